import { crc32 } from "node:zlib";
import { fromBufferPromise, type Entry as Listed, type ZipFile } from "yauzl";
import { records, type Doubt } from "./zip-records";
import { UNIX } from "./zip";
import { MOST, MOST_FILES, MOST_PACKED } from "./zip-limits";

/** A file of a ZIP, and how it is noted there. */
export interface Entry {
  name: string;
  /** The bits of Unix for kind of file and rights; 0 where they are not noted. */
  mode: number;
  /** As YYYY-MM-DD HH:MM:SS, in no time zone. */
  date: string;
  body: Uint8Array;
}

/** Stops what would unpack to more than that. */
export class TooLarge extends Error {}

/** Stops what one program would unpack otherwise than another. */
export class Doubtful extends Error {
  constructor(
    readonly gap: Doubt,
    readonly path: string,
  ) {
    super(`${gap}: ${path}`);
  }
}

/**
 * Reads the files of a ZIP, in the order of its directory. The directory and what stands before
 * each file must say the same, and nothing may stand between the files: else two programs would
 * unpack two different things.
 *
 * @throws Error where it is no ZIP, is cut off, or holds a name that leads out of its folder;
 * Doubtful where its records disagree, a name stands twice or a file has another checksum;
 * TooLarge where it would unpack to more than a kit can hold
 */
export async function unzip(bytes: Uint8Array): Promise<Entry[]> {
  if (bytes.length > MOST_PACKED) throw new TooLarge();
  const file = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    strictFileNames: true,
  });
  const listed = await listing(file);
  const doubt = records(bytes, listed);
  if (doubt) throw new Doubtful(doubt.gap, doubt.path);
  const entries: Entry[] = [];
  for (const one of listed) entries.push(await entryOf(file, one));
  return entries;
}

/** What the directory lists, before anything is unpacked. */
async function listing(file: ZipFile): Promise<Listed[]> {
  const listed: Listed[] = [];
  const names = new Set<string>();
  let total = 0;
  for await (const one of file.eachEntry()) {
    total += one.uncompressedSize;
    if (total > MOST || listed.length === MOST_FILES) throw new TooLarge();
    if (names.has(one.fileName)) throw new Doubtful("twice", one.fileName);
    names.add(one.fileName);
    listed.push(one);
  }
  return listed;
}

async function entryOf(file: ZipFile, one: Listed): Promise<Entry> {
  const { fileName: name, versionMadeBy, externalFileAttributes } = one;
  // The reader stops a file that unpacks to more or less than it says.
  const body = Buffer.alloc(one.uncompressedSize);
  let at = 0;
  for await (const part of await file.openReadStreamPromise(one)) {
    if (!(part instanceof Uint8Array)) throw new Error("what is read is no bytes");
    body.set(part, at);
    at += part.length;
  }
  if (crc32(body) !== one.crc32) throw new Doubtful("sum", name);
  const date = one.getLastModDate({ forceDosFormat: true, timezone: "UTC" });
  return {
    name,
    mode: versionMadeBy >> 8 === UNIX ? externalFileAttributes >>> 16 : 0,
    date: date.toISOString().slice(0, 19).replace("T", " "),
    body,
  };
}
