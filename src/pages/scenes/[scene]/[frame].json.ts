import type { APIRoute, GetStaticPaths } from "astro";
import { compose } from "../../../engine/scene/compose";
import type { FrameName } from "../../../engine/style/style";
import { scenes } from "@story";

interface Props {
  scene: string;
  frame: FrameName;
}

/** What the browser draws a scene from: plain data, one file for each frame. */
export const getStaticPaths = (() =>
  Object.keys(scenes).flatMap((scene) =>
    (["wide", "narrow"] as const).map((frame) => ({
      params: { scene, frame },
      props: { scene, frame },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => {
  const { frame, model, states, backdrop, readings } = compose(scenes[props.scene]!, props.frame);
  const { name, width, height, rtl } = frame;
  return new Response(
    JSON.stringify({
      frame: { name, width, height, rtl },
      model,
      states,
      slots: backdrop,
      readings,
    }),
    {
      headers: { "content-type": "application/json" },
    },
  );
};
