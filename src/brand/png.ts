/** How each PNG begins. */
const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** The bytes of a chunk beside its own: its length, its name, its checksum. */
const AROUND = 12;

/** Whether a file begins as a PNG, whatever it is called. */
export const isPng = (file: Uint8Array): boolean =>
  SIGNATURE.equals(file.subarray(0, SIGNATURE.length));

/**
 * The size of a PNG, in pixels.
 *
 * @param file its bytes
 * @returns nothing where it is cut off, has no size, moves, or has something behind its end
 */
export function sizeOfPng(file: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const names: string[] = [];
  let at = SIGNATURE.length;
  while (at + AROUND <= file.length && names.at(-1) !== "IEND") {
    names.push(Buffer.from(file.subarray(at + 4, at + 8)).toString("latin1"));
    at += AROUND + view.getUint32(at);
  }
  const whole = names[0] === "IHDR" && names.at(-1) === "IEND" && names.includes("IDAT");
  if (!whole || at !== file.length || names.includes("acTL")) return undefined;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width && height ? { width, height } : undefined;
}
