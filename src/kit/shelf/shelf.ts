import { markup } from "../../engine/base/escape";
import { sha256Hex } from "../../engine/base/hash";
import { atom } from "../../site/atom";
import { KITS_BLOCK } from "../copy/kits-block";
import type { Manifest } from "../legal/manifest";
import type { Packed } from "../pack/kit";
import type { Part } from "../parts/part";
import { say } from "../words";
import { olderVersions, versionFolder } from "./versions";
import { data, site } from "@story";

/** A kit that lies beside the site, for others to fetch. */
export interface Shelved {
  /** The name of its file. */
  file: string;
  part: NonNullable<Manifest["part"]>;
  /** The edition of the story, and the version of the data. */
  edition: string;
  data: Manifest["data"];
  language: string;
  bytes: number;
  sha256: string;
  /** The list of files that changed since the kit before it, where there was one. */
  changes?: string;
}

/** Where kits lie, from the top of the site. */
export const SHELF = "kits/";

/** How much a part stands behind others of its kind in a list. */
const ORDER: readonly Part["kind"][] = ["story", "chapter", "page", "scene", "picture"];

/** A packed kit as it is listed. @param edition the version of the kit, from package.json */
export const shelved = ({ name, bytes, part }: Packed, edition: string): Shelved => ({
  file: name,
  part: { kind: part.kind, name: part.name, title: part.title },
  edition,
  data: { version: data.version.id, date: data.version.date },
  language: site.language,
  bytes: bytes.length,
  sha256: sha256Hex(bytes),
});

/** A shelf with a kit on it, in the place of one of the same name. */
export const put = (shelf: readonly Shelved[], one: Shelved): Shelved[] => [
  ...shelf.filter(({ file }) => file !== one.file),
  one,
];

/** The kits of the newest edition and data, the whole first. The last that was put is the newest. */
export function newest(shelf: readonly Shelved[]): Shelved[] {
  const last = shelf.at(-1);
  return shelf
    .filter((one) => one.edition === last?.edition && one.data.version === last.data.version)
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.part.kind) - ORDER.indexOf(b.part.kind) || (a.file < b.file ? -1 : 1),
    );
}

/** latest.json: which kits are the newest, for machines. @param base where the site is */
export function latest(shelf: readonly Shelved[], base: URL): string {
  const kits = newest(shelf).map(({ file, changes, ...one }) => ({
    ...one,
    url: new URL(SHELF + file, base).href,
    ...(changes && { changes: new URL(SHELF + changes, base).href }),
  }));
  const [first] = newest(shelf);
  const dataAt = (version: string) =>
    new URL(`${versionFolder(version)}datapackage.json`, base).href;
  const said = {
    id: site.kit,
    title: site.title,
    edition: first?.edition,
    data: first && {
      ...first.data,
      // These addresses stay; whether a version lies there still, is what this list says.
      url: dataAt(first.data.version),
    },
    older: olderVersions(shelf).map((one) => ({ ...one.data, url: dataAt(one.data.version) })),
    feed: new URL(`${SHELF}feed.xml`, base).href,
    kits,
  };
  return `${JSON.stringify(said, undefined, 2)}\n`;
}

/** feed.xml: each kit of the whole story, the newest first. @param base where the site is */
export function kitFeed(shelf: readonly Shelved[], base: URL): string {
  const kits = shelf.filter(({ part }) => part.kind === "story").reverse();
  const at = (path: string) => new URL(SHELF + path, base).href;
  return atom({
    id: at(""),
    title: say("republish.shelf.feed", { title: site.title }),
    language: site.language,
    updated: kits[0]?.data.date ?? data.version.date,
    author: { name: site.publisher, uri: base.href },
    links: [{ rel: "self", href: at("feed.xml") }, { href: new URL("republish/", base).href }],
    entries: kits.map((kit) => ({
      id: at(kit.file),
      title: editionOf(kit),
      updated: kit.data.date,
      summary: say("republish.shelf.entry", {
        size: sizeOf(kit.bytes),
        sum: kit.sha256,
        changed: kit.changes ? "yes" : "no",
        list: kit.changes ? at(kit.changes) : "",
        tables: new URL(versionFolder(kit.data.version), base).href,
      }),
    })),
  });
}

const editionOf = ({ edition, data: { version, date } }: Shelved): string =>
  say("republish.shelf.edition", { edition, data: version, date });

/** Kits in MB are told in tenths. */
const sizeOf = (bytes: number): string =>
  say("republish.shelf.size", { size: Math.max(0.1, Math.round(bytes / 1e5) / 10) });

/** The page with the list of kits that lie beside it: what each is, its size and its digest. */
export function filled(html: string, shelf: readonly Shelved[]): string {
  const [first] = newest(shelf);
  if (!first) return html;
  if (!KITS_BLOCK.test(html)) throw new Error("republish/index.html: found no place for the kits");
  const groups = ORDER.map((kind) => newest(shelf).filter(({ part }) => part.kind === kind));
  const body = groups.filter((group) => group.length).map(table);
  return html.replace(
    KITS_BLOCK,
    () => `<div class="kits"><p>${markup(editionOf(first))}</p>${body.join("")}</div>`,
  );
}

function table(kits: readonly Shelved[]): string {
  const head = ["what", "size", "sum"].map(
    (name) => `<th scope="col">${markup(say(`republish.shelf.column.${name}`))}</th>`,
  );
  const rows = kits.map((kit) => {
    const changed = kit.changes
      ? ` · <a href="/${SHELF}${kit.changes}">${markup(say("republish.shelf.changes"))}</a>`
      : "";
    return (
      `<tr><td><a href="/${SHELF}${kit.file}" download>${markup(kit.part.title)}</a>${changed}</td>` +
      `<td>${markup(sizeOf(kit.bytes))}</td><td><code data-copy>${kit.sha256}</code></td></tr>`
    );
  });
  const kind = kits[0]!.part.kind;
  const list = `<table><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
  const named = markup(say("republish.shelf.kind", { kind, n: kits.length }));
  // Of pictures there are more than anyone wants to scroll past.
  return kind === "picture" || kind === "scene"
    ? `<details><summary>${named}</summary>${list}</details>`
    : `<h3>${named}</h3>${list}`;
}
