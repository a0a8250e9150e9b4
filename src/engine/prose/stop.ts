import { InputError, nearest, type Place } from "../base/errors";

/**
 * Stops the build over a name in the prose that names nothing.
 *
 * @param at `file:line:column`, as the build fills it in
 * @param names all that would have been right
 */
export function stopAt(
  at: string,
  expected: string,
  found: string,
  names: readonly string[],
): never {
  const [file = "", line = "1", column = "1"] = at.split(":");
  const place: Place = { file, line: Number(line), column: Number(column) };
  const advice =
    names.length > 12
      ? `The nearest are ${nearest(found, names).join(", ")}.`
      : `There are ${names.join(", ")}.`;
  throw new InputError(place, { expected, found: `"${found}"`, advice });
}
