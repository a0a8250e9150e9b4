import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";

interface Rung {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "reported" | "open";
  title: string;
  detail: string[];
  brief: string;
}

interface Ladder {
  key: string;
  name: string;
  brief: string;
  /** From the foot up. */
  rungs: Rung[];
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  top: number;
  base: number;
  gap: number;
  leading: number;
  ladders: Ladder[];
}

/** A rung by the key of its words, and the row it tells of. */
type Row = [key: string, how: Rung["how"], id?: string];

const LADDERS: [key: string, rungs: Row[]][] = [
  [
    "treaty",
    [
      ["agreed", "reached", "tl-2025-03-13"],
      ["initialled", "reached", "washington-declaration"],
      ["constitution", "open"],
      ["signed", "open", "treaty-unsigned"],
      ["ratified", "open"],
    ],
  ],
  [
    "rights",
    [
      ["declared", "reached", "washington-declaration"],
      ["framework", "reached", "framework-published"],
      ["agreement", "reported", "tl-2026-05-26-agreement"],
      ["ratified", "open"],
      ["company", "open"],
    ],
  ],
  [
    "money",
    [
      ["aid", "reached", "cost-us-145m"],
      ["study", "reached", "seg-aecom-feasibility"],
      ["builder", "open"],
      ["investor", "open"],
      ["works", "open"],
    ],
  ],
];

/** Three ladders, from the foot up. */
export function model(context: SceneContext): Model {
  const { frame, say } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  return {
    wide,
    left: margin[frame.name],
    right: frame.width - margin[frame.name],
    top: plot.y + (wide ? 56 : 28),
    base: plot.y + plot.height - (wide ? 20 : 8),
    gap: wide ? 18 : 7,
    leading: leading(frame),
    ladders: LADDERS.map(([key, rungs]) => {
      const name = say(`names.${key}`);
      return {
        key,
        name,
        brief: wide ? name : say(`names.${key}-brief`),
        rungs: rungs.map((row) => rung(context, key, row)),
      };
    }),
  };
}

function rung({ frame, say, lines }: SceneContext, ladder: string, [key, how, id]: Row): Rung {
  const wide = frame.name === "wide";
  const words = `${ladder}-${key}`;
  const title = say(`${words}.title`);
  return {
    id: id ?? null,
    how,
    title,
    detail: lines(`${words}.detail`, {
      measure: wide ? 520 : 225,
      params: { frame: frame.name },
    }),
    brief: wide ? title : say(`${words}.brief`),
  };
}
