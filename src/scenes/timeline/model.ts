import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { inYears } from "../../engine/scene/years";
import type { Box } from "../../engine/maps/projections";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { SHEET_SHAPE } from "../../engine/svg/things/sheet";
import { dayOf } from "../../engine/tables/figures";
import { LAST, PAPERS, STUDY, WORKS } from "./events";

/** A sheet on its day, with what it is over it and how far it binds on it. */
interface Sheet {
  id: string;
  foot: Point;
  /** Where the words over it begin, or end. */
  at: number;
  look: string;
  over: string[];
  /** The word on the sheet; none on phones, where it stands over it. */
  on: string;
}

/** Works on one side: where their track begins and ends, and the words over it. */
interface Row {
  id: string;
  key: string;
  y: number;
  track: [from: number, to: number];
  /** Whether they began before the first day. */
  before: boolean;
  name: { at: Point; text: string };
  report: { at: Point; text: string };
}

/** The months since Washington: papers over the ground on both sides of an empty Syunik. */
export interface Model {
  wide: boolean;
  leading: number;
  sheet: number;
  papers: Sheet[];
  /** The ground of the works, and the hole in it. */
  ground: Box;
  hole: Box;
  rows: Row[];
  track: number;
  syunik: { at: Point; leading: number; lines: string[] };
  study: { id: string; at: Point; text: string };
  /** The line behind which nothing is known. */
  last: { x: number; top: number; base: number; text: string };
  ticks: { x: number; text: string }[];
  foot: number;
}

const FORM = {
  wide: {
    ...{ sheet: 104, words: 40, paper: 208, ground: 224, row: 66, hole: 104, foot: 550 },
    ...{ inner: 12, name: 22, rail: 45, track: 22, right: 20, clear: 190 },
  },
  narrow: {
    ...{ sheet: 38, words: 12, paper: 84, ground: 89, row: 35, hole: 36, foot: 245 },
    ...{ inner: 6, name: 13, rail: 25, track: 9, right: 8, clear: 80 },
  },
} as const;

/** From the declaration of Washington to the newest day that is known. */
export function model(context: SceneContext): Model {
  const { frame, say } = context;
  const form = FORM[frame.name];
  const edge = margin[frame.name];
  const top = frame.plot.y;
  const day = (id: string) => inYears(dayOf(context.data.row(id)));
  const [first, end] = [day(PAPERS[0]!.id), day(LAST)];
  const [left, right] = [edge + form.sheet / 2, frame.width - edge - form.right];
  const x = (at: number) => left + ((at - first) / (end - first)) * (right - left);
  const on: On = { context, x: (id) => x(day(id)), left: edge };
  const hole = top + form.ground + form.row * 2;
  const across = { x: edge, width: right - edge };
  return {
    wide: frame.name === "wide",
    leading: leading(frame),
    sheet: form.sheet,
    papers: papers(on),
    ground: { ...across, y: top + form.ground, height: form.row * WORKS.length + form.hole },
    hole: { ...across, y: hole, height: form.hole },
    rows: WORKS.map((_, i) => works(on, i)),
    track: form.track,
    syunik: syunik(on, hole),
    study: {
      id: STUDY,
      at: [on.x(STUDY), hole + form.hole / 2],
      text: say(`labels.${STUDY}.${frame.name}`),
    },
    last: {
      ...{ x: right, top: top + form.paper - form.sheet * SHEET_SHAPE },
      base: top + form.ground + form.row * WORKS.length + form.hole,
      text: say(`labels.known.${frame.name}`),
    },
    ticks: ticks(context, [first, end])
      .map(({ at, text }) => ({ x: x(at), text }))
      .filter((one) => one.x < right - form.clear),
    foot: top + form.foot,
  };
}

/** What places are counted from. */
interface On {
  context: SceneContext;
  x: (id: string) => number;
  left: number;
}

function papers({ context: { frame, say }, x }: On): Sheet[] {
  const wide = frame.name === "wide";
  const form = FORM[frame.name];
  return PAPERS.map(({ id, side }) => {
    const state = say(`labels.${id}.state`);
    const day = say(`labels.${id}.day.${frame.name}`);
    const end = side === "left";
    return {
      id,
      foot: [x(id), frame.plot.y + form.paper] as const,
      at: end
        ? wide
          ? x(id) + form.sheet / 2
          : frame.width - margin.narrow
        : x(id) - form.sheet / 2,
      look: end ? " end" : "",
      over: [day, wide ? say(`labels.${id}.what`) : state],
      on: wide ? state : "",
    };
  });
}

/** From west to east: two works over the hole, and one under it. */
function works({ context: { frame, say, width }, x, left }: On, i: number): Row {
  const { key, from, to } = WORKS[i]!;
  const form = FORM[frame.name];
  const y = frame.plot.y + form.ground + i * form.row + (i > 1 ? form.hole : 0);
  const inner = left + form.inner;
  const begun = x(from);
  const before = begun < inner;
  const text = say(`labels.${key}.land`);
  // A name stays clear of the words at the end of a short track.
  const clear = x(to) - width(text, "note strong") - form.inner * 1.5;
  const name = Math.min(Math.max(inner, begun), clear);
  return {
    ...{ id: to, key, before, y: y + form.rail, track: [before ? inner : begun, x(to)] },
    name: { at: [name, y + form.name], text },
    report: { at: [x(to), y + form.name], text: say(`labels.${key}.${frame.name}`) },
  };
}

function syunik({ context: { frame, lines }, left }: On, hole: number): Model["syunik"] {
  const wide = frame.name === "wide";
  const { hole: high, inner } = FORM[frame.name];
  const words = lines("labels.none", {
    measure: wide ? 170 : 90,
    look: wide ? "value" : "note strong",
  });
  const lead = wide ? 26 : leading(frame);
  const y = hole + high / 2 - ((words.length - 1) * lead) / 2 + (wide ? 6 : 4.5);
  return { at: [left + inner, y], leading: lead, lines: words };
}

/** Every second or third month. */
function ticks({ date, frame }: SceneContext, [first, last]: [number, number]) {
  const step = frame.name === "wide" ? 2 : 3;
  const found: { at: number; text: string }[] = [];
  for (let m = Math.ceil(first * 12); m / 12 <= last; m += step) {
    const iso = `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}`;
    found.push({ at: m / 12, text: date(iso, m % 12 === 0 ? "month" : "monthOnly") });
  }
  return found;
}
