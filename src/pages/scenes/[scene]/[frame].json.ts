import type { APIRoute, GetStaticPaths } from "astro";
import { sent } from "../../../engine/scene/sent";
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

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(JSON.stringify(sent(scenes[props.scene]!, props.frame)), {
    headers: { "content-type": "application/json" },
  });
