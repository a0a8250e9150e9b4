import { attribute, elements, type Element } from "../dom";
import type { Manifest } from "../legal/manifest";
import { Doubtful, TooLarge, unzip, type Entry } from "../pack/unzip";
import { MOST } from "../pack/zip-limits";
import { say } from "../words";

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

/** A kit as the checks read it: each page is parsed once. */
export class Reading {
  readonly paths: readonly string[];
  readonly manifest: Manifest;
  private readonly pages = new Map<string, Page>();

  constructor(readonly kit: Kit) {
    this.paths = [...kit.files.keys()].sort();
    this.manifest = JSON.parse(this.text("manifest.json")) as Manifest;
  }

  has = (path: string) => this.kit.files.has(path);
  text = (path: string) => new TextDecoder().decode(this.kit.files.get(path));
  ending = (end: string) => this.paths.filter((path) => path.endsWith(end));

  /** The pages that readers open in a browser, which all have a policy. */
  shown = () => this.ending(".html").filter((path) => !path.startsWith("article/"));
  site = () => this.shown().filter((path) => path.startsWith("site/"));

  page(path: string): Page {
    const known = this.pages.get(path) ?? parsed(this.text(path));
    this.pages.set(path, known);
    return known;
  }
}

/** Whether it is the kit of the whole story, and not that of a part. */
export const isWhole = ({ manifest }: Reading): boolean =>
  manifest.part === undefined || manifest.part.kind === "story";

function parsed(html: string): Page {
  const all = [...elements(html)];
  return { all, ids: new Set(all.flatMap((one) => attribute(one, "id") ?? [])) };
}
