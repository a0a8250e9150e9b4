import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import { margin } from "../../engine/svg/stage";
import { ladders, type Ladder } from "./ladders";

/** Seats in rows: won, still missing for a new constitution, and the others. */
interface Seats {
  size: number;
  columns: number;
  pitch: number;
  won: number;
  needed: number;
  all: number;
  words: { won: string; missing: string; others: string };
}

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
  border: string[];
  ladders: Ladder[];
}

/** Seats in parliament, the terms of the company, and the three ladders. */
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
    border: lines("terms.border", { measure: wide ? 800 : 330 }),
    ladders: ladders(context),
  };
}

function seats({ data, frame, say }: SceneContext): Seats {
  const wide = frame.name === "wide";
  const [won, needed, all] = ["elec-seats", "const-seats", "elec-seats-all"].map(data.value) as [
    number,
    number,
    number,
  ];
  return {
    size: wide ? 16 : 6.2,
    columns: 21,
    pitch: wide ? 39.5 : 15.9,
    won,
    needed,
    all,
    words: { won: say("seats.won"), missing: say("seats.missing"), others: say("seats.others") },
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
