import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { turned } from "./second";

/** An amount and its words. */
interface Said {
  key: string;
  at: Point;
  amount: string;
  /** Where its words begin. */
  under: Point;
  words: string[];
}

/** A year of one pipeline in drums, each as large as the block beside them that is the record year. */
export interface Pipe {
  id: string;
  drums: Corners[];
  own: Corners;
  /** Hoops round the drums, and ribs of the block, as paths. */
  hoops: string;
  ribs: string;
  said: Said[];
}

const ROWS = 2;

const SIZES = {
  wide: {
    foot: 20,
    drum: 82,
    high: 218,
    apart: 14,
    all: { up: 32, beside: 18 },
    own: { up: 18, under: 30 },
    measure: { all: 500, own: 128 },
    rib: 13,
  },
  narrow: {
    foot: 10,
    drum: 33,
    high: 95,
    apart: 5,
    all: { up: 12, beside: 8 },
    own: { up: 7, under: 17 },
    measure: { all: 235, own: 64 },
    rib: 6,
  },
} as const;

/** The block at the left, and the drums in two rows at the right, on one ground. */
export function pipe(context: SceneContext, tonnes: number): Pipe {
  const { frame, data } = context;
  const { foot, drum, high, apart } = SIZES[frame.name];
  const edge = margin[frame.name];
  const ground = frame.height - foot;
  const count = Math.round(data.value("cpc-2024") / tonnes);
  const columns = Math.ceil(count / ROWS);
  const pitch = drum + apart;
  const left = frame.width - edge - columns * pitch + apart;
  const drums = Array.from({ length: count }, (_, i): Corners => {
    const row = Math.floor(i / columns);
    return [
      round(left + (i % columns) * pitch),
      ground - (ROWS - row) * high - (ROWS - 1 - row) * apart,
      drum,
      high,
    ];
  });
  const own: Corners = [edge, ground - high, drum, high];
  return {
    id: "cpc-2024",
    drums,
    own,
    hoops: drums.map(hoops).join(""),
    ribs: ribs(own, SIZES[frame.name].rib),
    said: said(context, drums[0]!, own),
  };
}

/** Two hoops round a drum. */
const hoops = ([x, y, width, height]: Corners): string =>
  [1 / 3, 2 / 3].map((part) => `M${x},${round(y + height * part)}h${width}`).join("");

/** Upright ribs, as of a container. */
const ribs = ([x, y, width, height]: Corners, apart: number): string => {
  const count = Math.floor(width / apart);
  return Array.from({ length: count }, (_, i) => {
    const at = round(x + ((i + 0.5) * width) / count);
    return `M${at},${round(y + height * 0.06)}v${round(height * 0.88)}`;
  }).join("");
};

/** Over the drums what they come to, and over the block what it is. */
function said(context: SceneContext, [left, top]: Corners, [x, y]: Corners): Said[] {
  const { frame, lines, say, width } = context;
  const { all, own, measure } = SIZES[frame.name];
  const [step, look] = [turned(frame), "note turned"];
  const beside = (key: string, most: number) => lines(`names.${key}`, { measure: most, look });
  const [amount, pipes, route] = [
    say("labels.pipe"),
    beside("pipe", measure.all),
    beside("route", measure.own),
  ];
  const words = round(y - own.up - (route.length - 1) * step);
  const level = round(top - all.up);
  return [
    {
      key: "all",
      at: [left, level],
      amount,
      under: [
        round(left + width(amount, "hero") + all.beside),
        round(level - (pipes.length - 1) * step),
      ],
      words: pipes,
    },
    {
      key: "own",
      at: [x, round(words - own.under)],
      amount: say("labels.route"),
      under: [x, words],
      words: route,
    },
  ];
}
