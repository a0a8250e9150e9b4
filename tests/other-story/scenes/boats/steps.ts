import type { Step } from "../../../../src/engine/scene/scene";
import type { Model } from "./model";

export interface State {
  full: number;
}

export const steps = ({ bars, share }: Model): Record<string, Step<State>> => {
  const rows = bars.map(({ id }) => id);
  return {
    years: { rows, state: { full: 0 } },
    full: { rows: [...rows, share.id], params: { years: bars.length }, state: { full: 1 } },
  };
};
