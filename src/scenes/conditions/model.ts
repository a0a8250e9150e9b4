import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { grid, type Row, type Station } from "./grid";
import { seats, type Seats } from "./seats";
import { terms, type Terms } from "./terms";

export interface Model {
  wide: boolean;
  leading: number;
  seats: Seats;
  terms: Terms;
  rows: Row[];
  station: Station;
}

/** Seats in parliament, the terms of the company, and the steps to the link. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  return {
    wide,
    leading: leading(frame),
    seats: seats(context),
    terms: terms(context),
    ...grid(context),
  };
}
