import type { Step } from "../../engine/scene/scene";
import type { Model } from "./model";

/** What decides the picture: how far the ships have others under them, from 0 to 1. */
export interface State {
  europe: number;
}

/** Two states: the year in shiploads, and over the rails to the EU. */
export function steps({ id, room, loads, last, fleet }: Model): Record<string, Step<State>> {
  const ships = loads.length;
  return {
    ships: {
      rows: [id, "ever-given", "ships-a-year"],
      params: { ships, full: last === "whole" ? ships : ships - 1, last },
      state: { europe: 0 },
    },
    europe: {
      rows: [id, fleet.other.id, "ever-given", "ships-a-year", "rail-eu-over-route"],
      params: { ships, full: Math.floor(fleet.other.blocks / room) },
      state: { europe: 1 },
    },
  };
}
