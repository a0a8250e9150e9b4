import { z } from "zod";
import { families, lengths, palette, type Other } from "./tokens";

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

const all = <V extends z.ZodType>(names: readonly string[], value: V) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, value])) as Record<string, V>);

/** Letters that turn or hide text around them have no place in a name. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What a partner’s file may hold. */
export const schema = z.strictObject({
  /** The name the copy stands under: plain text. */
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
  /** Where the copy will be: an https address that ends in a slash. */
  url: z
    .string()
    .refine(isHome, "an address such as https://example.org/corridor/, slash at the end"),
  /** What search engines are told. */
  indexing: z.enum(indexings, `one of ${indexings.join(", ")}`),
  /** An SVG file, from the theme's folder. */
  logo: z
    .string()
    .regex(/^(?!.*\.\.)[\w-][\w./-]*\.svg$/, "an SVG file beside this one, such as logo.svg"),
  /** Where name and logo stand. */
  credit: z.enum(["head", "foot"], "head or foot"),
  tokens: z.strictObject({
    light: all(palette.colours, hex),
    dark: all(palette.colours, hex),
    both: z.strictObject({
      text: family,
      display: family,
      label: family,
      measure: length("em", 24, 48),
      radius: length("px", 0, 16),
    } satisfies Record<Other, unknown>),
  }),
});

/** The names that may stand at a place of the file. @param path where, from its top */
export function namesAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(schema.shape);
  if (path.length === 1) return Object.keys(schema.shape.tokens.shape);
  return path[1] === "both" ? [...families, ...lengths] : palette.colours;
}

function isHome(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const bare = !url.username && !url.password && !url.search && !url.hash;
  return url.protocol === "https:" && bare && url.href === text && text.endsWith("/");
}
