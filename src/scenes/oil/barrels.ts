import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import { round, type Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import type { Note } from "../../engine/svg/note";

export type Side = "russia" | "baku" | "other" | "rest";

/** Barrels of one row and one way. */
export interface Run {
  side: Side;
  row: string;
  from: Point;
  count: number;
}

/** A hundred barrels of what was exported, by the way they went. */
export interface Barrels {
  /** How broad and high one is, and how far they are apart. */
  size: Point;
  pitch: Point;
  runs: Run[];
  words: Note[];
}

/** What the barrels stand for: each way as the share of the whole that its row is, those through Russia as one. */
const PARTS: { side: Side; key: string; row: string; ids: string[] }[] = [
  {
    side: "russia",
    key: "russia",
    row: "kz-oil-russia",
    ids: ["kz-route-2025-cpc", "kz-route-2025-atyrau-samara", "kz-route-2025-makhachkala"],
  },
  { side: "baku", key: "baku", row: "kz-btc-2025-kmg", ids: ["kz-btc-2025-kmg"] },
  { side: "other", key: "china", row: "kz-route-2025-china", ids: ["kz-route-2025-china"] },
  { side: "rest", key: "rest", row: "kz-oil-rest", ids: ["kz-oil-rest"] },
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
  const { top, size, pitch, under } = FORM[frame.name];
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const whole = data.value("kz-exports-2025-total");
  const counts = PARTS.map(({ ids }) =>
    Math.round((ids.reduce((sum, id) => sum + data.value(id), 0) / whole) * ALL),
  );
  const at = (n: number): Point => [
    round(edge + (n % ACROSS) * pitch[0]),
    round(frame.plot.y + top + Math.floor(n / ACROSS) * pitch[1]),
  ];
  let first = 0;
  const runs: Run[] = [];
  for (const [i, count] of counts.entries()) {
    const { side, row } = PARTS[i]!;
    for (let n = first; n < first + count;) {
      const many = Math.min(first + count - n, ACROSS - (n % ACROSS));
      runs.push({ side, row, from: at(n), count: many });
      n += many;
    }
    first += count;
  }
  const note = noted(context);
  const foot = frame.plot.y + top + (ALL / ACROSS - 1) * pitch[1] + size[1];
  const right = edge + (ACROSS - 1) * pitch[0] + size[0];
  const lead = leading(frame);
  return {
    size,
    pitch,
    runs,
    words: [
      note("share.amount", [edge, frame.plot.y + top - (wide ? 24 : 12)], "hero as-north"),
      note(
        "share.words",
        [
          edge + context.width(context.say("share.amount"), "hero") + (wide ? 14 : 7),
          frame.plot.y + top - (wide ? 24 : 12),
        ],
        "value as-north",
      ),
      note("share.of", [edge, foot + under], wide ? "value" : "note", wide ? 400 : 150),
      // The last of each way but the first ones, from the right under one another.
      ...(["baku", "china", "rest"] as const).map((key, i) =>
        named(
          context,
          [key, counts[i + 1]!],
          [right, foot + under + i * lead * (wide ? 1.25 : 1.02)],
        ),
      ),
    ],
  };
}

/** How many of a way, in its colour. */
function named(
  { frame, say }: SceneContext,
  [key, count]: readonly [string, number],
  [x, y]: Point,
): Note {
  const look = `${frame.name === "wide" ? "value" : "note strong"}${key === "baku" ? " as-energy" : ""} end`;
  return { key, x: round(x), y: round(y), look, lines: [say(key, { count })] };
}
