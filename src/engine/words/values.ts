import type { Messages } from "./message";

/** A number, or the lower end of a range, with what is needed to print it in full. */
export interface Quantity {
  readonly value: number;
  readonly value_to?: number | undefined;
  /** A key of the file of units. */
  readonly unit?: string | undefined;
  /** A key of the file of units, such as `about`; `exact` is none. */
  readonly hedge?: string | undefined;
}

/** A row as messages see it. */
export interface RowValue extends Partial<Quantity> {
  /** ISO, as exact as it is known: the day of a dated row, or when a number was true. */
  readonly date?: string | undefined;
  /** All cells by the names of their columns. */
  readonly columns: Readonly<Record<string, unknown>>;
}

/** Where the values of rows come from. */
export interface Values {
  row(id: string): RowValue | undefined;
  readonly ids: readonly string[];
}

/** What a caller hands to a message under a name. */
export type Param = string | number | Quantity;
export type Params = Readonly<Record<string, Param>>;

/** What all messages of a build are printed with. */
export interface Context {
  /** How numbers and dates are written: `en-GB`. */
  readonly locale: string;
  readonly values: Values;
  /** The names of units and hedges: `Mt`, `Mt.short`, `about`. */
  readonly units: Messages;
}

/** A function for each tag, from the HTML inside it to HTML. */
export type Tags = Readonly<Record<string, (children: string) => string>>;
