import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** How strongly each line is drawn, from 0 to 1, and the gas to Europe. */
export interface State {
  power: number;
  gas: number;
  fibre: number;
  study: number;
  europe: number;
}

const POWER = [
  "zangezur-line-jabrayil-aghband",
  "zangezur-line-armenia",
  "zangezur-line-nakhchivan",
  "zangezur-line-turkiye",
];
const ROWS = [
  ...POWER,
  "igdir-nakhchivan-length",
  "igdir-nakhchivan-opening",
  "tcfo-length",
  "tcfo-cable-made-2026-02",
  "bse-length",
  "green-corridor-seminar-2026-03",
];
const dim = { power: 0, gas: 0, fibre: 0, study: 0, europe: 0 };

/** Two states: the power line with the same gap, and the cables under the seas. */
export const steps = ({ wires }: Model): Record<string, Step<State>> => ({
  power: {
    rows: ROWS,
    params: { pieces: wires[0]!.pieces.length },
    state: { ...dim, power: 1 },
  },
  study: { rows: ROWS, state: { ...dim, fibre: 1, study: 1 } },
});
