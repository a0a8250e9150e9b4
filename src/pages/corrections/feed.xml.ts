import type { APIRoute } from "astro";
import { corrections, versions } from "../../data";
import { correctionsFeed } from "../../engine/prose/feed";

/** Corrections and versions of the data, for newsrooms that have taken the story. */
export const GET: APIRoute = ({ site }) =>
  new Response(correctionsFeed(site!, corrections, versions.rows), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
