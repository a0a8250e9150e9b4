import type { APIRoute, GetStaticPaths } from "astro";
import { pictureXmp } from "../../kit/graphics/xmp";
import { compose } from "../../engine/scene/compose";
import { png, still } from "../../engine/stills/still";
import { progress } from "../../engine/stills/progress";
import type { FrameName } from "../../engine/style/style";
import { moved } from "../../site/moved";
import { scenes } from "@story";
import { raster } from "../../../story.config.mjs";

interface Props {
  scene: string;
  state: string;
  frame: FrameName;
  kind: "svg" | "png";
}

const kinds = raster ? (["svg", "png"] as const) : (["svg"] as const);

/** Every state at its own address, and at those of the states it took the place of. */
const places = [
  ...Object.values(scenes).flatMap((scene) =>
    Object.keys(compose(scene, "wide").states).map((state) => ({
      file: `${scene.name}/${state}`,
      scene: scene.name,
      state,
    })),
  ),
  ...moved.map(({ from, to }) => {
    const [scene = "", state = ""] = to.split("/");
    return { file: from, scene, state };
  }),
];

/** Every state of every scene, wide and narrow, SVG and PNG. */
export const getStaticPaths = (() =>
  places.flatMap(({ file, scene, state }) =>
    (["wide", "narrow"] as const).flatMap((frame) =>
      kinds.map((kind) => ({
        params: { file: `${file}${frame === "narrow" ? "-narrow" : ""}.${kind}` },
        props: { scene, state, frame, kind },
      })),
    ),
  )) satisfies GetStaticPaths;

const say = progress("stills", getStaticPaths().length);

export const GET: APIRoute<Props> = async ({ props: { scene, state, frame, kind }, site }) => {
  const { svg } = still(scenes[scene]!, state, frame);
  const xmp = () => pictureXmp(site!, scenes[scene]!, state);
  const body = kind === "svg" ? svg : new Uint8Array(await png(svg, 2, xmp()));
  say();
  return new Response(body, {
    headers: { "content-type": kind === "svg" ? "image/svg+xml" : "image/png" },
  });
};
