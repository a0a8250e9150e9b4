import type { StoryScene } from "../story";

/** How many publishers the line names; the table of the picture names all. */
const MOST = 3;

/**
 * The line under a picture: who published most of its numbers, when, and
 * what we did to them.
 *
 * @param rows ids of the rows the picture shows
 */
export function credit(scene: StoryScene, rows: readonly string[]): string {
  const { sources, sourcesOf } = scene.story.data;
  const used = rows.flatMap(sourcesOf);
  const names = new Map<string, { years: Set<string>; rows: number }>();
  for (const { id, producer, published } of sources.rows) {
    const count = used.filter((one) => one === id).length;
    if (!count) continue;
    const known = names.get(producer) ?? { years: new Set(), rows: 0 };
    known.years.add(published === "unknown" ? "n.d." : published.slice(0, 4));
    names.set(producer, { ...known, rows: known.rows + count });
  }
  const most = [...names].sort(([, a], [, b]) => b.rows - a.rows).slice(0, MOST);
  const listed = most.map(([name, { years }]) => `${name} (${[...years].sort().join(", ")})`);
  const rest = names.size - most.length;
  const more = rest ? ` and ${rest} more, listed with the data` : "";
  const map = scene.map ? [`Map: Natural Earth. ${scene.story.borders}`] : [];
  return [`Sources: ${listed.join("; ")}${more}.`, scene.treatment, ...map].join(" ");
}
