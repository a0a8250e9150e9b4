import type { Speaker } from "./speaker";

/** What stands between the parts of a list: a message of `list.json`, with `{head}` and `{tail}`. */
export type Joint = "comma" | "semicolon";

/** A list as its language writes it: `a; b; c`. */
export const joined = ({ say }: Speaker, joint: Joint, parts: readonly string[]): string =>
  parts.length ? parts.reduce((head, tail) => say(`list.${joint}`, { head, tail })) : "";
