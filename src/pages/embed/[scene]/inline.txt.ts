import type { APIRoute, GetStaticPaths } from "astro";
import { inline } from "../../../kit/embed/embed";
import { sceneOf, scenes } from "@story";

/** Each scene as markup that stands in a page without a frame. */
export const getStaticPaths = (() =>
  Object.keys(scenes).map((scene) => ({ params: { scene } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) =>
  new Response(await inline(sceneOf(params["scene"]!), site!), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
