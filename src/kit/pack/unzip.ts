import { buffer } from "node:stream/consumers";
import { fromBufferPromise, type Entry as Listed, type ZipFile } from "yauzl";
import { UNIX } from "./zip";

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
export const MOST = 400e6;

/** Stops what would unpack to more than that. */
export class TooLarge extends Error {}

/**
 * Reads the files of a ZIP, in the order of its directory.
 *
 * @throws Error where it is no ZIP, is cut off, or holds a name that leads out of its folder;
 * TooLarge where it would unpack to more than a kit can hold
 */
export async function unzip(bytes: Uint8Array): Promise<Entry[]> {
  const entries: Entry[] = [];
  let total = 0;
  const file = await fromBufferPromise(Buffer.from(bytes), { strictFileNames: true });
  for await (const one of file.eachEntry()) {
    total += one.uncompressedSize;
    if (total > MOST) throw new TooLarge();
    entries.push(await entryOf(file, one));
  }
  return entries;
}

async function entryOf(file: ZipFile, one: Listed): Promise<Entry> {
  const { fileName: name, versionMadeBy, externalFileAttributes } = one;
  const body = await buffer(await file.openReadStreamPromise(one));
  const date = one.getLastModDate({ forceDosFormat: true, timezone: "UTC" });
  return {
    name,
    mode: versionMadeBy >> 8 === UNIX ? externalFileAttributes >>> 16 : 0,
    date: date.toISOString().slice(0, 19).replace("T", " "),
    body,
  };
}
