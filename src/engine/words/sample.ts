import { readMessages } from "./read";
import type { Message, Messages } from "./message";
import type { Context, RowValue, Values } from "./values";

/** Rows, units and messages for the tests of this folder. */
export const rows: Readonly<Record<string, RowValue>> = {
  "titr-volume-2024": {
    value: 4.484,
    unit: "Mt",
    hedge: "exact",
    date: "2024",
    columns: { value: 4.484, as_of: "2024", by: "the ministry & co", period: "2024" },
  },
  crossing: { value: 20, value_to: 22, unit: "days", hedge: "about", date: "2025-10", columns: {} },
  share: { value: 62, unit: "percent", hedge: "over", date: "undated", columns: {} },
  growth: { value: 14, unit: "times", hedge: "up-to", date: "2025-10-21", columns: {} },
  nine: { value: 9, unit: "days", hedge: "about", date: "2025-10-21", columns: {} },
  boxes: { value: 77000, unit: "TEU", hedge: "exact", columns: {} },
  "one-day": { value: 1.2, unit: "days", hedge: "exact", columns: {} },
  "our-count": { value: 4, columns: {} },
  opening: {
    date: "2025-10-21",
    columns: { date: "2025-10-21", said: "2025-10", actor: "Azerbaijan", quote: undefined },
  },
  "target-10mt": {
    value: 10,
    value_to: 15,
    unit: "Mt",
    hedge: "exact",
    date: "2021",
    columns: { due: "2025-12-31", said: "2021", value_to: 15, lanes: 3 },
  },
};

export const values: Values = { row: (id) => rows[id], ids: Object.keys(rows) };

export const units = readMessages(
  JSON.stringify({
    Mt: "{amount} {n, plural, one {million tonne} other {million tonnes}}",
    "Mt.short": "{amount} Mt",
    days: "{amount} {n, plural, one {day} other {days}}",
    TEU: "{amount} TEU",
    percent: "{amount}%",
    times: "{amount} times",
    "times.short": "×{amount}",
    about: "about {amount}",
    over: "over {amount}",
    "up-to": "up to {amount}",
  }),
  "units.en.json",
);

export const context: Context = { locale: "en-GB", values, units };

/** A file of one message, under the key `a`. */
export const file = (source: string): Messages =>
  readMessages(JSON.stringify({ a: source }), "en.json");

export const message = (source: string): Message => file(source).byKey.get("a")!;
