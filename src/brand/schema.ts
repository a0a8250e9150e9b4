import { z } from "zod";
import { font } from "./font-schema";
import { page, pictureFile } from "./page-schema";
import { isAddress, plainWords } from "./plain-words";
import { families, palette, type Other } from "./tokens";

/**
 * `noindex`: keep this copy out of search; `canonical-only`: it may be found, the original counts;
 * `index`: it counts by itself.
 */
export const indexings = ["noindex", "canonical-only", "index"] as const;
export type Indexing = (typeof indexings)[number];

/** Whether a text is the address of a folder, as browsers write it. */
const isHome = (text: string): boolean =>
  isAddress(text) && text.endsWith("/") && new URL(text).href === text && !/[?#]/.test(text);

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
    'names of font families such as "Arial Narrow", sans-serif; a font file is named under fonts',
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

/** Whether one of a theme’s families is of a name. */
const isNamed = (both: Readonly<Record<Other, string>>, family: string): boolean =>
  families.some((token) =>
    both[token].split(", ").some((one) => one.replaceAll('"', "") === family),
  );

const whole = z.strictObject({
  /** The name the copy stands under: plain text. */
  name: plainWords("a name", 60),
  /** Where the copy will be: an https address that ends in a slash. */
  url: z
    .string()
    .refine(isHome, "an address such as https://example.org/corridor/, slash at the end"),
  /** What search engines are told. */
  indexing: z.enum(indexings, `one of ${indexings.join(", ")}`),
  /** A picture, from the theme's folder. */
  logo: pictureFile("logo"),
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
  /** Font files of the partner's own, for the families that the tokens name. */
  fonts: z.array(font).min(1, "a font, or no such list").max(6, "at most 6 fonts").optional(),
  page: page.optional(),
});

/** What a partner’s file may hold. */
export const schema = whole.superRefine(({ fonts = [], tokens }, context) => {
  const stray = fonts.findIndex(({ family }) => !isNamed(tokens.both, family));
  if (stray >= 0)
    context.addIssue({
      code: "custom",
      path: ["fonts", stray, "family"],
      message: `a family that ${families.join(" or ")} names; nothing would be set in this one`,
    });
});

/** The names that may stand at a place of the file. @param path where, from its top */
export function namesAt(path: readonly PropertyKey[]): readonly string[] {
  const found = path.reduce<z.ZodType>(within, whole);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** What stands in a part of the schema under a name, or in a list at a place. */
function within(part: z.ZodType, name: PropertyKey): z.ZodType {
  const inner = bare(part);
  if (inner instanceof z.ZodArray) return bare(inner.element);
  const found: unknown = inner instanceof z.ZodObject ? inner.shape[String(name)] : undefined;
  return found instanceof z.ZodType ? bare(found) : inner;
}

const bare = (part: unknown): z.ZodType => {
  if (part instanceof z.ZodOptional) return bare(part.unwrap());
  if (part instanceof z.ZodType) return part;
  throw new Error("the schema of a partner's file has a part that is none");
};
