import type { APIRoute } from "astro";
import { dataPackage } from "../../site/datapackage";

export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(dataPackage(site!), undefined, 2), {
    headers: { "content-type": "application/json" },
  });
