import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import type { Point } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { INSIDE, SIDES } from "./order";

/** A voice on the board: its ground, who it is, and what it says of the link. */
export interface Plate extends Box {
  id: string;
  name: string;
  words: string[];
}

export interface Board {
  /** The heads of its columns; on phones, of its rows. */
  heads: { side: string; at: Point; text: string }[];
  plates: Plate[];
  /** Where the words of a plate begin from its corner: its name, and the first line under it. */
  inner: { x: number; name: number; words: number };
  leading: number;
  /** A gate on a plate: how high, and its foot from the corner of the plate. */
  gate: { size: number; across: number; under: number };
}

const FORM = {
  wide: {
    ...{ gap: 14, head: 24, first: 38, pitch: 104, high: 94, measure: 176 },
    inner: { x: 12, name: 25, words: 46 },
    gate: { size: 22, across: 134, under: 88 },
  },
  narrow: {
    ...{ gap: 6, head: 11, first: 16, pitch: 0, high: 22, measure: 98 },
    inner: { x: 6, name: 16, words: 31 },
    gate: { size: 13, across: 13, under: 34 },
  },
} as const;

/** Where on phones a plate has a line under its name: on a condition, and against. */
const SPOKEN: readonly string[] = ["conditional", "opposed"];

const isKeeper = (id: string) => (INSIDE as readonly string[]).includes(id);

/** All voices by their side: in columns, and in rows on phones. */
export function board(context: SceneContext): Board {
  const { inner, gate } = FORM[context.frame.name];
  const placed = context.frame.name === "wide" ? columns(context) : rows(context);
  return { ...placed, inner, gate, leading: leading(context.frame) };
}

type Placed = Pick<Board, "heads" | "plates">;

function columns({ frame, say, lines }: SceneContext): Placed {
  const { gap, head, first, pitch, high, measure } = FORM.wide;
  const edge = margin.wide;
  const width = (frame.width - edge * 2 - gap * (SIDES.length - 1)) / SIDES.length;
  const { y } = frame.plot;
  const left = (i: number) => edge + i * (width + gap);
  return {
    heads: SIDES.map(({ side }, i) => ({
      side,
      at: [left(i), y + head],
      text: say(`sides.${side}`),
    })),
    plates: SIDES.flatMap(({ ids }, i) =>
      ids.map((id, n) => ({
        ...{ id, x: left(i), y: y + first + n * pitch, width, height: high },
        name: say(`capital.${id}`),
        words: lines(isKeeper(id) ? `wants.${id}` : `says.${id}.wide`, { measure }),
      })),
    ),
  };
}

function rows({ frame, say, lines }: SceneContext): Placed {
  const { gap, head, first, high, measure } = FORM.narrow;
  const edge = margin.narrow;
  const across = INSIDE.length;
  const width = (frame.width - edge * 2 - gap * (across - 1)) / across;
  const placed: Placed = { heads: [], plates: [] };
  let top = frame.plot.y;
  for (const { side, ids } of SIDES) {
    placed.heads.push({ side, at: [edge, top + head], text: say(`sides.${side}`) });
    top += first;
    for (let i = 0; i < ids.length; i += across) {
      const row = ids.slice(i, i + across);
      const spoken = SPOKEN.includes(side);
      // A second line: of words, or a gate.
      const height = spoken || row.some(isKeeper) ? high + leading(frame) : high;
      const plates = row.map((id, column) => ({
        ...{ id, width, height, x: edge + column * (width + gap), y: top },
        name: say(`capital.${id}`),
        words: spoken ? lines(`says.${id}.narrow`, { measure }) : [],
      }));
      placed.plates.push(...plates);
      top += height + 4;
    }
    top += 2;
  }
  return placed;
}
