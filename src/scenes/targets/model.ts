import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";

/** A line of words at a place, in a class. */
interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** A number of trains as one train of boxes, two on each other, and its words over it. */
export interface Row {
  id: string;
  said: Words[];
  /** The class of its boxes: of trains that came, or were planned. */
  look: "came" | "planned";
  /** The engine’s outline, and the boxes’; then that of one more, where the number is a lower bound. */
  engine: string;
  boxes: string;
  more: string;
  /** The boxes from there to the number that was planned, behind the train that came. */
  missing: string;
  /** The bed under the boxes, from the engine on, and the wheels. */
  bed: readonly [Point, Point];
  wheels: string;
}

export interface Model {
  rows: Row[];
  /** How thick a wheel is. */
  wheel: number;
}

/** The promises in the order of their days, and what came. */
export const PROMISES = ["target-trains-600", "target-trains-1000", "target-trains-400"] as const;
export const CAME = "trains-2025-ady";

/** The plan of the same railway, against which what came is set. */
export const PLANNED = PROMISES[1];

/** Boxes on each other, and columns of boxes between two pairs of wheels. */
const TIERS = 2;
const WAGON = 3;

const SIZES = {
  wide: { top: 8, foot: 18, engine: 50, box: 30, gap: 2, wheel: 8, over: 14, beside: 16 },
  narrow: { top: 0, foot: 6, engine: 19, box: 8, gap: 1, wheel: 3.4, over: 7, beside: 9 },
} as const;

/** Sets one train for each number under another, to one scale, from the first promise to what came. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const { top, foot, engine, box, gap, wheel } = SIZES[frame.name];
  const left = margin[frame.name];
  const ids = [...PROMISES, CAME];
  const drawn = (id: string) => Math.round(data.value(id) / data.constant("train-block"));
  const columns = Math.ceil((Math.max(...ids.map(drawn)) + 1) / TIERS);
  const first = left + engine + gap;
  const pitch = (frame.width - left - first + gap) / columns;
  const high = TIERS * (box + gap) + wheel;
  const base = (i: number) => {
    const [from, to] = [frame.plot.y + top, frame.height - foot];
    return round(to - ((ids.length - 1 - i) * (to - from)) / ids.length);
  };
  return {
    wheel,
    rows: ids.map((id, i) => {
      const all = id === CAME ? drawn(PLANNED) : 0;
      const train = { left, first, pitch, base: base(i), count: drawn(id), all };
      return {
        id,
        said: said(context, id, base(i) - high),
        look: id === CAME ? "came" : "planned",
        ...outlines(context, train, data.figure(id).hedge === "over"),
      };
    }),
  };
}

interface Train {
  left: number;
  /** Where the boxes begin, and from one column of them to the next. */
  first: number;
  pitch: number;
  base: number;
  count: number;
  /** How many it would have, had all come that were planned. */
  all: number;
}

/** The outlines of a train: so many boxes, a pale one if there are more, and those that are missing. */
function outlines(
  { frame }: SceneContext,
  { left, first, pitch, base, count, all }: Train,
  over: boolean,
): Omit<Row, "id" | "said" | "look"> {
  const { engine, box, gap, wheel } = SIZES[frame.name];
  const floor = base - wheel;
  const roof = round(floor - TIERS * (box + gap) + gap);
  const wide = round(pitch - gap);
  const corner = (i: number) =>
    `M${round(first + Math.floor(i / TIERS) * pitch)},${round(floor - gap - (i % TIERS) * (box + gap))}`;
  const crate = (i: number) => `${corner(i)}v-${box}h${wide}v${box}z`;
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => crate(from + i)).join("");
  const drawn = count + Number(over);
  const columns = Math.ceil(drawn / TIERS);
  const end = round(first + columns * pitch - gap);
  const wheels = [left + engine * 0.3, left + engine * 0.78];
  // If a wagon is short, it is the first.
  for (let last = columns; last > 0; last -= WAGON)
    wheels.push(
      first + pitch * (Math.max(0, last - WAGON) + 0.4),
      first + pitch * (last - 0.5) - gap / 2,
    );
  // A pair at the end, as between two wagons.
  wheels.push(end + gap / 2 - pitch * 1.4);
  return {
    engine: `M${left},${floor}L${round(left + engine * 0.16)},${round(floor - box)}L${round(left + engine * 0.5)},${roof}H${left + engine}V${floor}Z`,
    boxes: range(0, count),
    more: range(count, drawn),
    missing: range(drawn, all),
    bed: [
      [left, floor],
      [end, floor],
    ],
    wheels: wheels.map((x) => `M${round(x)},${round(base - wheel / 2)}h0`).join(""),
  };
}

/** The number, and beside it the day and whose it is, over a train. */
function said({ frame, say, width }: SceneContext, id: string, top: number): Words[] {
  const { over, beside } = SIZES[frame.name];
  const ink = id === CAME ? "as-corridor" : "as-ink";
  const amount = say(`amounts.${id}`);
  const y = round(top - over);
  const x = round(margin[frame.name] + width(amount, "hero small") + beside);
  return [
    { key: "amount", at: [margin[frame.name], y], text: amount, look: `hero small ${ink}` },
    {
      key: "day",
      at: [x, round(y - leading(frame))],
      text: say(`days.${id}`),
      look: `value ${ink}`,
    },
    { key: "words", at: [x, y], text: say(`names.${id}`), look: "note" },
    // Over the boxes that are missing, where there is room.
    ...(id === CAME && frame.name === "wide"
      ? [
          {
            key: "lack",
            at: [frame.width - margin.wide, y] as const,
            text: say("notes.missing"),
            look: "note end",
          },
        ]
      : []),
  ];
}
