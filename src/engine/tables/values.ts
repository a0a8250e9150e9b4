import type { RowValue, Values } from "../words";
import type { Data } from "./data";
import { isNumber } from "./figures";

/** What messages may name: the rows of the data, and the numbers that are ours. */
export function valuesOf(data: Data): Values {
  const ours = new Map(data.constants.rows.map((one) => [one.id, one]));
  const known = new Set(data.ids);
  const row = (id: string): RowValue | undefined => {
    const own = ours.get(id);
    if (own) return { value: own.value, unit: own.unit, columns: { ...own } };
    if (!known.has(id)) return undefined;
    const one = data.row(id);
    const columns: Record<string, unknown> = { ...one };
    if (!isNumber(one)) return { date: one.date, columns };
    const { value, value_to, unit, hedge, as_of } = one;
    return { value, value_to, unit, hedge, ...(as_of !== "undated" && { date: as_of }), columns };
  };
  return { ids: [...data.ids, ...ours.keys()], row };
}
