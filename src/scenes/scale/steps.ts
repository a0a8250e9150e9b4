import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture of the fields. */
export interface State {
  /** Picture units to a square. */
  unit: number;
  /** How much of each part is shown, 0 to 1. */
  ships: number;
  europe: number;
  all: number;
}

/** Three states: the year in shiploads, beside the rails to the EU, beside all the trains. */
export function steps({ units, fields, ships, last }: Model): Record<string, Step<State>> {
  const { route, europe, all } = fields;
  const { squares } = route;
  return {
    ships: {
      rows: [route.id, "ever-given", "ships-a-year"],
      params: {
        squares,
        ships: ships.length,
        cuts: ships.length - 1,
        full: last === "whole" ? ships.length : ships.length - 1,
        last,
      },
      state: { unit: units.route, ships: 1, europe: 0, all: 0 },
    },
    europe: {
      rows: [route.id, europe.id, "rail-eu-over-route"],
      params: { squares, europe: europe.squares },
      state: { unit: units.europe, ships: 0, europe: 1, all: 0 },
    },
    all: {
      rows: [route.id, europe.id, all.id, "rail-all-over-route"],
      params: { route: squares, europe: europe.squares, squares: all.squares },
      state: { unit: units.all, ships: 0, europe: 1, all: 1 },
    },
  };
}
