import type { APIRoute, GetStaticPaths } from "astro";
import { embed } from "../../../kit/embed/embed";
import { addressed } from "../../../site/moved";
import { sceneOf } from "@story";

/** Each scene as a page for a frame. */
export const getStaticPaths = (() =>
  addressed.map(([scene, shown]) => ({
    params: { scene },
    props: { shown },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ shown: string }> = async ({ props, site }) =>
  new Response(await embed(sceneOf(props.shown), site!), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
