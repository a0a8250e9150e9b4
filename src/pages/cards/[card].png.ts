import type { APIRoute, GetStaticPaths } from "astro";
import { chapters } from "../../engine/prose/chapters";
import { site } from "../../story/config";
import { chapterCard, storyCard } from "../../engine/stills/card";
import { png } from "../../engine/stills/still";

interface Props {
  svg: string;
}

/** The social pictures: one for the story, one for each chapter. */
export const getStaticPaths = (async () => [
  { params: { card: "story" }, props: { svg: storyCard(site.title, site.standfirst) } },
  ...(await chapters()).map(({ id, data }) => ({
    params: { card: id },
    props: { svg: chapterCard(data.title, data.summary, data.card) },
  })),
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await png(props.svg, 1)), {
    headers: { "content-type": "image/png" },
  });
