import { getCollection, type CollectionEntry } from "astro:content";
import { stations } from "../../story/config";

export type Chapter = CollectionEntry<"chapters">;

/**
 * The chapters that are written, in the order of the stations.
 *
 * @throws Error when a chapter is at no station
 */
export async function chapters(): Promise<Chapter[]> {
  const written = await getCollection("chapters");
  const order = stations.map((one) => one.chapter as string);
  for (const { id, filePath } of written) {
    if (!order.includes(id))
      throw new Error(
        `${filePath}: expected one of ${order.join(", ")} after the number; found "${id}"`,
      );
  }
  return written.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
