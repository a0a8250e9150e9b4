import { TYPE } from "@formatjs/icu-messageformat-parser";
import { nearest } from "../base/errors";
import { elements, offsetOf, stop, type Element, type Message } from "./message";

/** What a name in braces means: a parameter, or a row or a column of it. */
export type Bound = { kind: "param"; name: string } | { kind: "row"; id: string; column?: string };

/** What a message names, each once and in the order of the text. */
export interface Names {
  rows: readonly string[];
  params: readonly string[];
  tags: readonly string[];
}

type Named = Exclude<Element, { type: TYPE.literal | TYPE.pound | TYPE.tag }>;

const isNamed = (element: Element): element is Named =>
  element.type !== TYPE.literal && element.type !== TYPE.pound && element.type !== TYPE.tag;

/** The name in a message of a row: `titr_volume_2024` for `titr-volume-2024`. */
export const nameOf = (id: string): string => id.replaceAll("-", "_");

/**
 * What the name of an element means. A parameter comes before a row of the same name.
 *
 * @throws InputError at the element when it is neither, with the nearest names
 */
export function bind(
  element: Named,
  message: Message,
  has: { ids: readonly string[]; params: readonly string[] },
): Bound {
  const name = element.value;
  if (has.params.includes(name)) return { kind: "param", name };
  const [base = "", ...rest] = name.split("__");
  const id = base.replaceAll("_", "-");
  const column = rest.join("__");
  if (has.ids.includes(id)) return { kind: "row", id, ...(rest.length && { column }) };
  const near = nearest(base, [...has.params, ...has.ids.map(nameOf)]);
  return stop(
    message,
    offsetOf(element),
    "the name of a row or of a parameter",
    `"${name}", which is unbound`,
    near.length ? `The nearest are ${near.join(", ")}.` : "There are none here.",
  );
}

/**
 * The rows, parameters and tags that a message names.
 *
 * @param ids of all rows
 * @param params the names its caller gives
 * @throws InputError at a name that is neither
 */
export function namesIn(
  message: Message,
  ids: readonly string[],
  params: readonly string[] = [],
): Names {
  const rows = new Set<string>();
  const given = new Set<string>();
  const tags = new Set<string>();
  for (const [element] of elements(message.ast)) {
    if (element.type === TYPE.tag) tags.add(element.value);
    if (!isNamed(element)) continue;
    const bound = bind(element, message, { ids, params });
    if (bound.kind === "row") rows.add(bound.id);
    else given.add(bound.name);
  }
  return { rows: [...rows], params: [...given], tags: [...tags] };
}
