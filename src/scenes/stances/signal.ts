import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";
import { INSIDE, WAY } from "./order";

/** Words under one another. */
export interface Words {
  at: Point;
  look: string;
  lines: string[];
}

/** One who can stop the link, with an arm of the signal, and beside it what it wants and can refuse. */
interface Keeper {
  id: string;
  arm: Corners;
  name: Words;
  wants: Words;
  can: Words;
}

export interface Signal {
  keepers: Keeper[];
  /** The mast from its head to its foot, which stands in the gap, and how thick it is. */
  mast: { x: number; head: number; foot: number };
  /** Of each arm: how far its band is from its tip and how wide, and how large its lamp is. */
  band: { from: number; wide: number };
  lamp: { by: number; r: number };
  /** How thick the black edge of an arm is. */
  edge: number;
  /** The railway by its sections, as long as they are; where there is none, no line. */
  way: { id: string; status: string; from: number; to: number; dash: string }[];
  labels: Words[];
  leading: number;
}

const FORM = {
  wide: {
    arm: { from: 24, past: 14, top: 14, high: 72, pitch: 156, name: 49 },
    band: { from: 22, wide: 16, text: 60 },
    lamp: { by: 26, r: 13 },
    edge: 4,
    wants: 31,
    can: 62,
    lead: 31,
    head: 2,
    foot: 506,
    over: 14,
    under: 32,
    dash: 19,
  },
  narrow: {
    arm: { from: 14, past: 5, top: -13, high: 27, pitch: 73, name: 19.5 },
    band: { from: 8, wide: 6, text: 21 },
    lamp: { by: 9, r: 4.6 },
    edge: 1.6,
    wants: 15,
    can: 20,
    lead: 17.5,
    head: -17,
    foot: 221,
    over: 7,
    under: 18,
    dash: 10,
  },
} as const;

/** One signal over the gap in a railway, with an arm for each who can stop the link. */
export function signal(context: SceneContext): Signal {
  const { frame } = context;
  const { band, lamp, edge, head, foot } = FORM[frame.name];
  const way = sections(context);
  const gap = way.find(({ status }) => status === "missing")!;
  const x = (gap.from + gap.to) / 2;
  const { y } = frame.plot;
  return {
    keepers: INSIDE.map((id, i) => keeper(context, [id, i], x)),
    mast: { x, head: y + head, foot: y + foot },
    band,
    lamp,
    edge,
    way,
    leading: leading(frame),
    labels: named(context, way, y + foot),
  };
}

/** Sections of the railway from Kars in the west to Baku, to scale. */
function sections({ data, frame }: SceneContext): Signal["way"] {
  const edge = margin[frame.name];
  const whole = WAY.reduce((sum, { id }) => sum + data.value(id), 0);
  const scale = (frame.width - edge * 2) / whole;
  let from: number = edge;
  return WAY.map(({ id, status }) => {
    const to = from + data.value(id) * scale;
    // Whole dashes, so that sections meet evenly.
    const pitch = (to - from) / Math.round((to - from) / FORM[frame.name].dash);
    const dash = status === "done" ? "none" : `${round(pitch * 0.62, 2)} ${round(pitch * 0.38, 2)}`;
    const one = { id, status, from, to, dash };
    from = to;
    return one;
  });
}

/** What stands at the line: its ends and its gap, and where there is room how far it is built. */
function named({ frame, say, width }: SceneContext, way: Signal["way"], y: number): Words[] {
  const { over, under } = FORM[frame.name];
  const edge = margin[frame.name];
  const gap = way.find(({ status }) => status === "missing")!;
  const at = (key: string, x: number, up: number, look: string): Words => {
    return { at: [x, y + up], look: `note ${look}`, lines: [say(`rails.${key}`)] };
  };
  const built = way.flatMap(({ to, status }, i) => {
    const last = way.findLastIndex((one, n) => n < i && one.status !== status) + 1;
    if (!over || status === "missing" || way[i + 1]?.status === status) return [];
    const one = at(status, (way[last]!.from + to) / 2, -over, "middle");
    return width(one.lines[0]!, "note") <= to - way[last]!.from ? [one] : [];
  });
  return [
    at("west", edge, under, ""),
    at("gap", (gap.from + gap.to) / 2, under, "strong as-corridor middle"),
    at("east", frame.width - edge, under, "end"),
    ...built,
  ];
}

/** An arm from the mast to the left, its words under it, and to the right of the mast what it can do. */
function keeper(
  { frame, say, lines }: SceneContext,
  [id, i]: readonly [string, number],
  mast: number,
): Keeper {
  const { arm, band, wants, can, lead } = FORM[frame.name];
  const y = frame.plot.y + arm.top + arm.pitch * i;
  const box: Corners = [arm.from, y, mast + arm.past - arm.from, arm.high];
  const wide = frame.name === "wide";
  const set = wide ? "value light" : "note";
  const refusal = lines(`can.${id}`, {
    measure: frame.width - margin[frame.name] - mast - can,
    look: "value refusal",
  });
  // Beside the middle of the arm, or where there are more lines, from its top.
  const first = y + arm.high / 2 + (wide ? 9 : 5) - ((Math.min(2, refusal.length) - 1) * lead) / 2;
  return {
    id,
    arm: box,
    name: {
      at: [arm.from + band.text, y + arm.name],
      look: "arm-name",
      lines: [say(`name.${id}`)],
    },
    wants: {
      at: [arm.from, y + arm.high + wants],
      look: set,
      lines: lines(`wants.${id}`, { measure: mast - arm.from - (wide ? 14 : 5), look: set }),
    },
    can: { at: [mast + can, first], look: "value refusal", lines: refusal },
  };
}
