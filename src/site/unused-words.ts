import { globSync, readFileSync } from "node:fs";
import { readMessages, refuseUnused } from "../engine/words";
import { root } from "../../story.config.mjs";

/** Where messages are asked for: code, pages and prose, but not their tests. */
const SPEAKERS = [
  "src/{components,engine,kit,brand,layouts,pages,site}/**/*.{ts,astro}",
  `${root}/{story,content}/**/*.{ts,mdx}`,
];

/** A key as code has it: whole, or its beginning before a value that is put in. */
const KEY = /["'`]([a-z][\w-]*\.[\w.-]*)(["'`]|\$\{)/g;

/**
 * Stops the build at the first message of a page that nothing asks for. It looks for keys in the
 * code as they are written; a key that is put together, such as `` `status.${leg.status}` ``, uses all
 * that begin like it. The messages of scenes are told by composing them, which `story.test.ts` does.
 *
 * @throws InputError at that message
 */
export function refuseUnusedWords(): void {
  const [whole, begun] = [new Set<string>(), new Set<string>()];
  for (const file of globSync(SPEAKERS).filter((path) => !path.endsWith(".test.ts")))
    for (const [, key = "", end] of readFileSync(file, "utf8").matchAll(KEY))
      (end === "${" ? begun : whole).add(key);
  for (const file of globSync(["src/words/en/*.json", `${root}/story/en/*.json`]).sort()) {
    const area = /([^/]+)\.json$/.exec(file)![1]!;
    // Units and hedges are asked for by the rows that have them.
    if (area === "units" || area === "hedges") continue;
    const messages = readMessages(readFileSync(file, "utf8"), file, "en");
    const used = [...messages.byKey.keys()].filter((key) => {
      const full = `${area}.${key}`;
      return whole.has(full) || [...begun].some((start) => full.startsWith(start));
    });
    refuseUnused(messages, new Set(used));
  }
}
