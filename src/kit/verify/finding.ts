import type { Params } from "../../engine/words";
import { say } from "./say";

/** What is wrong with a kit, in the words of who holds it. */
export interface Finding {
  /** The file, or nothing where it is about the whole. */
  path: string;
  /** A sentence that says what is wrong. */
  says: string;
  /** What to do. */
  help: string;
}

/** What is wrong with a file, by its message. */
export interface Fault {
  /** A message of `verify`. */
  key: string;
  params?: Params;
}

/** What can be done about a finding: the messages of `verify.help`. */
export type Help =
  | "again"
  | "alt"
  | "bring"
  | "lists"
  | "one"
  | "ours"
  | "pack"
  | "relative"
  | "remove"
  | "rename"
  | "rights"
  | "script"
  | "svg";

/** A finding about a file; an empty path is the whole kit. */
export const finding = (path: string, { key, params }: Fault, help: Help = "again"): Finding => ({
  path,
  says: say(key, { path: printable(path), ...params }),
  help: say(`verify.help.${help}`),
});

/** A name as a terminal may print it: one with other letters could hold commands for it. */
const printable = (path: string): string =>
  /^[\x21-\x7e]*$/.test(path) ? path : JSON.stringify(path);
