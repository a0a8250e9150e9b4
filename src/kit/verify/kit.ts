import { attribute, elementsOf, type Element } from "../dom";
import type { Manifest } from "../legal/manifest";
import { Doubtful, TooLarge, unzip, type Entry } from "../pack/unzip";
import { MOST } from "../pack/zip-limits";
import { say } from "./say";
import { MOST_ELEMENTS, parseBounded, TooMany } from "./bounded";

/** A finished kit, as it was packed or as a partner has changed it. */
export interface Kit {
  /** Its files, by their paths in the folder. */
  files: ReadonlyMap<string, Uint8Array>;
  /** How they are noted in the ZIP, if it came as one, and how many bytes that has. */
  zip?: { entries: readonly Entry[]; bytes: number };
}

/**
 * A kit from the bytes of its ZIP.
 *
 * @throws Error where it is no ZIP that can be read, or not all its files stand in one folder
 */
export async function opened(bytes: Uint8Array): Promise<Kit> {
  const all = await entriesOf(bytes);
  const [root = ""] = all[0]?.name.split("/") ?? [];
  const stray = all.find(({ name }) => !name.startsWith(`${root}/`));
  if (stray)
    throw new Error(
      say("verify.zip.stray", { path: JSON.stringify(stray.name), folder: root || "/" }),
    );
  const entries = all.filter(({ name }) => !name.endsWith("/"));
  const files = new Map(entries.map(({ name, body }) => [name.slice(root.length + 1), body]));
  return { files, zip: { entries, bytes: bytes.length } };
}

async function entriesOf(bytes: Uint8Array): Promise<Entry[]> {
  try {
    return await unzip(bytes);
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TooLarge) return say("verify.zip.large", { most: MOST / 1e6 });
  if (error instanceof Doubtful)
    return say(`verify.zip.${error.gap}`, { path: JSON.stringify(error.path) });
  return say("verify.zip.unreadable", { reason: (error as Error).message });
}

/** A page that was parsed. */
interface Page {
  all: readonly Element[];
  ids: ReadonlySet<string>;
}

/**
 * What checks may cost, counted and not timed, so that it is the same on every machine: the largest
 * text, how much is read, and how many elements all pages have. A whole kit takes about half of each.
 */
export const MOST_TEXT = 6e6;
/** Each letter of a style sheet can be a token of its own, which is dear. */
const MOST_STYLE = 5e5;
export const MOST_READ = 500e6;
export const MOST_PARSED = 300_000;

/** A kit as the checks read it: each page is parsed once, and what is read is counted. */
export class Reading {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  /** How many bytes were read, and how many elements were parsed. */
  read = 0;
  parsed = 0;
  private readonly pages = new Map<string, Page>();

  constructor(readonly kit: Kit) {
    this.paths = [...kit.files.keys()].sort();
    this.manifest = JSON.parse(this.text("manifest.json")) as Manifest;
  }

  /**
   * The bytes of a file; nothing where there is none.
   *
   * @throws Error where more was read than checks may cost
   */
  body = (path: string): Uint8Array | undefined => {
    const found = this.kit.files.get(path);
    this.read += found?.length ?? 0;
    if (this.read > MOST_READ) throw costly(path);
    return found;
  };

  /** The bytes of a text. @throws Error where it is larger than any of a kit */
  small = (path: string): Uint8Array | undefined => {
    const body = this.body(path);
    if (body && body.length > (path.endsWith(".css") ? MOST_STYLE : MOST_TEXT)) throw costly(path);
    return body;
  };

  text = (path: string): string => new TextDecoder().decode(this.small(path));

  has = (path: string) => this.kit.files.has(path);
  ending = (end: string) => this.paths.filter((path) => path.endsWith(end));

  /** The pages that readers open in a browser, which all have a policy. */
  shown = () => this.ending(".html").filter((path) => !path.startsWith("article/"));
  site = () => this.shown().filter((path) => path.startsWith("site/"));

  page(path: string): Page {
    const known = this.pages.get(path);
    if (known) return known;
    const { page, count } = this.bounded(path);
    this.parsed += count;
    this.pages.set(path, page);
    return page;
  }

  private bounded(path: string): { page: Page; count: number } {
    const html = this.text(path);
    try {
      const most = Math.min(MOST_ELEMENTS, MOST_PARSED - this.parsed);
      const { page, count } = parseBounded(html, most);
      const all = [...elementsOf(page)];
      return {
        page: { all, ids: new Set(all.flatMap((one) => attribute(one, "id") ?? [])) },
        count,
      };
    } catch (error) {
      throw error instanceof TooMany ? costly(path) : error;
    }
  }
}

/** Whether it is the kit of the whole story, and not that of a part. */
export const isWhole = ({ manifest }: Reading): boolean =>
  manifest.part === undefined || manifest.part.kind === "story";

const costly = (path: string) => new Error(say("verify.costly", { path: JSON.stringify(path) }));
