import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import { margin } from "../../engine/svg/stage";
import { ladders, type Ladder } from "./ladders";
import { seats, type Seats } from "./seats";

/** A term of the company: its years, and whose shares it has. */
interface Term {
  id: string;
  years: number;
  american: number;
  name: string;
  theirs: string;
  ours: string;
}

export interface Model {
  wide: boolean;
  plot: Box;
  leading: number;
  seats: Seats;
  terms: Term[];
  /** What was announced before the framework. */
  announced: { id: string; years: number; text: string };
  /** Whose shares, and of when. */
  border: string[];
  ladders: Ladder[];
  /** What stands at the station that all tracks are for. */
  station: string[];
}

/** Seats in parliament, the terms of the company, and the three tracks. */
export function model(context: SceneContext): Model {
  const { frame, lines, data, say } = context;
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
    announced: {
      id: "legal-rights-99-claim",
      years: data.value("legal-rights-99-claim"),
      text: say(`terms.announced.${frame.name}`),
    },
    border: lines("terms.company", { measure: wide ? 820 : 332 }),
    ladders: ladders(context),
    station: lines("labels.station", { measure: wide ? 84 : 30, look: "note strong" }),
  };
}

/** The first term and the second, from their rows. */
function terms({ data, frame, say }: SceneContext): Term[] {
  const term = (key: "first" | "second", years: string, share: string): Term => ({
    id: years,
    years: data.value(years),
    american: data.value(share),
    name: say(`terms.${key}.${frame.name}`),
    theirs: say(`terms.${key}.american`),
    ours: say(`terms.${key}.armenian`),
  });
  return [
    term("first", "tif-first-term", "legal-rights-tif-terms"),
    term("second", "legal-rights-more", "tif-us-later"),
  ];
}
