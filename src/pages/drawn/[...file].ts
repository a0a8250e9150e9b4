import type { APIRoute, GetStaticPaths } from "astro";
import { compose } from "../../engine/scene/compose";
import { frames } from "../../engine/scene/scene";
import { drawnAt } from "../../engine/stills/drawn";
import { still } from "../../engine/stills/still";
import type { StoryScene } from "../../engine/story";
import type { FrameName } from "../../engine/style/style";
import { scenes } from "@story";

interface Props {
  scene: string;
  state: string;
  frame: FrameName;
}

const places = (scene: StoryScene) =>
  Object.keys(compose(scene, "wide").states).flatMap((state) =>
    Object.values(frames).map(({ name: frame }) => ({
      params: { file: drawnAt(scene, state, frame).replace(/^\/drawn\//, "") },
      props: { scene: scene.name, state, frame },
    })),
  );

/** The stills as pages show them, by names that change with them. */
export const getStaticPaths = (() =>
  Object.values(scenes).flatMap(places)) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { scene, state, frame } }) =>
  new Response(still(scenes[scene]!, state, frame).svg, {
    headers: { "content-type": "image/svg+xml" },
  });
