import type { SceneContext } from "../../engine/scene/context";
import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the voices: opposed, on terms, for. */
export interface State {
  /** Relative widths of the three groups. */
  widths: [number, number, number];
  /** How much of each group's quotes is shown, and of its names. */
  quotes: [number, number, number];
  names: [number, number, number];
  /** The lines between two voices of one country. */
  pairs: number;
}

/** Four states: those for it, those on terms and China's blank, those against, and two voices. */
export function steps({ groups }: Model, { data }: SceneContext): Record<string, Step<State>> {
  const rows = data.positions.rows.map(({ id }) => id);
  const count = (group: string) =>
    groups
      .filter(({ key }) => key === group)
      .flatMap(({ voices }) => voices)
      .filter(({ stance }) => stance !== "none").length;
  const latest = data.positions.rows
    .map(({ date }) => date)
    .sort()
    .at(-1)!;
  const params = { against: count("against"), terms: count("terms"), for: count("for"), latest };
  return {
    for: {
      rows,
      params,
      state: { widths: [0.55, 0.55, 3], quotes: [0, 0, 1], names: [0, 0, 0], pairs: 0 },
    },
    terms: {
      rows,
      params,
      state: { widths: [0.55, 3, 0.55], quotes: [0, 1, 0], names: [0, 0, 0], pairs: 0 },
    },
    against: {
      rows,
      params,
      state: { widths: [3, 0.55, 0.55], quotes: [1, 0, 0], names: [0, 0, 0], pairs: 0 },
    },
    two: {
      rows,
      params,
      state: { widths: [1, 1, 1], quotes: [0, 0, 0], names: [1, 1, 1], pairs: 1 },
    },
  };
}
