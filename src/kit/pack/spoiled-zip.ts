/** Where the directory of a ZIP begins, of one that has no comment. */
export const directory = (bytes: Buffer): number => bytes.readUInt32LE(bytes.length - 6);

/** Puts bytes before the directory, and mends the end, which says where that begins. */
export function stuffed(bytes: Buffer, more: Buffer): Buffer {
  const at = directory(bytes);
  const out = Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  out.writeUInt32LE(at + more.length, out.length - 6);
  return out;
}

/**
 * Writes a name over another of its length, in the ZIP itself.
 *
 * @param which where: 0 before the file, 1 in the directory; without it, at both places
 */
export function renamed(bytes: Buffer, from: string, to: string, which?: 0 | 1): Buffer {
  const places: number[] = [];
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) places.push(at);
  for (const at of which === undefined ? places : [places[which]!]) bytes.write(to, at);
  return bytes;
}

/** Writes numbers of four bytes over those of a ZIP, each at its place. */
export function poked(
  bytes: Buffer,
  ...numbers: readonly (readonly [at: number, value: number])[]
) {
  for (const [at, value] of numbers) bytes.writeUInt32LE(value, at);
  return bytes;
}
