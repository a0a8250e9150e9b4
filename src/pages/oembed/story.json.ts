import type { APIRoute } from "astro";
import { wholeOembed } from "../../kit/embed/whole";

/** What the story’s own address answers to a system that looks it up. */
export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(wholeOembed(site!), undefined, 2), {
    headers: { "content-type": "application/json" },
  });
