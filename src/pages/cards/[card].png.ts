import type { APIRoute, GetStaticPaths } from "astro";
import { chapters } from "../../site/chapters";
import { chapterCard, storyCard } from "../../engine/stills/card";
import { png } from "../../engine/stills/still";
import { sceneOf, story } from "@story";
import { raster } from "../../../story.config.mjs";

interface Props {
  svg: string;
}

/** The social pictures: one for the story, one for each chapter. */
export const getStaticPaths = (async () => {
  if (!raster) return [];
  const own = (await chapters()).map(({ id, data }) => {
    const [scene = "", state = ""] = data.card.split("/");
    return { params: { card: id }, props: { svg: chapterCard(data, sceneOf(scene), state) } };
  });
  return [{ params: { card: "story" }, props: { svg: storyCard(story) } }, ...own];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await png(props.svg, 1)), {
    headers: { "content-type": "image/png" },
  });
