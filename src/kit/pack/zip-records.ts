/** What the directory of a ZIP says of a file. */
export interface Recorded {
  fileName: string;
  fileNameRaw: Uint8Array;
  relativeOffsetOfLocalHeader: number;
  generalPurposeBitFlag: number;
  compressionMethod: number;
  crc32: number;
  compressedSize: number;
  uncompressedSize: number;
}

/** How the records of a ZIP may disagree: messages of `verify.zip`. */
type Gap = "between" | "local";

/** Why two programs could unpack a ZIP in two ways: messages of `verify.zip`, too. */
export type Doubt = Gap | "twice" | "sum";

/** The sizes of the records before a file and at the end of the ZIP, without their names. */
const LOCAL = 30;
const END = 22;
const SIGNATURE = 0x04034b50;

/**
 * Where a ZIP says two things: a record before a file that differs from the directory, or bytes
 * that belong to no file. Nothing where each byte is accounted for.
 *
 * @param listed what its directory lists
 */
export function records(
  bytes: Uint8Array,
  listed: readonly Recorded[],
): { gap: Gap; path: string } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const byPlace = listed.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  let at = 0;
  for (const one of byPlace) {
    const path = one.fileName;
    if (one.relativeOffsetOfLocalHeader !== at) return { gap: "between", path };
    const end = endOf(view, at, one);
    if (end === undefined) return { gap: "local", path };
    at = end;
  }
  const directory = bytes.length - END;
  const closed = directory >= 0 && view.getUint32(directory + 16, true) === at;
  const whole = closed && at + view.getUint32(directory + 12, true) === directory;
  return whole ? undefined : { gap: "between", path: byPlace.at(-1)?.fileName ?? "" };
}

/** Where the bytes of a file begin. @param at where the record before it does */
export const beginOf = (view: DataView, at: number): number =>
  at + LOCAL + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);

/** Where a file ends; nothing where the record before it is not as the directory has it. */
function endOf(view: DataView, at: number, one: Recorded): number | undefined {
  if (at + LOCAL > view.byteLength || view.getUint32(at, true) !== SIGNATURE) return undefined;
  const named = view.getUint16(at + 26, true);
  const end = beginOf(view, at) + one.compressedSize;
  if (end > view.byteLength) return undefined;
  const name = new Uint8Array(view.buffer, view.byteOffset + at + LOCAL, named);
  const same =
    named === one.fileNameRaw.length &&
    name.every((byte, i) => byte === one.fileNameRaw[i]) &&
    view.getUint16(at + 6, true) === one.generalPurposeBitFlag &&
    view.getUint16(at + 8, true) === one.compressionMethod &&
    view.getUint32(at + 14, true) === one.crc32 &&
    view.getUint32(at + 18, true) === one.compressedSize &&
    view.getUint32(at + 22, true) === one.uncompressedSize;
  return same ? end : undefined;
}
