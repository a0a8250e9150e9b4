import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { CAME, EACH, field, MOST, places, PLANS, SIZES, type Strokes } from "./field";

/** A line of words at a place, in a class. */
export interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** A row of the data: the line over or under its part of the field, and its words. */
interface Part {
  id: string;
  span: string;
  look: string;
  /** Where a plan ends, down through the field. */
  rule?: string;
  said: Words[];
}

export interface Model {
  /** Trains that one drawn one stands for. */
  each: number;
  parts: Part[];
  /** Under what was planned and did not come. */
  lost: string;
  /** Its end, open as the largest plan. */
  tip: string;
  /** Strokes of dashes, a dash for each train. */
  field: Strokes[];
  words: Words[];
}

export { CAME, PLANS };

/** A field of as many trains as the largest plan, those that came, and the plans as parts of it. */
export function model(context: SceneContext): Model {
  const { frame, say } = context;
  const { after, end, foot, beside } = SIZES[frame.name];
  const { bottom, reach } = places(context);
  const y = round(bottom + after);
  return {
    each: EACH,
    parts: [...PLANS.map((id, i) => part(context, id, i)), came(context)],
    lost: `M${round(reach(CAME) + beside)},${y}H${reach(MOST)}`,
    tip: tip([reach(MOST), y], end),
    field: field(context),
    words: [
      {
        ...{ key: "lacking", at: [frame.width - margin[frame.name], y + foot] },
        ...{ text: say("lacking"), look: "hero plan plan-lacking as-ink end" },
      },
    ],
  };
}

/** A plan over the field: a line as long as its trains, and over it what it was. */
function part(context: SceneContext, id: (typeof PLANS)[number], nth: number): Part {
  const { frame, data } = context;
  const { first, step, end, over } = SIZES[frame.name];
  const row = (nth: number) => round(frame.plot.y + first + nth * step);
  const y = row(nth);
  const { reach, bottom } = places(context);
  const to = reach(id);
  // Words of later plans that would lie in its way keep it under them.
  const last = PLANS.findLastIndex((one, i) => i > nth && broad(context, one) > to - over);
  return {
    id,
    ...(id !== MOST && { rule: `M${to},${row(Math.max(last, nth))}V${round(bottom)}` }),
    span: span([margin[frame.name], to], y, data.figure(id).hedge === "over" ? -end : end),
    look: "plan-span",
    said: words(context, id, y - over, "as-ink"),
  };
}

/** What came, under the field. */
function came(context: SceneContext): Part {
  const { frame } = context;
  const { end, after, foot } = SIZES[frame.name];
  const { bottom, reach } = places(context);
  const y = round(bottom + after);
  return {
    id: CAME,
    span: span([margin[frame.name], reach(CAME)], y, -end),
    look: "plan-span plan-came",
    said: words(context, CAME, y + foot, "as-corridor"),
  };
}

/** A line between two ends; where it may be longer, it ends in a tip. */
function span([from, to]: [number, number], y: number, end: number): string {
  const half = Math.abs(end) / 2;
  const last = end > 0 ? `M${to},${y - half}v${end}` : tip([to, y], -end);
  return `M${from},${y - half}v${half * 2}M${from},${y}H${to}${last}`;
}

/** Where a line goes on, nobody knows how far. */
const tip = ([x, y]: Point, end: number): string =>
  `M${x},${y - end / 2}l${end / 2},${end / 2}l${-end / 2},${end / 2}`;

/** How far the words of a plan reach. */
const broad = (context: SceneContext, id: string): number =>
  Math.max(
    ...words(context, id, 0, "").map(({ at: [x], text, look }) => x + context.width(text, look)),
  );

/** An amount, large, and beside it what it was. */
function words(context: SceneContext, id: string, y: number, look: string): Words[] {
  const { frame, say, width, lines } = context;
  const { beside } = SIZES[frame.name];
  const left = margin[frame.name];
  const large = id === CAME ? "hero plan plan-came" : "hero plan";
  const amount = say(`amounts.${id}`);
  const start = round(left + width(amount, large) + beside);
  const names = lines(`names.${id}`, {
    measure: frame.width - left - start,
    look: "note plan",
  });
  return [
    { key: "amount", at: [left, round(y)], text: amount, look: `${large} ${look}` },
    ...names.map((text, i): Words => {
      const up = (names.length - 1 - i) * leading(frame);
      return { key: `by-${i}`, at: [start, round(y - up)], text, look: `note plan ${look}` };
    }),
  ];
}
