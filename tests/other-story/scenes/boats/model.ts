import type { SceneContext } from "../../../../src/engine/scene/context";

export interface Model {
  left: number;
  base: number;
  height: number;
  pitch: number;
  most: number;
  bars: { id: string; value: number; label: string; year: string }[];
  share: { id: string; value: number; label: string };
  note: string[];
}

/** The crossings of each year as bars, and the share of them that were full. */
export function model({ frame, data, print, day, lines }: SceneContext): Model {
  const { plot } = frame;
  const rows = data.series.rows;
  return {
    left: 40,
    base: plot.y + plot.height - 40,
    height: plot.height - 120,
    pitch: (plot.width - 80) / rows.length,
    most: Math.max(...rows.map(({ value }) => value)),
    bars: rows.map(({ id, value }) => ({ id, value, label: print(id, "amount"), year: day(id) })),
    share: { id: "share-full", value: data.value("share-full"), label: print("share-full") },
    note: lines("note", { measure: plot.width - 80 }),
  };
}
