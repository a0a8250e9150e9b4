import type { SceneContext } from "../../engine/scene/context";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";

/** A line of words at a place, in a class. */
export interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** A row of the data: its column, and the words in it. */
interface Part {
  id: string;
  column: Corners;
  look: string;
  said: Words[];
}

export interface Model {
  parts: Part[];
  /** What was planned and did not come, on what came, and the words in it. */
  lost: Corners;
  lacking: Words[];
  /** From the largest plan to its height over what came. */
  high: string;
  base: string;
}

/** The plans in the order of their days, and what came. */
export const PLANS = ["target-trains-600", "target-trains-1000", "target-trains-400"] as const;
export const CAME = "trains-2025-ady";

/** The largest plan. */
const MOST = PLANS[1];

const ALL = [...PLANS, CAME] as const;
type Id = (typeof ALL)[number];

/** Down from the top of the plot: the highest column; up from its foot: the ground; and sizes. */
const SIZES = {
  wide: { top: 14, foot: 18, gap: 16, pad: 14, hero: 48, lead: 24 },
  narrow: { top: 4, foot: 5, gap: 6, pad: 5, hero: 21.5, lead: 15.5 },
} as const;

/** Stands a column for each plan, in the order of their days, and the last for what came. */
export function model(context: SceneContext): Model {
  const { frame } = context;
  const { gap } = SIZES[frame.name];
  const { ground, column } = places(context);
  const [x, y, wide] = column(CAME);
  const [from, top, across] = column(MOST);
  const lost: Corners = [x, top, wide, round(y - top)];
  const left = margin[frame.name];
  return {
    parts: ALL.map((id) => ({
      id,
      column: column(id),
      look: id === CAME ? "train-came" : "train-planned",
      said: inside(context, column(id), {
        amount: `amounts.${id}`,
        name: `names.${id}`,
        look: id === CAME ? "in-came" : "as-ink",
      }),
    })),
    lost,
    lacking: inside(context, lost, { amount: "lacking", look: "as-corridor" }),
    high: `M${round(from + across + gap / 2)},${top}H${round(x - gap / 2)}`,
    base: `M${left},${ground}H${frame.width - left}`,
  };
}

/** Columns beside each other, as high as their trains. */
function places({ frame, data }: SceneContext) {
  const { top, foot, gap } = SIZES[frame.name];
  const left = margin[frame.name];
  const [high, ground] = [frame.plot.y + top, frame.plot.y + frame.plot.height - foot];
  const pitch = (frame.width - 2 * left + gap) / ALL.length;
  const column = (id: Id): Corners => {
    const tall = round((data.value(id) / data.value(MOST)) * (ground - high));
    const x = round(left + ALL.indexOf(id) * pitch);
    return [x, round(ground - tall), round(pitch - gap), tall];
  };
  return { ground, column };
}

/** Words in a column, from its top: an amount, large, and what it was. */
function inside(
  { frame, lines }: SceneContext,
  [x, y, wide]: Corners,
  { amount, name, look }: { amount: string; name?: string; look: string },
): Words[] {
  const { pad, hero, lead } = SIZES[frame.name];
  const set = (message: string, style: string) =>
    lines(message, { measure: wide - 2 * pad, look: style });
  const large = set(amount, "hero plan");
  const after = round(y + pad + large.length * hero);
  const words =
    (key: string, first: number, step: number, style: string) => (text: string, i: number) => ({
      ...{ key: `${key}-${i}`, at: [round(x + pad), round(first + i * step)] as Point },
      ...{ text, look: `${style} ${look}` },
    });
  return [
    ...large.map(words("amount", y + pad + hero * 0.74, hero, "hero plan")),
    ...(name
      ? set(name, "note plan").map(words("by", after + lead * 0.72, lead, "note plan"))
      : []),
  ];
}
