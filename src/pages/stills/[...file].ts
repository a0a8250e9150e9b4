import type { APIRoute, GetStaticPaths } from "astro";
import { pictureXmp } from "../../kit/graphics/xmp";
import { compose } from "../../engine/scene/compose";
import { png, still } from "../../engine/stills/still";
import { progress } from "../../engine/stills/progress";
import type { FrameName } from "../../engine/style/style";
import { scenes } from "@story";
import { raster } from "../../../story.config.mjs";

interface Props {
  scene: string;
  state: string;
  frame: FrameName;
  kind: "svg" | "png";
}

const kinds = raster ? (["svg", "png"] as const) : (["svg"] as const);

/** Every state of every scene, wide and narrow, SVG and PNG. */
export const getStaticPaths = (() =>
  Object.values(scenes).flatMap((scene) =>
    Object.keys(compose(scene, "wide").states).flatMap((state) =>
      (["wide", "narrow"] as const).flatMap((frame) =>
        kinds.map((kind) => ({
          params: { file: `${scene.name}/${state}${frame === "narrow" ? "-narrow" : ""}.${kind}` },
          props: { scene: scene.name, state, frame, kind },
        })),
      ),
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
