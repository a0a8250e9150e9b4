import type { SceneContext } from "../../engine/scene/context";
import { yearOf } from "./points";

/** A date that moved: each announcement hops to the next. */
export interface Hop {
  id: string;
  title: string[];
  dues: { id: string; time: number; label: string }[];
  /** How it stood when last heard of, beside the last hop or under a long one. */
  last: string[];
  under: boolean;
  row: number;
}

/** What was put off, which rows say for when, and at which part of the height it stands. */
const HOPS: readonly (Pick<Hop, "id" | "row" | "under"> & { dues: readonly string[] })[] = [
  {
    id: "etir",
    row: 0.4,
    under: false,
    dues: ["etir-due-2024", "etir-due-2025", "etir-due-2026"],
  },
  { id: "anaklia", row: 0.9, under: true, dues: ["anaklia-due-2021", "anaklia-due-2029"] },
];

export function hops({ frame, data, lines, day }: SceneContext): Hop[] {
  const wide = frame.name === "wide";
  return HOPS.map(({ id, row, under, dues }) => ({
    id,
    row,
    under,
    title: lines(`hops.${id}.title`, { measure: wide ? 420 : 300, look: "note strong" }),
    dues: dues.map((due) => ({
      id: due,
      time: yearOf(data.dated(due).date),
      label: day(due, "year"),
    })),
    last: lines(`hops.${id}.last`, { measure: under ? 240 : wide ? 160 : 90, look: "tick" }),
  }));
}
