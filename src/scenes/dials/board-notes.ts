import type { SceneContext } from "../../engine/scene/context";
import { leading, noted } from "../../engine/scene/layout";
import type { Point } from "../../engine/svg/mark";
import type { Note } from "../../engine/svg/note";
import { spots, type Board, type Tight } from "./board";

type Near = readonly [dx: number, dy: number];

/**
 * Where the way is narrow, in degrees, which row says so, and from there to its words, how wide
 * these may be, and where the line to them begins at the ring.
 */
const TIGHT = [
  {
    key: "sea",
    row: "kuryk-wagons-waiting",
    at: [50.93, 41.75],
    wide: { to: [100, 78], measure: 250 },
    narrow: { to: [32, 2], measure: 94 },
  },
  {
    key: "beyond",
    row: "kars-divrigi-capacity",
    at: [41, 40],
    wide: { to: [-84, 120], measure: 230 },
    narrow: { to: [-32, 33], measure: 112 },
  },
] as const;

/** Names at places or degrees, and how far they stand from there in each frame. */
const NAMES: [key: string, at: Point | string, look: string, wide: Near, narrow?: Near][] = [
  ["kars", "kars", "place", [4, 24], [-4, 17]],
  ["divrigi", "divrigi", "place middle", [0, -16], [0, -8]],
  ["europe", "divrigi", "place", [-61, 26], [-38, 18]],
  ["aktau", "aktau", "place", [12, 5], [8, 4]],
  ["alat", "alat", "place", [10, 24], [6, 14]],
  ["china", [65.2, 46.6], "place end", [0, 16], [-52, -23]],
  ["limit", "aktau", "note map", [112, -32], [64, -24]],
  ["kazakhstan", [54.4, 47.2], "country middle", [0, 0], [-8, 0]],
  ["turkey", [42.3, 38.2], "country middle", [0, 0]],
  ["georgia", [43.4, 42.35], "country middle", [0, 0]],
  ["iran", [53.6, 36.1], "country middle", [0, 0]],
  ["black", [37, 43.3], "water middle", [0, 0], [2, 0]],
  ["ship", "poti", "note map end", [-12, 5], [-8, 4]],
  ["russia", [43.6, 47.2], "country middle", [0, 0]],
  ["caspian", [50.4, 44.9], "water middle", [0, 0], [0, 0]],
];

/** What is said of the two narrow places and of the gap, at them, and names. */
export function boardNotes(
  context: SceneContext,
  r: number,
  georgia: readonly Point[],
): { notes: Note[] } & Pick<Board, "tight" | "gap"> {
  const { frame } = context;
  const { spot } = spots(context);
  const wide = frame.name === "wide";
  const line = leading(frame);
  const note = (key: string, place: Point, look: string, measure = 400) =>
    noted(context)(`board.${key}`, place, look, measure);
  const tight = TIGHT.map(({ row, at: [lon, lat], ...one }): Tight & { notes: Note[] } => {
    const { to, measure } = one[frame.name];
    const [x, y] = spot(lon, lat);
    const far = Math.hypot(...to);
    const words: Point = [x + to[0], y + to[1]];
    const sideways = Math.abs(to[0]) > Math.abs(to[1]);
    const first: Point = sideways ? [words[0] + 6, words[1] + 6] : [words[0], words[1] + line];
    const head = note(`${one.key}.head.${frame.name}`, first, "value on-map as-corridor", measure);
    return {
      row,
      at: [x, y],
      r,
      leader: [[x + (to[0] / far) * r, y + (to[1] / far) * r], words],
      notes: [
        head,
        note(
          `${one.key}.${frame.name}`,
          [first[0], first[1] + line * head.lines.length],
          "note map",
          measure,
        ),
      ],
    };
  });
  const gap = spot(46.3, 38.9);
  const end: Point = [gap[0] + (wide ? -18 : 22), gap[1] + (wide ? 66 : 30)];
  return {
    tight: tight.map(({ row, at, r, leader }) => ({ row, at, r, leader })),
    gap: [
      [gap[0], gap[1] + (wide ? 8 : 4)],
      [end[0], end[1]],
    ],
    notes: [
      ...limits(context, georgia, tight.at(-1)!.at),
      ...tight.flatMap(({ notes }) => notes),
      note(
        `gap.${frame.name}`,
        [end[0] - (wide ? 5 : 4), end[1] + line * (wide ? 1.35 : 1.3)],
        "note map strong",
        wide ? 200 : 96,
      ),
      ...named(context),
    ],
  };
}

/** What both railways can take, on one and in the ring on the other. */
function limits(context: SceneContext, georgia: readonly Point[], [u, v]: Point): Note[] {
  const wide = context.frame.name === "wide";
  const [x, y] = georgia[Math.round(georgia.length * 0.3)]!;
  const note = noted(context);
  return [
    note("can.georgia", [x, y + (wide ? 6 : 5)], "value on-carried middle"),
    note(
      "can.divrigi",
      [u, v + (wide ? 26 : 15)],
      `${wide ? "value" : "note strong"} on-map as-corridor middle`,
    ),
  ];
}

/** Names of places, lands and waters. */
function named(context: SceneContext): Note[] {
  const { spot, at } = spots(context);
  return NAMES.flatMap(([key, place, look, far, near]) => {
    const by = context.frame.name === "wide" ? far : near;
    if (!by) return [];
    const [x, y] = typeof place === "string" ? at(place) : spot(...place);
    // On phones in two lines, or it would leave the map.
    const measure = key === "limit" && context.frame.name === "narrow" ? 60 : 400;
    return [noted(context)(`board.names.${key}`, [x + by[0], y + by[1]], look, measure)];
  });
}
