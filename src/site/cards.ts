import { chapterCard, storyCard } from "../engine/stills/card";
import { digestOf } from "../engine/base/hash";
import { chapters } from "./chapters";
import { sceneOf, story } from "@story";

/** The social pictures as SVG: one for the story, one for each chapter. */
async function drawn(): Promise<ReadonlyMap<string, string>> {
  const own = (await chapters()).map(({ id, data }): [string, string] => {
    const [scene = "", state = ""] = data.card.split("/");
    return [id, chapterCard(data, sceneOf(scene), state)];
  });
  return new Map([["story", storyCard(story)], ...own]);
}

let made: ReturnType<typeof drawn> | undefined;

/** The same, drawn once. */
export const cards = () => (made ??= drawn());

/**
 * A social picture as pages name it to networks. They keep what they have once fetched, by its
 * address: so a digest stands behind that, and a picture that is corrected is fetched again.
 *
 * @param path such as `/cards/story.png`
 */
export async function fresh(path: string): Promise<string> {
  const svg = (await cards()).get(/([^/]+)\.png$/.exec(path)?.[1] ?? "");
  return svg ? `${path}?v=${digestOf(svg)}` : path;
}
