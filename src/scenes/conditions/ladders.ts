import type { SceneContext } from "../../engine/scene/context";

interface Rung {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "next" | "open";
  title: string[];
  /** When it was reached. */
  when: string;
}

/** What must happen for one thing to come, from left to right. */
export interface Ladder {
  key: string;
  name: string;
  rungs: Rung[];
  /** How many steps are taken. */
  count: string;
  /** On phones, the next step, in place of the names of all. */
  next: string;
}

/** A step by the key of its words, and the row it tells of. */
type Row = [key: string, how: Rung["how"], id?: string];

const LADDERS: [key: string, rungs: Row[]][] = [
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

/** Three ladders, from left to right. */
export const ladders = (context: SceneContext): Ladder[] =>
  LADDERS.map(([key, rows]) => {
    const reached = rows.filter(([, how]) => how === "reached").length;
    return {
      key,
      name: context.say(`names.${key}`),
      rungs: rows.map((row) => rung(context, key, row)),
      count: context.say("labels.count", { reached, all: rows.length }),
      next: context.frame.name === "wide" ? "" : context.say(`${key}.next`),
    };
  });

function rung({ frame, lines, day }: SceneContext, ladder: string, [key, how, id]: Row): Rung {
  if (frame.name === "narrow") return { id: id ?? null, how, title: [], when: "" };
  const title = lines(`${ladder}-${key}`, {
    measure: how === "next" ? 150 : 120,
    look: how === "next" ? "next-step" : "note",
  });
  return { id: id ?? null, how, title, when: id ? day(id, "month") : "" };
}
