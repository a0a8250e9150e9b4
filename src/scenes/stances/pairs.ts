import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { card, high, SPEECH, type Card } from "./cards";
import { countryOf, PAIRS } from "./order";

interface Named {
  at: Point;
  name: string;
}

/** Two voices of each country side by side, under the heads of two columns. */
export interface Pairs {
  cards: Card[];
  heads: Named[];
  countries: Named[];
  middle: number;
  /** The heights at which rows begin. */
  rules: number[];
}

/** The pairs, each row as high as the longer of its two voices asks. */
export function pairs(context: SceneContext): Pairs {
  const { frame, say, data } = context;
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const middle = frame.width / 2;
  const inner = wide ? 36 : 14;
  const measure = middle - edge - inner - (wide ? 16 : 5);
  const written = PAIRS.map((pair) =>
    pair.map((one, side) =>
      card(context, {
        ...one,
        look: "spoken small",
        measure,
        // A dot on the right keeps clear of the rule in the middle.
        at: [side ? middle + inner + (wide ? 8 : 4) : edge + inner, 0],
      }),
    ),
  );
  const tall = written.map((pair) =>
    Math.max(...pair.map((one) => high(one, SPEECH[frame.name], leading(frame)))),
  );
  const top = frame.plot.y + (wide ? 36 : 20);
  const free = frame.plot.y + frame.plot.height - top - tall.reduce((sum, one) => sum + one, 0);
  const pad = free / PAIRS.length;
  const rules = tall.map((_, i) => top + tall.slice(0, i).reduce((sum, one) => sum + one + pad, 0));
  const head = pad * 0.5 + (wide ? 30 : 10);
  return {
    cards: written.flatMap((pair, i) =>
      pair.map((one) => {
        const y = rules[i]! + head;
        return { ...one, at: [one.at[0], y] as Point, dot: [one.dot[0], y + one.dot[1]] as Point };
      }),
    ),
    heads: [
      { at: [edge, top - leading(frame) * 0.45], name: say("labels.against.wide") },
      {
        at: [middle + (wide ? 10 : 5), top - leading(frame) * 0.45],
        name: say(`labels.others.${frame.name}`),
      },
    ],
    countries: wide
      ? PAIRS.map(([first], i) => ({
          at: [edge, rules[i]! + 26] as Point,
          name: say("labels.country", { country: nameOf(data.row(first?.id ?? "")) }),
        }))
      : [],
    middle,
    rules,
  };
}

const nameOf = (row: object): string =>
  "actor" in row && typeof row.actor === "string" ? countryOf(row.actor) : "";
