/*
 * What a partner may put beside brand.css, though no kit of ours holds it. Its first bytes have to
 * say what its name says. CHECK.html and verify both ask here, so that they say the same.
 */

const WOFF2 = [0x77, 0x4f, 0x46, 0x32];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const PLACES: readonly (readonly [name: RegExp, sign: readonly number[]])[] = [
  [/^site\/brand\/[\w-]+\.woff2$/, WOFF2],
  [/^site\/brand\/logo\.png$/, PNG],
];

/** Whether a file is a font or a logo of a partner's. @param path from the folder of the kit */
export const isOwn = (path: string, body: Uint8Array): boolean =>
  PLACES.some(([name, sign]) => name.test(path) && sign.every((byte, i) => body[i] === byte));
