import { parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { InputError, type Place } from "../base/errors";

/** A key and its text, with the places of both. */
export interface Entry {
  key: string;
  value: string;
  keyAt: Place;
  /** Where an offset of `value` stands in the file, JSON escapes counted as they are written. */
  at(offset: number): Place;
}

const FLAT = "Write one object of keys and texts, by JSON alone: no comments, no last comma.";

/**
 * Reads a flat JSON object of texts.
 *
 * @throws InputError at what is no JSON, no text, or a key that stands twice
 */
export function readFlat(text: string, file: string): Entry[] {
  const placed = (offset: number) => place(text, file, offset);
  const fail = (offset: number, expected: string, found: string, advice: string): never => {
    throw new InputError(placed(offset), { expected, found, advice });
  };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) fail(first.offset, "JSON", printParseErrorCode(first.error), FLAT);
  if (root?.type !== "object") return fail(root?.offset ?? 0, "an object", root?.type ?? "", FLAT);
  const seen = new Set<string>();
  return (root.children ?? []).map(({ children }) => {
    const [key, value] = children as [Node, Node];
    const name = String(key.value);
    if (seen.has(name)) fail(key.offset, "each key once", `"${name}" again`, "Rename one.");
    seen.add(name);
    if (value.type !== "string")
      fail(value.offset, `a text for "${name}"`, value.type, "Put the message in quotes.");
    const starts = offsets(text.slice(value.offset + 1, value.offset + value.length - 1));
    return {
      key: name,
      value: String(value.value),
      keyAt: placed(key.offset),
      at: (offset) => placed(value.offset + 1 + (starts[offset] ?? starts.at(-1)!)),
    };
  });
}

/** For each UTF-16 unit of a JSON string, where its spelling begins; and where the last ends. */
function offsets(raw: string): number[] {
  const starts: number[] = [];
  let at = 0;
  while (at < raw.length) {
    starts.push(at);
    at += raw[at] !== "\\" ? 1 : raw[at + 1] === "u" ? 6 : 2;
  }
  return [...starts, raw.length];
}

function place(text: string, file: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}
