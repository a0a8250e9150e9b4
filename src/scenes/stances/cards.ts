import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { dayOf } from "../../engine/tables/figures";
import { IRAN, KILLED, LAST, type Spoken } from "./order";

/** Words of one voice, who said them, and where its dot stands beside them. */
export interface Card {
  id: string;
  /** The voice of the matrix whose dot it takes. */
  voice: string;
  at: Point;
  words: string[];
  who: string[];
  /** Which end of the lines stands at the place. */
  side: "right" | "left";
  dot: Point;
}

/** The voices of Iran along a line of days. */
export interface Days {
  y: number;
  from: number;
  to: number;
  killed: number;
  /** What stands after the day on which the Leader was killed. */
  after: string[];
  above: string;
  below: string;
  /** Where these two stand: over and under the line, before the time without words. */
  sides: { above: Point; below: Point };
  cards: Card[];
}

/** How far apart lines of quoted words are. */
export const SPEECH = { wide: 29, narrow: 16.5 } as const;

/** What a card is made from. */
export interface Written extends Spoken {
  look: string;
  measure: number;
  at: Point;
  side?: "right" | "left";
}

/** A card: the words of a row, quoted, and under them who spoke and when. */
export function card(context: SceneContext, written: Written): Card {
  const { cell, lines, frame, data } = context;
  const { id, voice = id, look, measure, at, side = "right" } = written;
  const row = data.row(id);
  const quote = row.table === "positions" ? row.quote : cell(id, "as_printed");
  const words = quote
    ? lines("labels.quote", {
        measure,
        look,
        params: { quote: quote.replaceAll("'", "’") },
      })
    : [];
  const who = lines(`spoken.${id}.${frame.name}`, { measure });
  const wide = frame.name === "wide";
  const dot: Point = [at[0] - (wide ? 26 : 9), at[1] - (wide ? 8 : 5)];
  return { id, voice, at, words, who, side, dot };
}

/** How high a card is. */
export const high = ({ words, who }: Card, speech: number, step: number) =>
  words.length * speech + who.length * step;

/** The days of Iran’s voices, and the time after its Leader was killed. */
export function days(context: SceneContext): Days {
  const { frame, data, say, lines } = context;
  const wide = frame.name === "wide";
  const day = (id: string) => {
    const iso = dayOf(data.row(id));
    return Date.parse(iso.length > 7 ? iso : `${iso}-15`);
  };
  const [from, to] = [margin[frame.name] + 8, frame.width - margin[frame.name]];
  const [first, last] = [Math.min(...IRAN.map(({ id }) => day(id))), day(LAST)];
  const x = (id: string) => from + ((day(id) - first) / (last - first)) * (to - from);
  const y = frame.plot.y + frame.plot.height * (wide ? 0.32 : 0.3);
  const step = leading(frame);
  const room = x(KILLED) - (wide ? 20 : 8);
  let down = y + (wide ? 60 : 32);
  const cards = IRAN.map(({ id, side, up }) => {
    const there = x(id);
    const measure = side === "right" ? room - there - 12 : there - from - (wide ? 14 : 0);
    const at: Point = [side === "right" ? there + (wide ? 14 : 7) : there - (wide ? 14 : 7), 0];
    const one = card(context, {
      id,
      look: "spoken small",
      measure: Math.max(measure, wide ? 240 : 84),
      at,
      side,
    });
    const tall = high(one, SPEECH[frame.name], step);
    const top = up ? y - tall - (wide ? 8 : -4) : down;
    if (!up) down += tall + (wide ? 56 : 4);
    return { ...one, at: [at[0], top] as Point, dot: [there, y] as Point };
  });
  return {
    y,
    from,
    to,
    killed: x(KILLED),
    after: lines(`after.${frame.name}`, { measure: to - x(KILLED) - (wide ? 28 : 12) }),
    above: say("labels.against.wide"),
    below: say("labels.terms.wide"),
    sides: {
      above: [x(IRAN[0].id) + (wide ? 14 : 8), y - step * 0.6],
      below: [x(KILLED) - (wide ? 14 : 6), y + step * 1.1],
    },
    cards,
  };
}
