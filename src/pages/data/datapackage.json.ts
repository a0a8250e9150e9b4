import type { APIRoute } from "astro";
import { dataPackage } from "../../engine/tables/datapackage";

export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(dataPackage(site!), undefined, 2), {
    headers: { "content-type": "application/json" },
  });
