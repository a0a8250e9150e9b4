import type { APIRoute, GetStaticPaths } from "astro";
import { embed } from "../../../kit/embed/embed";
import { sceneOf, scenes } from "@story";

/** Each scene as a page for a frame. */
export const getStaticPaths = (() =>
  Object.keys(scenes).map((scene) => ({ params: { scene } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, site }) =>
  new Response(await embed(sceneOf(params["scene"]!), site!), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
