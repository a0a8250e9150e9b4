import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the lines. */
export interface State {
  /** Where the camera stands: 0 over both seas, 1 over the gap. */
  depth: number;
  /** How much of each group of names is shown, from 0 to 1. */
  land: number;
  seas: number;
}

/** Two states: the power line with the same gap, and the cables under the seas. */
export const steps = ({ lines }: Model): Record<string, Step<State>> => {
  const sea = ({ kind }: Model["lines"][0]) => kind === "cable" || kind === "fibre";
  const ids = (all: Model["lines"]) => all.map(({ id }) => id);
  return {
    power: {
      rows: [...ids(lines.filter((one) => !sea(one))), "igdir-nakhchivan-opening"],
      params: { pieces: lines.filter(({ kind }) => kind === "power").length },
      state: { depth: 1, land: 1, seas: 0 },
    },
    study: {
      rows: [...ids(lines.filter(sea)), "tcfo-cable-made-2026-02"],
      state: { depth: 0, land: 0, seas: 1 },
    },
  };
};
