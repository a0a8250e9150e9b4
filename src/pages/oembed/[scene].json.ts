import type { APIRoute, GetStaticPaths } from "astro";
import { oembed } from "../../kit/embed/oembed";
import { sceneOf, scenes } from "@story";

/** What each scene answers to a system that looks its address up. */
export const getStaticPaths = (() =>
  Object.keys(scenes).map((scene) => ({ params: { scene } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params, site }) =>
  new Response(JSON.stringify(oembed(sceneOf(params["scene"]!), site!), undefined, 2), {
    headers: { "content-type": "application/json" },
  });
