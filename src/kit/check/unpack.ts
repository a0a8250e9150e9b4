import { faultOfPath } from "../pack/path";
import { MOST, MOST_FILES, MOST_PACKED } from "../pack/zip-limits";
import { beginOf, records, type Recorded } from "../pack/zip-records";
import { crc32 } from "./crc";
import { Refused } from "./refused";

/*
 * Reads a ZIP in a browser, by the rules that `pack/unzip.ts` has for Node: the directory and the
 * records before the files say the same, and each byte belongs to a file.
 */

/** A file of a ZIP. */
interface Unpacked {
  name: string;
  body: Uint8Array<ArrayBuffer>;
}

/** The bytes of the end of a ZIP, and of a line of its directory without its names. */
const END = 22;
const LINE = 46;
const [END_SIGN, LINE_SIGN] = [0x06054b50, 0x02014b50];

/** How files are in it: as they are, or deflated. */
const [STORED, DEFLATED] = [0, 8];

/**
 * The files of a ZIP, one after the other, so that only one is unpacked at a time.
 *
 * @throws Refused where it is no ZIP, says two things, is a trap, or holds a name that is not safe
 */
export async function* unpacked(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Unpacked> {
  const listed = listing(bytes);
  const doubt = records(bytes, listed);
  if (doubt) throw new Refused(doubt.gap, doubt.path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const one of listed) {
    if (one.fileName.endsWith("/")) continue;
    const start = beginOf(view, one.relativeOffsetOfLocalHeader);
    const packed = bytes.subarray(start, start + one.compressedSize);
    const body = await inflated(packed, one);
    if (body.length !== one.uncompressedSize || crc32(body) !== one.crc32)
      throw new Refused("sum", one.fileName);
    yield { name: one.fileName, body };
  }
}

/** What the directory lists, before anything is unpacked. */
function listing(bytes: Uint8Array): Recorded[] {
  if (bytes.length > MOST_PACKED) throw new Refused("large");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - END;
  if (end < 0 || view.getUint32(end, true) !== END_SIGN) throw new Refused("unreadable");
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw new Refused("large");
  const listed = new Map<string, Recorded>();
  let [at, total] = [view.getUint32(end + 16, true), 0];
  for (let i = 0; i < count; i++) {
    const one = lineAt(bytes, view, at);
    total += one.uncompressedSize;
    if (total > MOST) throw new Refused("large");
    if (listed.has(one.fileName)) throw new Refused("twice", one.fileName);
    if (faultOfPath(one.fileName.replace(/\/$/, ""))) throw new Refused("name", one.fileName);
    listed.set(one.fileName, one);
    at += one.length;
  }
  return [...listed.values()];
}

/** A line of the directory, and how many bytes it has. */
function lineAt(bytes: Uint8Array, view: DataView, at: number): Recorded & { length: number } {
  const small = (place: number) => view.getUint16(at + place, true);
  const large = (place: number) => view.getUint32(at + place, true);
  if (at + LINE > bytes.length || large(0) !== LINE_SIGN) throw new Refused("unreadable");
  const fileNameRaw = bytes.subarray(at + LINE, at + LINE + small(28));
  return {
    fileName: new TextDecoder().decode(fileNameRaw),
    fileNameRaw,
    generalPurposeBitFlag: small(8),
    compressionMethod: small(10),
    crc32: large(16),
    compressedSize: large(20),
    uncompressedSize: large(24),
    relativeOffsetOfLocalHeader: large(42),
    length: LINE + small(28) + small(30) + small(32),
  };
}

/**
 * A file as it was before it was packed. The browser's own way is taken, which stops where more
 * comes out than was said; a library would be heavier than all else on the page.
 */
async function inflated(packed: Uint8Array<ArrayBuffer>, one: Recorded) {
  if (one.compressionMethod === STORED) return packed;
  if (one.compressionMethod !== DEFLATED) throw new Refused("unreadable");
  if (typeof DecompressionStream === "undefined") throw new Refused("old");
  const body = new Uint8Array(one.uncompressedSize);
  let at = 0;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  try {
    for (const reader = stream.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) return body.subarray(0, at);
      body.set(value, at);
      at += value.length;
    }
  } catch {
    throw new Refused("sum", one.fileName);
  }
}
