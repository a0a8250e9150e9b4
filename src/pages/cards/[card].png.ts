import type { APIRoute, GetStaticPaths } from "astro";
import { png } from "../../engine/stills/still";
import { cards } from "../../site/cards";
import { raster } from "../../../story.config.mjs";

interface Props {
  svg: string;
}

export const getStaticPaths = (async () =>
  raster
    ? [...(await cards())].map(([card, svg]) => ({ params: { card }, props: { svg } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await png(props.svg, 1)), {
    headers: { "content-type": "image/png" },
  });
