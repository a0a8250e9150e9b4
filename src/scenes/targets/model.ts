import type { SceneContext } from "../../engine/scene/context";
import { inYears } from "../../engine/scene/years";
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

/** A plan: where it was announced, its level until the next was, and an arrow from the last of the same. */
interface Plan {
  id: string;
  at: Point;
  level: string;
  change?: string;
  look: string;
  said: Words[];
}

export interface Model {
  /** How large the ring of an announcement is. */
  dot: number;
  /** The line of no trains, its months, and the names of some. */
  ground: { line: Corners; months: string; names: Words[] };
  plans: Plan[];
  came: { id: string; bar: Corners; said: Words[] };
}

/** The plans in the order of their days, and what came. */
export const PLANS = ["target-trains-600", "target-trains-1000", "target-trains-400"] as const;
export const CAME = "trains-2025-ady";

/** The plan whose words stand over its mark, and not under it. */
const OVER: string = PLANS[2];

const SIZES = {
  wide: {
    top: 34,
    foot: 50,
    dot: 7,
    head: 8,
    month: 7,
    name: 24,
    off: 14,
    lines: [46, 27, 21],
    clear: 20,
    day: "value",
    measure: [170, 236, 236, 236],
    aside: [22, 92],
  },
  narrow: {
    top: 17,
    foot: 29,
    dot: 4,
    head: 4.5,
    month: 4,
    name: 17,
    off: 8,
    lines: [26, 16.5, 15.5],
    clear: 11,
    day: "note strong",
    measure: [70, 130, 100, 190],
    aside: [9, 40],
  },
} as const;

/** Draws plans for a year as a step line over the days of their news, and past its months what came in all of it. */
export function model(context: SceneContext): Model {
  const { data, frame } = context;
  const { dot, head } = SIZES[frame.name];
  const { x, y, days, right } = scales(context);
  const [between, column] = SIZES[frame.name].aside;
  const ids = [...PLANS, CAME];
  const at = (i: number): Point => [x(days[i]!), y(data.value(ids[i]!))];
  const by = (i: number) => data.figure(ids[i]!).by;
  const arrow = (i: number) => {
    const [[cx, to], from] = [at(i), at(i - 1)[1]];
    const way = Math.sign(to - from);
    const tip = round(to - way * dot * 1.6);
    const wing = round(tip - way * head);
    return `M${cx},${from}V${tip}M${round(cx - head)},${wing}L${cx},${tip}L${round(cx + head)},${wing}`;
  };
  const top = at(PLANS.length)[1];
  const [start, end] = [right + between, right + between + column];
  return {
    dot,
    ground: ground(context),
    plans: PLANS.map((id, i) => ({
      id,
      at: at(i),
      // The last is held against what came.
      level: `M${at(i)}H${i < PLANS.length - 1 ? at(i + 1)[0] : end}`,
      ...(i && by(i) === by(i - 1) && { change: arrow(i) }),
      // Whose plan the last one was.
      look: by(i) === by(PLANS.length - 1) ? "own" : "other",
      said: said(context, id, at(i)),
    })),
    came: {
      id: CAME,
      bar: [start, top, column, round(y(0) - top)],
      said: said(context, CAME, [start, top]),
    },
  };
}

/** Where a day stands, and a number of trains; the days of all rows, and where the months end. */
function scales({ data, frame }: SceneContext) {
  const { top, foot, aside } = SIZES[frame.name];
  const dates = [...PLANS, CAME].map((id) => {
    const one: { said?: string; as_of: string } = data.figure(id);
    return one.said ?? one.as_of;
  });
  const days = dates.map((day) => inYears(day));
  const [from, to] = [inYears(`${dates[0]!.slice(0, 7)}-01`), Math.ceil(days.at(-1)!)];
  const left = margin[frame.name];
  const right = frame.width - left - aside[0] - aside[1];
  const [high, zero] = [frame.plot.y + top, frame.height - foot];
  const most = Math.max(...PLANS.map((id) => data.value(id)));
  return {
    days,
    from,
    to,
    right,
    x: (day: number) => round(left + ((right - left) * (day - from)) / (to - from)),
    y: (trains: number) => round(zero - ((zero - high) * trains) / most),
  };
}

/** The line of no trains with its months, the first, the last and that of a new year named. */
function ground(context: SceneContext): Model["ground"] {
  const { frame, date } = context;
  const { month, name } = SIZES[frame.name];
  const { x, y, from, to } = scales(context);
  const zero = y(0);
  const count = Math.round((to - from) * 12);
  const months = Array.from({ length: count + 1 }, (_, i) => from + i / 12);
  const named = (at: number, nth: number, look = ""): Words => ({
    key: `month-${nth}`,
    at: [x(at), round(zero + name)],
    text: date(
      `${to - 1 - Number(nth < 0)}-${String(nth < 0 ? nth + 13 : nth).padStart(2, "0")}`,
      "shortMonth",
    ),
    look: `tick ${look}`,
  });
  return {
    line: [x(from), zero, round(frame.width - margin[frame.name] - x(from)), 0],
    months: months.map((at) => `M${x(at)},${zero}v${month}`).join(""),
    names: [named(from, 12 - count), named(to - 1, 1), named(to, 12, "end")],
  };
}

/** The number of a row, its day and whose it is, under one another: under its mark, over it, or beside it. */
function said({ frame, say, lines }: SceneContext, id: string, [x, y]: Point): Words[] {
  const { off, dot, lines: down, clear, day, measure } = SIZES[frame.name];
  const beside = id === CAME;
  const look = `plan ${beside ? "as-corridor end" : id === PLANS[0] ? "quiet" : "as-ink"}`;
  const nth = [...PLANS, CAME].indexOf(id);
  const own = lines(`names.${id}`, { measure: measure[nth]! });
  const texts = [
    { key: "amount", text: say(`amounts.${id}`), look: `hero small ${look}` },
    { key: "day", text: say(`days.${id}`), look: `${day} ${look}` },
    ...own.map((text, i) => ({
      key: `by-${i}`,
      text,
      look: beside ? "note plan end" : "note plan",
    })),
  ];
  const high = down[0] + down[1] + (texts.length - 2) * down[2];
  const from = id === OVER ? y - clear - high : y;
  return texts.map(({ key, text, look }, i) => ({
    key,
    at: [
      round(beside ? x - off : id === PLANS[0] ? x - dot : x + off),
      round(from + down[0] + (i > 0 ? down[1] : 0) + Math.max(0, i - 1) * down[2]),
    ],
    text,
    look,
  }));
}
