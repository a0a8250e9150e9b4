import { isOwn } from "./own";
import { Refused } from "./refused";
import { unpacked } from "./unpack";

/** The list of all files with their sums. It does not list itself. */
const SUMS = "SHA256SUMS";

/** What a kit is, file by file. */
export interface Verdict {
  right: number;
  changed: string[];
  missing: string[];
  added: string[];
  /** Files that are a partner's to change and were changed, and fonts and a logo put beside them. */
  yours: string[];
}

/** A file that is there. */
interface Seen {
  sha256: string;
  /** Whether a partner may put such a file there. */
  own: boolean;
}

/** The files that are there, by their paths in the folder of the kit. */
type Found = ReadonlyMap<string, Seen>;

const seen = async (path: string, body: Uint8Array<ArrayBuffer>): Promise<Seen> => ({
  sha256: await sha256(body),
  own: isOwn(path, body),
});

/** The SHA-256 of bytes, as `sha256sum` prints it. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Compares files with the list of them.
 *
 * @param list SHA256SUMS
 * @param found the files that are there, that list aside or among them
 * @param yours the files that a partner may change
 */
export function compare(list: string, found: Found, yours: readonly string[]): Verdict {
  const sums = new Map(
    [...list.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum, path]) => [path!, sum!]),
  );
  const paths = [...sums.keys()];
  const other = paths.filter(
    (path) => found.has(path) && found.get(path)!.sha256 !== sums.get(path),
  );
  const missing = paths.filter((path) => !found.has(path));
  const more = [...found].filter(([path]) => path !== SUMS && !sums.has(path));
  const added = (own: boolean) => more.filter(([, one]) => one.own === own).map(([path]) => path);
  return {
    right: paths.length - other.length - missing.length,
    changed: other.filter((path) => !yours.includes(path)),
    missing,
    added: added(false).sort(),
    yours: [...other.filter((path) => yours.includes(path)), ...added(true)].sort(),
  };
}

/**
 * Compares the files of a ZIP with the list in it.
 *
 * @throws Refused where it cannot be read, says two things, or has no list
 */
export async function compareZip(
  bytes: Uint8Array<ArrayBuffer>,
  yours: readonly string[],
): Promise<Verdict> {
  const found = new Map<string, Seen>();
  let [root, list] = ["", ""];
  for await (const { name, body } of unpacked(bytes)) {
    root ||= name.slice(0, name.indexOf("/") + 1);
    if (!root || !name.startsWith(root)) throw new Refused("stray", name);
    const path = name.slice(root.length);
    if (path === SUMS) list = new TextDecoder().decode(body);
    found.set(path, await seen(path, body));
  }
  if (!list) throw new Refused("lists");
  return compare(list, found, yours);
}

/**
 * Compares the files of an unzipped kit with the list in it.
 *
 * @param files by their paths, below the folder of the kit or one folder higher
 * @throws Refused where they have no list
 */
export async function compareFolder(
  files: ReadonlyMap<string, Blob>,
  yours: readonly string[],
): Promise<Verdict> {
  const at = [...files.keys()].find((path) => path.replace(/^[^/]+\//, "") === SUMS);
  if (at === undefined) throw new Refused("lists");
  const root = at.slice(0, -SUMS.length);
  const found = new Map<string, Seen>();
  let list = "";
  for (const [path, file] of files) {
    if (!path.startsWith(root)) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (path === at) list = new TextDecoder().decode(bytes);
    found.set(path.slice(root.length), await seen(path.slice(root.length), bytes));
  }
  return compare(list, found, yours);
}
