import type { Step } from "../../engine/scene/scene";
import type { Fleet, Model } from "./model";

/** What decides the picture: how far the ships are alone, or over either fleet; they sum to 1. */
export interface State {
  ships: number;
  europe: number;
  all: number;
}

/** Three states: the year in shiploads, beside the rails to the EU, beside all the trains. */
export function steps({ id, room, loads, last, fleets }: Model): Record<string, Step<State>> {
  const ships = loads.length;
  const beside = ({ other }: Fleet) => ({ ships, full: Math.floor(other.blocks / room) });
  return {
    ships: {
      rows: [id, "ever-given", "ships-a-year"],
      params: { ships, full: last === "whole" ? ships : ships - 1, last },
      state: { ships: 1, europe: 0, all: 0 },
    },
    europe: {
      rows: [id, fleets.europe.other.id, "ever-given", "rail-eu-over-route"],
      params: beside(fleets.europe),
      state: { ships: 0, europe: 1, all: 0 },
    },
    all: {
      rows: [id, fleets.all.other.id, "ever-given", "rail-all-over-route"],
      params: beside(fleets.all),
      state: { ships: 0, europe: 0, all: 1 },
    },
  };
}
