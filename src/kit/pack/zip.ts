import { zipSync, type Zippable } from "fflate";
import { faultOfPath, twins } from "./path";

/** Kinds of file that are compressed already: to try again takes time and saves nothing. */
const PACKED = /\.(woff2|xlsx|zip)$/;

/** A plain file that its owner may write and all may read, as Unix notes it. */
const MODE = 0o100644;

/** How ZIP says that attributes are those of Unix. */
export const UNIX = 3;

/**
 * Files as a ZIP, the same bytes for the same files: sorted by name, with one date, in one mode.
 *
 * @param folder the folder that all stand in
 * @param date the date of all, as YYYY-MM-DD
 * @throws Error at a path that is not safe to unpack
 */
export function zip(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
  date: string,
): Uint8Array {
  const paths = [...files.keys()].sort();
  for (const path of paths) {
    const fault = faultOfPath(path);
    if (fault)
      throw new Error(`${JSON.stringify(path)} cannot be packed: its name is not safe (${fault})`);
  }
  const [twin] = twins(paths);
  if (twin) throw new Error(`${twin} cannot be packed: another name differs in capitals alone`);
  // ZIP has no time zone: what is written is noon of that day, wherever it is made.
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = {};
  for (const path of paths) {
    const level = PACKED.test(path) ? 0 : 9;
    entries[`${folder}/${path}`] = [
      files.get(path)!,
      { level, mtime, os: UNIX, attrs: MODE << 16 },
    ];
  }
  return zipSync(entries);
}
