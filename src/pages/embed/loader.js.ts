import type { APIRoute } from "astro";
import { loader } from "../../kit/embed/loader";

/** The script that a partner’s page may have beside the frames. */
export const GET: APIRoute = () =>
  new Response(`/* Sets the height of embedded pictures. MIT. */\n(${String(loader)})();\n`, {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
