import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { turned } from "./second";

/** A disc: where its middle is, and its radius. */
type Disc = [x: number, y: number, r: number];

/** An amount and its words. */
interface Said {
  key: string;
  at: Point;
  amount: string;
  words: string[];
  look: string;
}

/** A year of one pipeline as the mouth of a pipe, and the record year as a disc beside it: areas are to scale. */
export interface Pipe {
  id: string;
  mouth: Disc;
  own: Disc;
  said: Said[];
  /** From the foot of an amount to the first of its words. */
  under: number;
}

const SIZES = {
  wide: { top: 12, foot: 18, under: 34, over: 18, measure: { all: 340, own: 150 } },
  narrow: { top: 5, foot: 8, under: 19, over: 9, measure: { all: 150, own: 90 } },
} as const;

/** The pipe as large as the picture lets it be, and beside it the disc that is the record year. */
export function pipe({ frame, data, lines, say }: SceneContext, tonnes: number): Pipe {
  const { top, foot, under, over, measure } = SIZES[frame.name];
  const edge = margin[frame.name];
  const [step, look] = [turned(frame), "note turned"];
  const ground = frame.height - foot;
  const r = (ground - frame.plot.y - top) / 2;
  const small = r * Math.sqrt(tonnes / data.value("cpc-2024"));
  const [x, y] = [edge + r, ground - r];
  const [right, level] = [frame.width - edge, ground - 2 * small];
  const all = lines("names.pipe", { measure: measure.all, look });
  const own = lines("names.route", { measure: measure.own, look });
  return {
    id: "cpc-2024",
    mouth: [round(x), round(y), round(r, 2)],
    own: [round(right - small), round(ground - small), round(small, 2)],
    said: [
      {
        key: "all",
        at: [round(x), round(y - (under + (all.length - 1) * step) / 2 + under / 2)],
        amount: say("labels.pipe"),
        words: all,
        look: "in-pipe middle",
      },
      {
        key: "own",
        at: [right, round(level - over - (own.length - 1) * step - under)],
        amount: say("labels.route"),
        words: own,
        look: "end",
      },
    ],
    under,
  };
}
