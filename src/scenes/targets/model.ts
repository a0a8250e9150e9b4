import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { fronts, onward, TIERS, type Fronts } from "./fronts";

/** A line of words at a place, in a class. */
interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** A number of trains as their fronts in two lines, and its words over them. */
export interface Row {
  id: string;
  said: Words[];
  /** The class of its trains: those that came, or were planned. */
  look: "came" | "planned";
  trains: Fronts;
  /** An arrow on, if the number is a lower bound: nobody says how far. */
  more: string;
  /** The trains from there to the number that was planned, behind those that came, and on. */
  missing?: Fronts & { more: string };
}

export interface Model {
  rows: Row[];
}

/** The promises in the order of their days, and what came. */
export const PROMISES = ["target-trains-600", "target-trains-1000", "target-trains-400"] as const;
export const CAME = "trains-2025-ady";

/** The plan of the same railway, against which what came is set. */
export const PLANNED = PROMISES[1];

/** How many columns an arrow takes behind the last train. */
const OPEN = 1;

const SIZES = {
  wide: { top: 4, foot: 18, high: 32, gap: 4, over: 14, beside: 16 },
  narrow: { top: 0, foot: 8, high: 9, gap: 2, over: 7, beside: 9 },
} as const;

/** Sets the trains of each number under another, to one scale, from the first promise to what came. */
export function model(context: SceneContext): Model {
  const { frame, data } = context;
  const { top, foot, high, gap } = SIZES[frame.name];
  const left = margin[frame.name];
  const ids = [...PROMISES, CAME];
  const drawn = (id: string) => Math.round(data.value(id) / data.constant("train-block"));
  const over = (id: string) => data.figure(id).hedge === "over";
  const columns = Math.max(...ids.map((id) => Math.ceil(drawn(id) / TIERS) + OPEN));
  const pitch = (frame.width - 2 * left) / columns;
  const floor = (i: number) => {
    const [from, to] = [frame.plot.y + top, frame.height - foot];
    return round(to - ((ids.length - 1 - i) * (to - from)) / ids.length);
  };
  return {
    rows: ids.map((id, i): Row => {
      const size = { left, pitch, roof: floor(i) - TIERS * (high + gap) + gap, high, gap };
      const count = drawn(id);
      const on = (which: string) => (over(which) ? onward(size, drawn(which)) : "");
      return {
        id,
        said: [...said(context, id, size.roof), ...(id === CAME ? [lack(context, size.roof)] : [])],
        look: id === CAME ? "came" : "planned",
        trains: fronts(size, 0, count),
        more: on(id),
        ...(id === CAME && {
          missing: {
            ...fronts(size, count + Number(over(id)), drawn(PLANNED)),
            more: on(PLANNED),
          },
        }),
      };
    }),
  };
}

/** The number, and beside it the day and whose it is, over its trains. */
function said({ frame, say, width }: SceneContext, id: string, top: number): Words[] {
  const { over, beside } = SIZES[frame.name];
  const came = id === CAME;
  const ink = came ? "as-corridor" : "as-ink";
  const amount = say(`amounts.${id}`);
  const left = margin[frame.name];
  const y = round(top - over);
  const x = round(left + width(amount, "hero small") + beside);
  const short = came && frame.name === "narrow" ? "-short" : "";
  return [
    { key: "amount", at: [left, y], text: amount, look: `hero small ${ink}` },
    {
      key: "day",
      at: [x, round(y - leading(frame))],
      text: say(`days.${id}`),
      look: `value ${ink}`,
    },
    { key: "words", at: [x, y], text: say(`names.${id}${short}`), look: "note" },
  ];
}

/** Over the trains that are missing, what they are. */
const lack = ({ frame, say }: SceneContext, top: number): Words => ({
  key: "lack",
  at: [frame.width - margin[frame.name], round(top - SIZES[frame.name].over)],
  text: say(frame.name === "wide" ? "notes.missing" : "notes.missing-short"),
  look: "note end",
});
