import { underlined, wrapped } from "../../engine/text/paper";
import { isBrand } from "../verify/files";
import type { Manifest } from "../legal/manifest";
import { say } from "../words";

/** What happened to a file from one kit to the next. */
type Fate = "changed" | "added" | "removed";

const FATES: readonly Fate[] = ["changed", "added", "removed"];

/** The most letters of a line. */
const WIDTH = 80;

/** The files that differ between two kits, by what happened to them, each list sorted. */
export function compared(before: Manifest, after: Manifest): Record<Fate, string[]> {
  const [old, fresh] = [before, after].map(
    ({ files }) => new Map(files.map(({ path, sha256 }) => [path, sha256])),
  ) as [Map<string, string>, Map<string, string>];
  const paths = [...fresh.keys()].sort();
  return {
    changed: paths.filter((path) => old.has(path) && old.get(path) !== fresh.get(path)),
    added: paths.filter((path) => !old.has(path)),
    removed: [...old.keys()].filter((path) => !fresh.has(path)).sort(),
  };
}

/** The same as text for who has put the older kit online. */
export function changesOf(before: Manifest, after: Manifest): string {
  const found = compared(before, after);
  const named = ({ version, data }: Manifest) =>
    say("kit.changes.kit", { version, data: data.version, date: data.date });
  const lists = FATES.filter((fate) => found[fate].length).map((fate) => {
    const title = say(`kit.changes.${fate}`, { n: found[fate].length });
    return `${underlined(title)}\n${found[fate].map(lineOf).join("\n")}`;
  });
  return `${[
    underlined(say("kit.changes.title", { before: named(before), after: named(after) }), "="),
    wrapped(lists.length ? say("kit.changes.do") : say("kit.changes.none"), WIDTH),
    ...lists,
  ].join("\n\n")}\n`;
}

const lineOf = (path: string): string =>
  isBrand(path) ? say("kit.changes.yours", { path }) : path;
