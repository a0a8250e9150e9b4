import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { InputError, type Place } from "../engine/base/errors";

/**
 * Reads a file that a partner's file names.
 *
 * @param path where it is
 * @param named where the file names it
 * @param put what is to be put there, for the message where there is none
 * @throws InputError where there is none
 */
export function readBeside(path: string, named: Place, put: string): Buffer<ArrayBuffer> {
  if (existsSync(path)) return readFileSync(path);
  throw new InputError(named, {
    expected: `a file ${basename(path)} beside it`,
    found: "none",
    advice: `Put ${put} there.`,
  });
}
