import { sources, sourcesOf } from "../data";
import { notice } from "../geo/disputes";
import type { Scene } from "./scene";

/**
 * The line under a picture: who published its numbers, when, and what we did to them.
 *
 * @param rows ids of the rows the picture shows
 */
export function credit(scene: Scene, rows: readonly string[]): string {
  const used = new Set(rows.flatMap(sourcesOf));
  const names = new Map<string, Set<string>>();
  for (const { id, producer, published } of sources.rows) {
    if (!used.has(id)) continue;
    const years = names.get(producer) ?? new Set();
    years.add(published === "unknown" ? "n.d." : published.slice(0, 4));
    names.set(producer, years);
  }
  const listed = [...names].map(([name, years]) => `${name} (${[...years].sort().join(", ")})`);
  const map = scene.map ? [`Map: Natural Earth. ${notice}`] : [];
  return [`Sources: ${listed.join("; ")}.`, scene.treatment, ...map].join(" ");
}
