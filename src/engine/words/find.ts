import type {
  ArgumentElement,
  DateElement,
  NumberElement,
  PluralElement,
  SelectElement,
} from "@formatjs/icu-messageformat-parser";
import { isIso } from "./locale";
import { offsetOf, stop, type Message } from "./message";
import { bind } from "./names";
import type { Context, Params, Quantity, RowValue } from "./values";

/** An element that stands for a value. */
export type Placeholder =
  ArgumentElement | DateElement | NumberElement | PluralElement | SelectElement;

/** A message that is being printed. */
export interface Job extends Context {
  readonly message: Message;
  readonly params: Params;
  /** Prints a message of the file of units. */
  unit(at: Placeholder, key: string, params: Params): string;
}

/** What a name stands for: at least one of the three. */
export interface Found {
  text?: string;
  quantity?: Quantity;
  date?: string;
}

/**
 * The value that a placeholder names.
 *
 * @throws InputError at the placeholder when nothing has its name, or the row has no such column
 */
export function find(element: Placeholder, job: Job): Found {
  const params = Object.keys(job.params);
  const bound = bind(element, job.message, { ids: job.values.ids, params });
  if (bound.kind === "param") return ofParam(job.params[bound.name]!);
  const row = job.values.row(bound.id) ?? lacking(element, job, bound.id, "row");
  if (bound.column !== undefined) return ofColumn(row, bound.column, element, job);
  return {
    ...(row.value !== undefined && { quantity: { ...row, value: row.value } }),
    ...(row.date !== undefined && { date: row.date }),
  };
}

function ofParam(param: Params[string]): Found {
  if (typeof param === "number") return { quantity: { value: param } };
  if (typeof param === "object") return { quantity: param };
  return { text: param, ...(isIso(param) && { date: param }) };
}

/** Columns that are the number itself, and so have its unit. */
const ENDS = new Set(["value", "value_to"]);

function ofColumn(row: RowValue, column: string, element: Placeholder, job: Job): Found {
  const own = ["value", "value_to", "hedge", "unit", "date"] as const;
  const inRow = own.find((name) => name === column);
  const cell = row.columns[column] ?? (inRow && row[inRow]);
  if (typeof cell === "number") {
    const { unit, hedge } = row;
    return { quantity: { value: cell, ...(ENDS.has(column) && { unit, hedge }) } };
  }
  if (typeof cell === "string" && cell !== "") return isIso(cell) ? { date: cell } : { text: cell };
  const known = Object.keys(row.columns).filter((name) => row.columns[name] !== undefined);
  return stop(
    job.message,
    offsetOf(element),
    `a row that has "${column}"`,
    `"${element.value}", which has none`,
    known.length ? `It has ${known.join(", ")}.` : "It has no columns.",
  );
}

/** Stops because a value has not what is asked of it. @throws InputError always */
export function lacking(element: Placeholder, { message }: Job, has: string, asked: string): never {
  return stop(
    message,
    offsetOf(element),
    `a value with ${asked}`,
    `"${element.value}": ${has}`,
    "Ask for another form, or name another row.",
  );
}
