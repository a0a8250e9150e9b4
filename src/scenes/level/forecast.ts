import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { inYears } from "../../engine/scene/years";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { ESTIMATES, FIRST, heights, LAST, LOW } from "./wall";

/** A reading or an estimate in time, with its words. */
interface Spot {
  id: string;
  at: Point;
  look: string;
}

interface Words {
  key: string;
  at: Point;
  text: string;
  look: string;
}

/** The sea against time, beside the scale of the wall: readings, and what two offices in Kazakhstan expect. */
export interface Forecast {
  spots: Spot[];
  /** How deep the estimates are, the higher one first. */
  levels: [number, number];
  /** Lines from reading to reading and to the estimates, and on as levels to the wall. */
  lines: { key: string; points: Point[]; look: string }[];
  words: Words[];
  years: { x: number; label: string }[];
  year: string;
  /** Where the last reading stands, from which on there is water. */
  now: number;
}

/** Readings of the whole sea, and of its part off Kazakhstan. */
const WHOLE = [LOW, "caspian-1995", "caspian-2020"];
const PART = [FIRST, LAST];

/** Where the year of the estimates stands, from where words right of it go on, and years between two names. */
const FORM = {
  wide: { end: 452, step: 10, gap: 12 },
  narrow: { end: 164, step: 20, gap: 6 },
} as const;

/** Stands readings and estimates in time, at their heights on the scale of the wall. */
export function forecast(context: SceneContext): Forecast {
  const { frame, data, date } = context;
  const { end, step } = FORM[frame.name];
  const { y } = heights(context);
  const due = data.constant("caspian-estimate-year");
  const start = time(data.figure(LOW).as_of);
  const left = margin[frame.name] + (frame.name === "wide" ? 6 : 4);
  const x = (year: number) => round(left + ((year - start) / (due - start)) * (end - left));
  const at = (id: string): Point => [
    x(ESTIMATES.some((one) => one === id) ? due : time(data.figure(id).as_of)),
    y(data.value(id)),
  ];
  const spots = (ids: readonly string[], look: string) =>
    ids.map((id): Spot => ({ id, at: at(id), look }));
  const [whole, part] = [WHOLE.map(at), PART.map(at)];
  const last = part.at(-1)!;
  /** A level from its year on to the wall. */
  const on = ([, level]: Point): Point => [frame.name === "wide" ? 744 : 318, level];
  return {
    levels: [y(data.value(ESTIMATES[0])), y(data.value(ESTIMATES[1]))],
    spots: [
      ...spots(WHOLE, "whole-spot"),
      ...spots(PART, "part-spot"),
      ...spots(ESTIMATES, "maybe-spot"),
    ],
    lines: [
      { key: "whole", points: whole, look: "whole-sea" },
      { key: "part", points: [...part, on(last)], look: "surface" },
      ...ESTIMATES.map((id) => ({
        key: `${id}-way`,
        points: [last, at(id), on(at(id))],
        look: "sea-way",
      })),
    ],
    words: words(context, at),
    years: Array.from({ length: Math.floor((due - start) / step) + 1 }, (_, i) => due - i * step)
      .reverse()
      .map((year) => ({ x: x(year), label: date(String(year)) })),
    year: date(String(due)),
    now: last[0],
  };
}

/** A day in years; of a year alone its middle, of a month too. */
const time = (iso: string): number => inYears(iso);

/** What is said at readings and estimates. */
function words(context: SceneContext, at: (id: string) => Point): Words[] {
  const { frame, data, say, lines, date, width } = context;
  const wide = frame.name === "wide";
  const lead = leading(frame);
  const { gap } = FORM[frame.name];
  const value = (id: string) => {
    const { as_of, value: depth } = data.figure(id);
    return say("wall.mark", { year: date(as_of.slice(0, 4)), depth });
  };
  const place = (id: string, dx: number, dy: number, of?: string): Words[] => {
    const [x, y] = at(id);
    const text = value(id);
    const on = x + dx + width(text, "value") + gap * 0.7;
    return [
      { key: `${id}-value`, at: [x + dx, y + dy], text, look: "value on-lake" },
      ...(of
        ? [{ key: `${id}-of`, at: [on, y + dy] as Point, text: say(of), look: "note on-lake" }]
        : []),
    ];
  };
  const year = date(`${data.constant("caspian-estimate-year")}`);
  return [
    ...place(LOW, gap, lead * 0.3),
    ...place("caspian-1995", gap, -lead * 0.1, "wall.whole"),
    ...place(FIRST, gap, -lead * 0.1, "wall.part"),
    ...place("caspian-2020", gap, lead * 0.2, "wall.whole"),
    ...place(LAST, gap, -lead * 0.3, wide ? "wall.part" : undefined),
    ...ESTIMATES.flatMap((id): Words[] => {
      const [x, y] = at(id);
      const text = say(`next.${id}.drop`);
      const look = wide ? "hero small as-sea-route on-lake" : "value as-sea-route on-lake";
      const from = x + gap;
      const foot = y - lead * 0.3;
      const of = lines(`next.${id}.of.${frame.name}`, { measure: 170, params: { year } });
      return [
        { key: `${id}-amount`, at: [from, foot], text, look },
        ...of.map((each, i) => ({
          key: `${id}-of-${i}`,
          at: [from + width(text, look) + gap * 0.7, foot - lead * (of.length - 1 - i)] as Point,
          text: each,
          look: "note on-lake",
        })),
      ];
    }),
  ];
}
