import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** How much of each part is shown, from 0 to 1. */
export interface State {
  /** What the first way carries, over what it can carry. */
  cargo: number;
  /** The second way. */
  link: number;
  /** How far the second way has come, in words. */
  built: number;
  /** Our reading of where it is narrow. */
  reading: number;
}

/** Three states: the way that runs, the one that is missing, and our reading. */
export function steps({ stretches, link, route }: Model): Record<string, Step<State>> {
  const first = stretches.flatMap(({ can, does }) => [can?.id ?? [], does?.id ?? []].flat());
  const whole = [route.can.id, route.does.id];
  const second = link.map(({ id }) => id);
  return {
    cargo: { rows: [...first, ...whole], state: { cargo: 1, link: 0, built: 0, reading: 0 } },
    rails: {
      rows: [...first, ...second, "built-horadiz-aghband"],
      state: { cargo: 0, link: 1, built: 1, reading: 0 },
    },
    board: {
      rows: [...first, ...second, "kuryk-wagons-waiting", "aktau-tanker-load-2025"],
      state: { cargo: 0, link: 1, built: 0, reading: 1 },
    },
  };
}
