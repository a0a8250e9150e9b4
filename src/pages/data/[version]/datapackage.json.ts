import type { APIRoute, GetStaticPaths } from "astro";
import { dataPackage } from "../../../site/datapackage";
import { data } from "@story";

/** What describes the datasets of this version, beside them. */
export const getStaticPaths = (() => [
  { params: { version: data.version.id } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(dataPackage(site!), undefined, 2), {
    headers: { "content-type": "application/json" },
  });
