import type { StoryScene } from "../story";
import { joined } from "../words";
import type { Told } from "./compose";

/** How many publishers the line names; the table of the picture names all. */
const MOST = 3;

/**
 * The line under a picture: who published most of its numbers, when, and
 * what we did to them.
 *
 * @param shown the rows of a state, its treatment, and whether it shows a map; or those of a scene
 */
export function credit(
  { story }: Pick<StoryScene, "story">,
  { rows, treatment, map }: Pick<Told, "rows" | "treatment"> & { map?: boolean },
): string {
  const { words } = story;
  const names = publishers(story, rows);
  const most = names.toSorted((a, b) => b.rows - a.rows).slice(0, MOST);
  const listed = most.map(({ name, years }) =>
    words.say("credit.publisher", {
      name,
      dated: years.length ? "yes" : "no",
      years: joined(words, "comma", years),
    }),
  );
  return words.say("credit.line", {
    list: joined(words, "semicolon", listed),
    n: names.length - most.length,
    treatment,
    map: map ? "yes" : "no",
    borders: map ? words.say("borders.notice") : "",
  });
}

interface Publisher {
  name: string;
  /** The years of its pages, in order, as far as they are known. */
  years: string[];
  /** How many of the rows stand on them. */
  rows: number;
}

/** Who published the pages that rows stand on, in the order of the sources. */
function publishers({ data }: StoryScene["story"], rows: readonly string[]): Publisher[] {
  const used = rows.flatMap(data.sourcesOf);
  const found = new Map<string, { years: Set<string>; rows: number }>();
  for (const { id, producer, published } of data.sources.rows) {
    const count = used.filter((one) => one === id).length;
    if (!count) continue;
    const known = found.get(producer) ?? { years: new Set(), rows: 0 };
    if (published !== "unknown") known.years.add(published.slice(0, "YYYY".length));
    found.set(producer, { ...known, rows: known.rows + count });
  }
  return [...found].map(([name, { years, rows }]) => ({ name, years: [...years].sort(), rows }));
}
