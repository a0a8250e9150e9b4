import { createHash } from "node:crypto";

/** The hash of a script’s or style’s text, as a content security policy names it. */
export const sha256 = (text: string) =>
  `sha256-${createHash("sha256").update(text).digest("base64")}` as const;

/** The sum of a file, as `sha256sum` prints it. */
export const sha256Hex = (body: Uint8Array | string): string =>
  createHash("sha256").update(body).digest("hex");

/** Hex digits of a digest in a name: two contents get the same one by chance once in four thousand million. */
export const DIGITS = 8;

/** What stands for the content of a file in its name, which changes with it. */
export const digestOf = (body: Uint8Array | string): string => sha256Hex(body).slice(0, DIGITS);
