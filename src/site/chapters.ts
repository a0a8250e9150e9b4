import { getCollection, type CollectionEntry } from "astro:content";
import { asSpoken } from "../engine/words";
import { config, stations } from "@story";

/** A chapter, and the station it stands at. */
export type Chapter = CollectionEntry<"chapters"> & { station: string };

/**
 * The chapters in the order of the stations.
 *
 * @throws Error when a chapter is at no station, or a station has no chapter
 */
export async function chapters(): Promise<Chapter[]> {
  const written = await getCollection("chapters");
  const order = stations.map((one) => one.chapter);
  const stray = written.find(({ id }) => !order.includes(id));
  if (stray)
    throw new Error(
      `${stray.filePath}: expected one of ${order.join(", ")} after the number; found "${stray.id}"`,
    );
  return stations.map(({ chapter, station }) => {
    const found = written.find(({ id }) => id === chapter);
    if (found) return { ...found, data: spoken(found.data), station };
    throw new Error(`src/content/chapters: expected a chapter "${chapter}"; found none`);
  });
}

/** What front matter says to readers, in the language of the build. */
const spoken = (data: Chapter["data"]): Chapter["data"] => ({
  ...data,
  title: asSpoken(config.language, data.title),
  summary: asSpoken(config.language, data.summary),
});

/** Words a minute that people read of a text with numbers, and seconds that a picture takes them. */
const PACE = 220;
const LOOK = 5;

/** How many minutes a chapter takes: its words, and a look at each of its pictures. */
export function minutesOf({ body = "" }: Chapter): number {
  const words = body.replace(/<Fact[^>]*>/g, " one ").replace(/<[^>]*>/g, " ");
  const looks = [...body.matchAll(/<Step\b/g)].length * LOOK;
  return Math.max(1, Math.round(words.split(/\s+/).length / PACE + looks / 60));
}
