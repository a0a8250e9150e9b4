import type { APIRoute } from "astro";

import { correctionsFeed } from "../../site/feed";
import { data } from "@story";

const { corrections, versions } = data;

/** Corrections and versions of the data, for newsrooms that have taken the story. */
export const GET: APIRoute = ({ site }) =>
  new Response(correctionsFeed(site!, corrections, versions.rows), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
