import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";

export type Side = "russia" | "baku" | "other" | "rest";

/** Barrels of one way: as lines that are broken between them, and their rims and hoops. */
interface Part {
  side: Side;
  row: string;
  count: number;
  bodies: string;
  hoops: string;
}

/** A hundred barrels of what was exported, by the way they went. */
export interface Barrels {
  parts: Part[];
  /** Of bodies and of hoops: how thick their lines are, and how these are broken. */
  thick: [number, number];
  dash: [string, string];
  /** On the hoops of all, thin. */
  groove: string;
  /** From the last of each way but the first ones down to its words. */
  ticks: string;
  words: Note[];
}

/** What the barrels stand for, in their order: each way as the share of the whole that its row is. */
const PARTS: { side: Side; row: string }[] = [
  { side: "russia", row: "kz-route-2025-cpc" },
  { side: "russia", row: "kz-route-2025-atyrau-samara" },
  { side: "russia", row: "kz-route-2025-makhachkala" },
  { side: "baku", row: "kz-btc-2025-kmg" },
  { side: "other", row: "kz-route-2025-china" },
  { side: "rest", row: "kz-oil-rest" },
];

/** All barrels, and how many stand in a row. */
const ALL = 100;
const ACROSS = 20;

const FORM = {
  wide: { top: 92, size: [29, 64], pitch: [42, 78], under: 30 },
  narrow: { top: 40, size: [12, 25], pitch: [16.8, 30], under: 17 },
} as const;

/** Sets the barrels row after row, as one reads, and the last ones' names under them. */
export function barrels(context: SceneContext): Barrels {
  const { frame, data } = context;
  const { top, size, pitch } = FORM[frame.name];
  const edge = margin[frame.name];
  const whole = data.value("kz-exports-2025-total");
  const counts = PARTS.map(({ row }) => Math.round((data.value(row) / whole) * ALL));
  const at = (n: number): Point => [
    round(edge + (n % ACROSS) * pitch[0]),
    round(frame.plot.y + top + Math.floor(n / ACROSS) * pitch[1]),
  ];
  const [broad, high] = size;
  // Where barrels are small, hoops would make bricks of them.
  const hoops = frame.name === "wide" ? [1 / 3, 2 / 3] : [];
  const rim = round(broad * 0.07);
  const hoop = (y: number, shares: readonly number[], [from, to]: Point) =>
    shares.map((share) => `M${from},${round(y + high * share)}H${to}`).join("");
  let first = 0;
  const parts = PARTS.map(({ side, row }, i): Part => {
    const count = counts[i]!;
    const part: Part = { side, row, count, bodies: "", hoops: "" };
    const end = first + count;
    while (first < end) {
      const many = Math.min(end - first, ACROSS - (first % ACROSS));
      const [x, y] = at(first);
      const to = round(x + (many - 1) * pitch[0] + broad);
      part.bodies += hoop(y, [0.5], [x, to]);
      part.hoops += hoop(y, [0, ...hoops, 1], [round(x - rim), round(to + rim)]);
      first += many;
    }
    return part;
  });
  const grooves = Array.from({ length: ALL / ACROSS }, (_, i) =>
    hoop(at(i * ACROSS)[1], hoops, [edge, frame.width - edge]),
  );
  const ticks = last(context, counts);
  return {
    parts,
    thick: [high, round(high * 0.07)],
    dash: [
      `${broad} ${round(pitch[0] - broad)}`,
      `${round(broad + rim * 2)} ${round(pitch[0] - broad - rim * 2)}`,
    ],
    groove: grooves.join(""),
    ticks: ticks.map(({ x, from, to }) => `M${x},${from}V${to}`).join(""),
    words: words(context, counts, ticks),
  };
}

/** How many of a way, in its colour. */
function named(
  { frame, say }: SceneContext,
  [key, count]: readonly [string, number],
  [x, y]: Point,
): Note {
  const look = `${frame.name === "wide" ? "value" : "note strong"}${{ baku: " as-energy", rest: " quiet" }[key] ?? ""} end`;
  return { key, x: round(x), y: round(y), look, lines: [say(key, { count })] };
}

/** Under the barrels of each way but the first ones a line down to its words, the next one lower. */
function last({ frame }: SceneContext, counts: readonly number[]): Tick[] {
  const { top, size, pitch, under } = FORM[frame.name];
  const foot = frame.plot.y + top + (ALL / ACROSS - 1) * pitch[1] + size[1];
  return LAST.map((key, i) => {
    const from = counts.slice(0, counts.length - LAST.length + i).reduce((a, b) => a + b, 0);
    const many = counts.at(i - LAST.length)!;
    const left = margin[frame.name] + (from % ACROSS) * pitch[0];
    return {
      key,
      x: round(left + ((many - 1) * pitch[0] + size[0]) / 2),
      from: round(foot + size[1] * 0.1),
      to: round(foot + under + i * leading(frame) * (frame.name === "wide" ? 1.25 : 1.02)),
    };
  });
}

const LAST = ["baku", "china", "rest"] as const;

interface Tick {
  key: (typeof LAST)[number];
  x: number;
  from: number;
  to: number;
}

/** Over the barrels the share and of how much it is, under them how many went other ways. */
function words(context: SceneContext, counts: readonly number[], ticks: readonly Tick[]): Note[] {
  const { frame } = context;
  const { top } = FORM[frame.name];
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const note = noted(context);
  const beside = edge + context.width(context.say("share.amount"), "hero") + (wide ? 14 : 7);
  return [
    note("share.amount", [edge, frame.plot.y + top - (wide ? 24 : 12)], "hero as-north"),
    note("share.words", [beside, frame.plot.y + top - (wide ? 48 : 26)], "value as-north"),
    note("share.of", [beside, frame.plot.y + top - (wide ? 24 : 11)], wide ? "value" : "note"),
    ...ticks.map(({ key, x, to }, i) =>
      named(context, [key, counts.at(i - ticks.length)!], [x - (wide ? 8 : 4), to]),
    ),
  ];
}
