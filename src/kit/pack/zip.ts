import { inflateSync, zipSync, type Zippable } from "fflate";
import { faultOfPath, twins } from "../verify/path";

/** Kinds of file that are compressed already: to try again takes time and saves nothing. */
const PACKED = /\.(woff2|zip)$/;

/** A plain file that its owner may write and all may read, as Unix notes it. */
const MODE = 0o100644;

/** How ZIP says that attributes are those of Unix. */
const UNIX = 3;

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
    if (fault) throw new Error(`${JSON.stringify(path)} cannot be packed: ${fault}`);
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

/** A file of a ZIP, and how it is noted there. */
export interface Entry {
  name: string;
  /** The bits of Unix for kind of file and rights; 0 where they are not noted. */
  mode: number;
  /** As YYYY-MM-DD HH:MM:SS, in no time zone. */
  date: string;
  body: Uint8Array;
}

/** More than any kit holds when unpacked: a ZIP that says more is a trap, or not ours. */
const MOST = 400e6;

/**
 * Reads the files of a ZIP, in the order of its directory.
 *
 * @throws Error where it is no ZIP, is cut off, or would unpack to more than a kit can hold
 */
export function unzip(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stop = (why: string): never => {
    throw new Error(`not a ZIP that can be read: ${why}`);
  };
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return stop("its directory is missing");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      return stop("its directory is damaged");
    const [method, time, date] = [10, 12, 14].map((of) => view.getUint16(at + of, true));
    const [packed, size] = [20, 24].map((of) => view.getUint32(at + of, true)) as [number, number];
    const [named, extra, said] = [28, 30, 32].map((of) => view.getUint16(at + of, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named));
    const local = view.getUint32(at + 42, true);
    total += size;
    if (total > MOST) return stop("it would unpack to more than 400 MB");
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50)
      return stop(`${JSON.stringify(name)} is missing`);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const raw = bytes.subarray(from, from + packed);
    if (method !== 0 && method !== 8) return stop(`${JSON.stringify(name)} is packed another way`);
    const body = method ? inflateSync(raw, { out: new Uint8Array(size) }) : raw;
    if (body.length !== size) return stop(`${JSON.stringify(name)} is cut off`);
    const mode =
      view.getUint16(at + 4, true) >> 8 === UNIX ? view.getUint32(at + 38, true) >>> 16 : 0;
    entries.push({ name, mode, date: dosDate(date!, time!), body });
    at += 46 + named + extra + said;
  }
  return entries;
}

const two = (value: number) => String(value).padStart(2, "0");

const dosDate = (date: number, time: number) =>
  `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)} ` +
  `${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`;
