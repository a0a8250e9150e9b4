import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";
import { z } from "zod";
import { InputError, nearest, type Fault } from "../engine/base/errors";
import type { Scheme, Style } from "../engine/style/style";
import { unreadable } from "./contrast";
import { colours, families, lengths, type Colour, type Other } from "./tokens";

/** A partner's identity, as its file says it, checked. */
export interface Theme {
  /** The name the copy stands under: plain text. */
  name: string;
  /** Where the copy will be: an https address that ends in a slash. */
  url: string;
  /** What search engines are told; see `indexings`. */
  indexing: Indexing;
  /** An SVG file, from the theme's folder. */
  logo: string;
  /** Where name and logo stand. */
  credit: "head" | "foot";
  tokens: {
    light: Record<Colour, string>;
    dark: Record<Colour, string>;
    both: Record<Other, string>;
  };
}

/**
 * `noindex`: keep this copy out of search; `canonical-only`: it may be found, the original counts;
 * `index`: it counts by itself.
 */
export const indexings = ["noindex", "canonical-only", "index"] as const;
export type Indexing = (typeof indexings)[number];

const hex = z
  .string()
  .regex(
    /^#[0-9a-fA-F]{6}$/,
    "a colour as #rrggbb: pictures are drawn with it, and its contrast is measured",
  )
  .transform((value) => value.toLowerCase());
const family = z
  .string()
  .max(200, "at most 200 characters")
  .regex(
    /^(?:"[A-Za-z0-9 _-]+"|[A-Za-z][A-Za-z-]*)(?:, (?:"[A-Za-z0-9 _-]+"|[A-Za-z][A-Za-z-]*))*$/,
    'names of font families such as "Arial Narrow", sans-serif; a font file goes into brand/ by hand',
  );

/** A length of CSS within bounds. */
const length = (unit: string, least: number, most: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?[a-z]+$/, `a length of ${least} to ${most}${unit}`)
    .refine((value) => {
      const [, size, found] = /^([\d.]+)([a-z]+)$/.exec(value) ?? [];
      return found === unit && Number(size) >= least && Number(size) <= most;
    }, `a length of ${least} to ${most}${unit}`);

const all = <K extends string, V extends z.ZodType>(names: Record<K, unknown>, value: V) =>
  z.strictObject(
    Object.fromEntries(Object.keys(names).map((name) => [name, value])) as Record<K, V>,
  );

/** Letters that turn or hide text around them have no place in a name. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const schema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, "a name")
    .max(60, "a name of at most 60 characters")
    .refine(
      (name) => !/[<>]/.test(name),
      "a name in plain text: HTML would be shown as it is typed",
    )
    .refine((name) => !HIDDEN.test(name), "a name without invisible characters"),
  url: z
    .string()
    .refine(isHome, "an address such as https://example.org/corridor/, slash at the end"),
  indexing: z.enum(indexings, `one of ${indexings.join(", ")}`),
  logo: z
    .string()
    .regex(/^(?!.*\.\.)[\w-][\w./-]*\.svg$/, "an SVG file beside this one, such as logo.svg"),
  credit: z.enum(["head", "foot"], "head or foot"),
  tokens: z.strictObject({
    light: all(colours, hex),
    dark: all(colours, hex),
    both: z.strictObject({
      ...all(families, family).shape,
      measure: length("em", 24, 48),
      radius: length("px", 0, 16),
    } satisfies Record<keyof typeof families | keyof typeof lengths, unknown>),
  }),
});

function isHome(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare = !url.username && !url.password && !url.search && !url.hash;
  return url.protocol === "https:" && bare && url.href === text && text.endsWith("/");
}

/**
 * Reads a partner's file.
 *
 * @param text JSON
 * @param file its name, for the message
 * @throws InputError with line and column of what is missing, unknown, malformed or unreadable
 */
export function readTheme(text: string, file: string): Theme {
  const stop = (offset: number, fault: Fault): never => {
    const before = text.slice(0, offset).split("\n");
    const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
    throw new InputError(place, fault);
  };
  const tree = parse(text, stop);
  const at = (path: readonly PropertyKey[]): number => {
    const node = findNodeAtLocation(tree, path as (string | number)[]);
    return node?.offset ?? (path.length ? at(path.slice(0, -1)) : 0);
  };
  const read = schema.safeParse(JSON.parse(text));
  if (!read.success) {
    const issue = read.error.issues[0]!;
    return stop(at(issue.path), faultOf(issue, findNodeAtLocation(tree, issue.path as string[])));
  }
  const theme = read.data as Theme;
  for (const scheme of ["light", "dark"] as const) {
    const [first] = unreadable(coloursOf(theme, scheme), scheme);
    if (first)
      stop(at(["tokens", scheme, first.colour]), {
        expected: first.expected,
        found: first.found,
        advice: "Make one of the two darker or lighter.",
      });
  }
  return theme;
}

function parse(text: string, stop: (offset: number, fault: Fault) => never): Node {
  const errors: { error: number; offset: number; length: number }[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!tree || first)
    return stop(first?.offset ?? 0, {
      expected: "JSON",
      found: text.slice(first?.offset ?? 0).trim()
        ? `"${text
            .slice(first?.offset ?? 0)
            .split("\n")[0]!
            .slice(0, 40)}"`
        : "the end of the file",
      advice: "Look for a comma or a quote that is missing or too much.",
    });
  twice(tree, stop);
  return tree;
}

/** A name given twice would hide the first one. */
function twice(node: Node, stop: (offset: number, fault: Fault) => never): void {
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
    twice(child, stop);
  }
}

/** What a first issue of zod says, in our words. */
function faultOf(issue: z.core.$ZodIssue, node: Node | undefined): Fault {
  const where = issue.path.join(".");
  if (issue.code === "unrecognized_keys") {
    const [name = ""] = issue.keys;
    const known = knownAt(issue.path);
    return {
      expected: `only ${known.join(", ")}${where && ` in ${where}`}`,
      found: `"${name}"`,
      advice: `Delete it, or did you mean ${nearest(name, known)[0]}?`,
    };
  }
  const missing = !node;
  return {
    expected: `${where}: ${issue.code === "invalid_type" ? expectedType(issue.path, issue.expected) : issue.message}`,
    found: missing ? "nothing" : JSON.stringify(plain(node)).slice(0, 80),
    advice: missing
      ? "Every token is given, so that none of ours shows through by accident. Add it."
      : "Change it.",
  };
}

const expectedType = (path: readonly PropertyKey[], type: string) =>
  path.length === 3 && path[1] !== "both" ? "a colour as #rrggbb" : `a value (${type})`;

const knownAt = (path: readonly PropertyKey[]): string[] =>
  path.length === 0
    ? Object.keys(schema.shape)
    : path.length === 1
      ? Object.keys(schema.shape.tokens.shape)
      : Object.keys(path[1] === "both" ? { ...families, ...lengths } : colours);

const plain = (node: Node): unknown => node.value ?? node.type;

/** The colours of a theme as custom properties. */
export const coloursOf = (theme: Theme, scheme: Scheme): Style =>
  Object.fromEntries(
    Object.entries(theme.tokens[scheme]).map(([name, value]) => [`--${name}`, value]),
  );
