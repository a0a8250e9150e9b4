import { z } from "zod";

/**
 * One column of a table: how its cells are read. What they mean stands in the codebook.
 * `schema` takes the cell's text and gives the value; `expects` names what it wants, and is
 * what an editor reads when a cell is refused. `field` is the Frictionless Table Schema type.
 */
export interface Column<T = unknown> {
  schema: z.ZodType<T, string>;
  expects: string;
  field: { type: string; format?: string; enum?: readonly string[] };
  /** The table whose ids the cell names. */
  refers?: string;
}

const column = <T>(
  expects: string,
  type: string,
  schema: z.ZodType<T, string>,
  more: Partial<Column<T>> & { format?: string; enum?: readonly string[] } = {},
): Column<T> => {
  const { format, enum: values, ...rest } = more;
  const field = { type, ...(format && { format }), ...(values && { enum: values }) };
  return { schema, expects, field, ...rest };
};

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** No plus, no thousands mark, no leading or trailing zeros that say nothing, no exponent. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

const plain = z.string().min(1);

/** Words, never empty. Starts with no sign a spreadsheet would take for a formula. */
export const text = () =>
  column("text that does not begin with = + - @", "string", plain.regex(/^[^=+\-@]/));

/** The id of this row: lower-case words with hyphens. */
export const id = () =>
  column(
    "an id of lower-case words and hyphens, such as titr-volume-2024",
    "string",
    plain.regex(ID),
  );

/** The id of a row of another table. */
export const ref = (refers: string) =>
  column(`the id of a row of ${refers}.csv`, "string", plain.regex(ID), { refers });

/** Several ids of another table, with a semicolon and a space between them. */
export const refs = (refers: string) =>
  column(
    `ids of rows of ${refers}.csv, each once, with "; " between them`,
    "string",
    z
      .string()
      .transform((cell) => (cell === "" ? [] : cell.split("; ")))
      .refine((ids) => ids.every((one) => ID.test(one)) && new Set(ids).size === ids.length),
    { refers },
  );

/** Several texts, with a semicolon and a space between them; none, where the cell is empty. */
export const texts = () =>
  column(
    'texts, each once, with "; " between them',
    "string",
    z
      .string()
      .regex(/^(?:[^=+\-@].*)?$/)
      .transform((cell) => (cell === "" ? [] : cell.split("; ")))
      .refine((all) => all.every((one) => one.trim()) && new Set(all).size === all.length),
  );

/** A decimal number; `min` and `max` are the bounds of what can be true. */
export const number = (min = -Infinity, max = Infinity) =>
  column(
    `a number with a decimal point and no thousands mark, ${bounds(min, max)}`,
    "number",
    z.string().regex(NUMBER).transform(Number).pipe(z.number().min(min).max(max)),
  );

const bounds = (min: number, max: number) =>
  min === -Infinity ? "of any size" : max === Infinity ? `${min} or more` : `from ${min} to ${max}`;

/** The words a column of a story may hold; at least one. */
export type Values = readonly [string, ...string[]];

/** One of a few words. */
export const oneOf = <const T extends string>(values: readonly [T, ...T[]]): Column<T> =>
  column<T>(
    `one of ${values.join(", ")}`,
    "string",
    plain.refine((cell): cell is T => (values as readonly string[]).includes(cell)) as z.ZodType<
      T,
      string
    >,
    { enum: values },
  );

/** A day, month or year as `2025-10-21`, `2025-10` or `2025`: as exact as the source, no more. */
export const date = () =>
  column(
    "a real date as YYYY, YYYY-MM or YYYY-MM-DD",
    "string",
    z
      .string()
      .regex(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/)
      .refine(isReal),
  );

/** A date, or the word that says why there is none. */
export const dateOr = <T extends string>(word: T) =>
  column(
    `a real date as YYYY, YYYY-MM or YYYY-MM-DD, or the word ${word}`,
    "string",
    z
      .string()
      .refine(
        (cell) => cell === word || (/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(cell) && isReal(cell)),
      ),
  );

/** An address a reader can open. */
export const url = () =>
  column(
    "an http or https address, written out, without user names",
    "string",
    z
      .string()
      .regex(/^https?:\/\/[^\s"<>\\^`{|}]+$/)
      .refine(
        (cell) =>
          URL.canParse(cell) &&
          new URL(cell).username === "" &&
          /\.[a-z]{2,}$/.test(new URL(cell).hostname),
      ),
    { format: "uri" },
  );

/** Words from a closed pattern, such as codes or formulas. */
export const pattern = (expects: string, like: RegExp) =>
  column(expects, "string", z.string().regex(like));

/** The same column, but a cell may be empty: unknown, or not of this row. */
export const maybe = <T>(inner: Column<T>): Column<T | undefined> => ({
  ...inner,
  expects: `${inner.expects}, or nothing`,
  schema: z.string().transform((cell, context): T | undefined => {
    if (cell === "") return undefined;
    const result = inner.schema.safeParse(cell);
    if (result.success) return result.data;
    context.addIssue({ code: "custom", message: inner.expects });
    return z.NEVER;
  }),
});

function isReal(cell: string): boolean {
  const [year, month = 1, day = 1] = cell.split("-").map(Number) as [number, number?, number?];
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}
