import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how far the boxes are on ships or beside either disc; they sum to 1. */
export interface State {
  ships: number;
  europe: number;
  all: number;
}

/** Three states: the year in shiploads, beside the rails to the EU, beside all the trains. */
export function steps({ pairs, ships, last }: Model): Record<string, Step<State>> {
  const { route, other: europe } = pairs.europe;
  const { other: all } = pairs.all;
  return {
    ships: {
      rows: [route.id, "ever-given", "ships-a-year"],
      params: {
        ships: ships.length,
        full: last === "whole" ? ships.length : ships.length - 1,
        last,
      },
      state: { ships: 1, europe: 0, all: 0 },
    },
    europe: {
      rows: [route.id, europe.id, "rail-eu-over-route"],
      params: { route: route.dots, other: europe.dots },
      state: { ships: 0, europe: 1, all: 0 },
    },
    all: {
      rows: [route.id, all.id, "rail-all-over-route"],
      state: { ships: 0, europe: 0, all: 1 },
    },
  };
}
