import type { SceneContext } from "../../engine/scene/context";

interface Rung {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "open";
  title: string[];
  /** When it was reached. */
  when: string;
}

/** What must happen for one thing to come, from the foot up. */
export interface Ladder {
  key: string;
  name: string;
  rungs: Rung[];
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
      ["signed", "open"],
      ["ratified", "open"],
    ],
  ],
  [
    "rights",
    [
      ["framework", "reached", "tif-nonbinding"],
      ["initialled", "reached", "tl-2026-05-26-agreement"],
      ["signed", "open"],
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
export const ladders = (context: SceneContext): Ladder[] =>
  LADDERS.map(([key, rungs]) => ({
    key,
    name: context.say(`names.${key}.${context.frame.name}`),
    rungs: rungs.map((row) => rung(context, key, row)),
  }));

function rung({ frame, lines, day }: SceneContext, ladder: string, [key, how, id]: Row): Rung {
  const wide = frame.name === "wide";
  const title = lines(`${ladder}-${key}.${frame.name}`, {
    measure: wide ? 240 : 100,
    look: wide ? "value" : "note",
  });
  return { id: id ?? null, how, title, when: id ? day(id, "month") : "" };
}
