import type { APIRoute, GetStaticPaths } from "astro";
import { inline } from "../../../kit/embed/embed";
import { addressed } from "../../../site/moved";
import { sceneOf } from "@story";

/** Each scene as markup that stands in a page without a frame. */
export const getStaticPaths = (() =>
  addressed.map(([scene, shown]) => ({
    params: { scene },
    props: { shown },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ shown: string }> = async ({ props, site }) =>
  new Response(await inline(sceneOf(props.shown), site!), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
