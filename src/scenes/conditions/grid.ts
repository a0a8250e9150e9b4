import type { SceneContext } from "../../engine/scene/context";
import type { Point } from "../../engine/svg/mark";
import type { Corners } from "../../engine/svg/parts";
import { margin } from "../../engine/svg/stage";

interface Box {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "next" | "open";
  corners: Corners;
  /** Where its tick stands, if it was reached. */
  tick: Point[];
  title: string[];
  at: Point;
  /** When it was reached, and where that stands; or, where there is room, that it is next. */
  when: string;
  foot: Point;
}

/** What must happen for one thing to come: on wide pictures from left to right, on narrow ones down. */
export interface Row {
  key: string;
  name: string;
  at: Point;
  boxes: Box[];
}

/** A step by the key of its words, and the row it tells of. */
type Step = [key: string, how: Box["how"], id?: string];

const ROWS: [key: string, steps: Step[]][] = [
  [
    "treaty",
    [
      ["agreed", "reached", "tl-2025-03-13"],
      ["initialled", "reached", "washington-declaration"],
      ["constitution", "next"],
      ["signed", "open"],
      ["ratified", "open"],
    ],
  ],
  [
    "rights",
    [
      ["framework", "reached", "tif-nonbinding"],
      ["initialled", "reached", "tl-2026-05-26-agreement"],
      ["signed", "next"],
      ["ratified", "open"],
      ["company", "open"],
    ],
  ],
  [
    "money",
    [
      ["aid", "reached", "cost-us-145m"],
      ["study", "reached", "seg-aecom-feasibility"],
      ["builder", "next"],
      ["investor", "open"],
      ["works", "open"],
    ],
  ],
];

/** Where boxes begin beside or under their name, how far apart they are, and what stands in one. */
const FORM = {
  wide: { top: 10, foot: 14, head: 40, name: 27, gap: 8, between: 10, ...{ pad: 16, tick: 17 } },
  narrow: { top: 4, foot: 7, head: 22, name: 14, gap: 4, between: 6, ...{ pad: 6, tick: 6 } },
} as const;

/** Treaty, right to build and money, each with its steps. */
export function grid(context: SceneContext): Row[] {
  const { frame, say } = context;
  const { top, foot, head, name, gap, between } = FORM[frame.name];
  const wide = frame.name === "wide";
  const edge = margin[frame.name];
  const [x, y] = [edge, frame.plot.y + top];
  const [width, height] = [frame.width - edge * 2, frame.plot.height - top - foot];
  return ROWS.map(([key, steps], i) => {
    const one = (wide ? height : width + between) / ROWS.length;
    const [left, high] = wide ? [x, y + one * i] : [x + one * i, y];
    const long = (wide ? width + gap : height - head + gap) / steps.length;
    return {
      ...{ key, name: say(`names.${key}`), at: [left, high + name] },
      boxes: steps.map((step, n) =>
        box(
          context,
          [key, step],
          wide
            ? [left + long * n, high + head, long - gap, one - head - between]
            : [left, high + head + long * n, one - between, long - gap],
        ),
      ),
    };
  });
}

function box(
  { frame, lines, day, say }: SceneContext,
  [row, [key, how, id]]: [string, Step],
  corners: Corners,
): Box {
  const { pad, tick } = FORM[frame.name];
  const [x, y, width, height] = corners;
  const wide = frame.name === "wide";
  const look = { reached: "on-box", next: "next-step", open: "box-words" }[how];
  // On narrow pictures a tick stands beside the words.
  const beside = wide || how !== "reached" ? 0 : tick * 2 + pad;
  const title = lines(`${row}-${key}`, { measure: width - pad * 2 - beside, look });
  const [cx, cy] = wide ? [x + 34, y + 31] : [x + width - pad - tick, y + height / 2];
  const first = wide ? 71 : height / 2 + 4.5 - (title.length - 1) * 7.5;
  return {
    ...{ id: id ?? null, how, corners, title, at: [x + pad, y + first] },
    tick:
      how === "reached"
        ? [
            [cx - tick, cy],
            [cx - tick * 0.3, cy + tick * 0.7],
            [cx + tick, cy - tick * 0.8],
          ]
        : [],
    when: !wide ? "" : id ? day(id, "month") : how === "next" ? say("names.next") : "",
    foot: [x + pad, y + (how === "next" ? 36 : height - 12)],
  };
}
