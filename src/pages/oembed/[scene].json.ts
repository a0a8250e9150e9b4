import type { APIRoute, GetStaticPaths } from "astro";
import { oembed } from "../../kit/embed/oembed";
import { addressed } from "../../site/moved";
import { sceneOf } from "@story";

/** What each scene answers to a system that looks its address up. */
export const getStaticPaths = (() =>
  addressed.map(([scene, shown]) => ({
    params: { scene },
    props: { shown },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ shown: string }> = ({ props, site }) =>
  new Response(JSON.stringify(oembed(sceneOf(props.shown), site!), undefined, 2), {
    headers: { "content-type": "application/json" },
  });
