import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import { margin } from "../../engine/svg/stage";
import { grid, type Row } from "./grid";
import { seats, type Seats } from "./seats";
import { terms, type Terms } from "./terms";

export interface Model {
  wide: boolean;
  plot: Box;
  leading: number;
  seats: Seats;
  terms: Terms;
  rows: Row[];
}

/** Seats in parliament, the terms of the company, and the steps to the link. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const x = margin[frame.name];
  return {
    wide,
    plot: {
      x,
      y: plot.y + (wide ? 10 : 2),
      width: frame.width - x * 2,
      height: plot.height - (wide ? 24 : 6),
    },
    leading: leading(frame),
    seats: seats(context),
    terms: terms(context),
    rows: grid(context),
  };
}
