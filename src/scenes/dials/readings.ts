import type { Data } from "../../engine/tables/data";
import type { Params } from "../../engine/words";
import type { State } from "./steps";

/** What was read of one thing, over what was promised of it. */
export interface Reading {
  /** Its messages are `labels.<key>.name`, `.amount`, `.wide` and `.narrow`. */
  key: string;
  row: keyof State;
  /** The row of the data that it tells of. */
  id: string;
  /** Share read, 0 to 1; null where no reading was found. */
  filled: number | null;
  /** Further share that was only reported, or counted by another. */
  also?: number;
  /** Into how many parts the whole is cut; one, unless said otherwise. */
  parts?: number;
  /** What its messages name besides rows. */
  params?: Params;
}

/** A number of ours. @throws Error when constants.csv has none of that id */
export function ours({ constants }: Data, id: string): number {
  const found = constants.rows.find((one) => one.id === id);
  if (!found) throw new Error(`no number "${id}" in src/data/constants.csv`);
  return found.value;
}

/** The readings, in the rows of the board: three of cargo, of the sea, of rails, of papers. */
export function readings(data: Data): Reading[] {
  const over = (id: string, promise: string) => ({
    id,
    filled: data.value(id) / data.figure(promise).value,
  });
  const percent = (id: string) => ({ id, filled: data.value(id) / 100 });
  const unread = (id: string) => ({ id, filled: null });
  const rungs = (id: string, reached: string) => {
    const parts = ours(data, "ladder-rungs");
    return { id, filled: ours(data, reached) / parts, parts };
  };
  const reported = ours(data, "right-rungs-reported") / ours(data, "ladder-rungs");
  return [
    { row: "cargo", key: "cargo", ...over("titr-volume-2025", "target-10mt-tokayev") },
    { row: "cargo", key: "boxes", ...over("titr-teu-2025", "target-300k-teu-2029") },
    { row: "cargo", key: "trains", ...over("trains-2025-ady", "target-trains-600") },
    { row: "sea", key: "ships", ...over("aktau-tanker-load-2025", "aktau-tanker-full") },
    { row: "sea", key: "oil", ...oil(data) },
    { row: "sea", key: "pipe", ...percent("btc-used-2025") },
    { row: "rails", key: "border", ...percent("built-horadiz-aghband") },
    { row: "rails", key: "syunik", ...unread("gap") },
    { row: "rails", key: "kars", ...unread("rails-dilucu-kars") },
    { row: "paper", key: "treaty", ...rungs("treaty-unsigned", "treaty-rungs-reached") },
    {
      row: "paper",
      key: "right",
      ...rungs("tl-2026-05-26-agreement", "right-rungs-reached"),
      also: reported,
    },
    { row: "paper", key: "money", ...rungs("seg-aecom-feasibility", "money-rungs-reached") },
  ];
}

/** Two counts of the oil that goes by Baku: the lower is filled, and what the higher has more. */
function oil({ value, figure }: Data): Pick<Reading, "id" | "filled" | "also" | "params"> {
  const counts = ["kz-btc-2025-kmg", "kz-btc-2025-minister"].map(value);
  const [less, more] = [Math.min(...counts), Math.max(...counts)];
  const promised = figure("kz-btc-7mt-2027").value;
  return {
    id: "kz-btc-2025-kmg",
    filled: less / promised,
    also: (more - less) / promised,
    params: { oil: { value: less, value_to: more } },
  };
}
