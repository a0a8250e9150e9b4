import { markup } from "../../engine/base/escape";
import { say } from "../words";
import type { Shelved } from "./shelf";

/** Where the files of a version of the data lie, from the top of a site. */
export const versionFolder = (version: string): string => `data/${version}/`;

/** The files of a version of the data that lie in a kit beside each other, by their names. */
const TABLE = /^[^/]+\/site\/data\/([a-z_]+\.csv|datapackage\.json)$/;

/** The tables of a kit’s version, by their paths in a site. @param entries the files of its ZIP */
export const tablesIn = (
  entries: readonly { name: string; body: Uint8Array }[],
  version: string,
): Map<string, Uint8Array> =>
  new Map(
    entries.flatMap(({ name, body }) => {
      const file = TABLE.exec(name)?.[1];
      return file ? [[`${versionFolder(version)}${file}`, body] as const] : [];
    }),
  );

/** The last whole kit of each version of the data but the newest. */
export function olderVersions(shelf: readonly Shelved[]): Shelved[] {
  const newest = shelf.at(-1)?.data.version;
  const whole = shelf.filter(({ part, data }) => part.kind === "story" && data.version !== newest);
  return [...new Map(whole.map((one) => [one.data.version, one])).values()];
}

/** Where the page of the data lists the older versions that lie beside it. */
const BLOCK = /<div class="older">[^]*?<\/div>/;

/**
 * The page of the data with links to the older versions that lie beside it.
 *
 * @throws Error where the page has no place for them
 */
export function withOlder(page: string, older: readonly Shelved[]): string {
  if (!BLOCK.test(page)) throw new Error("data/index.html: found no place for older versions");
  const links = older.map(
    ({ data: { version } }) =>
      `<a href="/${versionFolder(version)}datapackage.json">${markup(version)}</a>`,
  );
  const said = links.length ? `<p>${markup(say("data.older"))} ${links.join(", ")}</p>` : "";
  return page.replace(BLOCK, () => `<div class="older">${said}</div>`);
}

/** The page for a copy, beside which no older versions lie. */
export const withoutOlder = (page: string): string =>
  page.replace(BLOCK, () => `<div class="older"></div>`);
