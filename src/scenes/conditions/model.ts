import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import { margin } from "../../engine/svg/stage";
import { ladders, type Ladder } from "./ladders";
import { seats, type Seats } from "./seats";
import { terms, type Terms } from "./terms";

export interface Model {
  wide: boolean;
  plot: Box;
  leading: number;
  seats: Seats;
  terms: Terms;
  ladders: Ladder[];
  /** What stands at the station that all tracks are for. */
  station: string[];
}

/** Seats in parliament, the terms of the company, and the three tracks. */
export function model(context: SceneContext): Model {
  const { frame, lines } = context;
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
    ladders: ladders(context),
    station: lines("labels.station", { measure: wide ? 84 : 30, look: "note strong" }),
  };
}
