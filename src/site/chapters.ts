import { getCollection, type CollectionEntry } from "astro:content";
import { stations } from "@story";

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
    if (found) return { ...found, station };
    throw new Error(`src/content/chapters: expected a chapter "${chapter}"; found none`);
  });
}
