import { findNodeAtLocation, parseTree, type Node, type ParseError } from "jsonc-parser";
import type { z } from "zod";
import { InputError, nearest, placeOf, type Fault, type Place } from "../engine/base/errors";
import type { Scheme, Style } from "../engine/style/style";
import { unreadable } from "./contrast";
import { namesAt, schema } from "./schema";

export { indexings, type Indexing } from "./schema";

/** A partner's identity, as its file says it, checked. */
export type Theme = z.infer<typeof schema>;

/** Stops at an offset of the file. */
type Stop = (offset: number, fault: Fault) => never;

/**
 * Reads a partner's file.
 *
 * @param written JSON
 * @param file its name, for the message
 * @throws InputError with line and column of what is missing, unknown, malformed or unreadable
 */
export function readTheme(written: string, file: string): Theme {
  const text = unmarked(written);
  const stop: Stop = (offset, fault) => {
    throw new InputError({ file, ...placeOf(text, offset) }, fault);
  };
  const tree = parse(text, stop);
  const at = (path: readonly PropertyKey[]) => offsetOf(tree, path);
  const read = schema.safeParse(JSON.parse(text));
  if (!read.success) {
    const issue = read.error.issues[0]!;
    return stop(at(issue.path), faultOf(issue, nodeAt(tree, issue.path)));
  }
  for (const scheme of ["light", "dark"] as const) {
    const [first] = unreadable(coloursOf(read.data, scheme), scheme);
    if (!first) continue;
    const { colour, expected, found } = first;
    const advice = "Make one of the two darker or lighter.";
    stop(at(["tokens", scheme, colour]), { expected, found, advice });
  }
  return read.data;
}

/** Where in a partner's file, which was read before, a value stands. @param path from its top */
export function placeIn(written: string, file: string, path: readonly PropertyKey[]): Place {
  const text = unmarked(written);
  const tree = parseTree(text);
  return { file, ...placeOf(text, tree ? offsetOf(tree, path) : 0) };
}

/** Some editors begin a file with a mark of its encoding. */
const unmarked = (written: string): string => written.replace(/^\ufeff/, "");

/** Where a value begins; where there is none, what it is missing from. */
const offsetOf = (tree: Node, path: readonly PropertyKey[]): number =>
  nodeAt(tree, path)?.offset ?? (path.length ? offsetOf(tree, path.slice(0, -1)) : 0);

const nodeAt = (tree: Node, path: readonly PropertyKey[]): Node | undefined =>
  findNodeAtLocation(
    tree,
    path.filter((part) => typeof part !== "symbol"),
  );

function parse(text: string, stop: Stop): Node {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (tree && !first) {
    refuseTwice(tree, stop);
    return tree;
  }
  const rest = text.slice(first?.offset ?? 0);
  return stop(first?.offset ?? 0, {
    expected: "JSON",
    found: rest.trim() ? `"${rest.split("\n")[0]!.slice(0, 40)}"` : "the end of the file",
    advice: "Look for a comma or a quote that is missing or too much.",
  });
}

/** A name given twice would hide the first one. */
function refuseTwice(node: Node, stop: Stop): void {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === "property" ? child.children![0]! : undefined;
    if (key && seen.has(key.value))
      stop(key.offset, {
        expected: "each name once",
        found: `"${key.value}" a second time`,
        advice: "Delete one of them.",
      });
    if (key) seen.add(key.value);
    refuseTwice(child, stop);
  }
}

/** What a first issue of zod says, in our words. */
function faultOf(issue: z.core.$ZodIssue, node: Node | undefined): Fault {
  const where = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const [name = ""] = issue.keys;
    const known = namesAt(issue.path);
    return {
      expected: `only ${known.join(", ")}${where && ` in ${where}`}`,
      found: `"${name}"`,
      advice: `Delete it, or did you mean ${nearest(name, known)[0]}?`,
    };
  }
  const missing = !node;
  return {
    expected: `${where}: ${issue.code === "invalid_type" ? expectedType(issue.path, issue.expected) : issue.message}`,
    found: missing ? "nothing" : JSON.stringify(node.value ?? node.type).slice(0, 80),
    advice: adviceFor(issue.path, missing),
  };
}

function adviceFor([top]: readonly PropertyKey[], missing: boolean): string {
  if (!missing) return "Change it.";
  return top === "tokens"
    ? "Every token is given, so that none of ours shows through by accident. Add it."
    : "Add it.";
}

const expectedType = (path: readonly PropertyKey[], type: string) =>
  path[0] === "tokens" && path.length === 3 && path[1] !== "both"
    ? "a colour as #rrggbb"
    : `a value (${type})`;

/** The colours of a theme as custom properties. */
export const coloursOf = (theme: Pick<Theme, "tokens">, scheme: Scheme): Style =>
  Object.fromEntries(
    Object.entries(theme.tokens[scheme]).map(([name, value]) => [`--${name}`, value]),
  );
