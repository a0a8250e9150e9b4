import type { SceneContext } from "../../engine/scene/context";

interface Rung {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "open";
  title: string[];
  /** When it was reached. */
  when: string;
}

/** What must happen for one thing to come, from left to right. */
export interface Ladder {
  key: string;
  name: string;
  rungs: Rung[];
  /** On phones, the last step that was taken, how long its words are, and the next one. */
  brief: { done: string; long: number; next: string } | null;
}

/** A step by the key of its words, and the row it tells of. */
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

/** Three ladders, from left to right. */
export const ladders = (context: SceneContext): Ladder[] =>
  LADDERS.map(([key, rows]) => {
    const wide = context.frame.name === "wide";
    return {
      key,
      name: context.say(`names.${key}`),
      rungs: rows.map((row) => rung(context, key, row)),
      brief: wide ? null : brief(context, key),
    };
  });

function brief({ say, width }: SceneContext, key: string): NonNullable<Ladder["brief"]> {
  const done = say(`${key}.done`);
  return { done, long: width(done, "note"), next: say(`${key}.next`) };
}

function rung({ frame, lines, day }: SceneContext, ladder: string, [key, how, id]: Row): Rung {
  if (frame.name === "narrow") return { id: id ?? null, how, title: [], when: "" };
  const title = lines(`${ladder}-${key}`, { measure: 132, look: "note strong" });
  return { id: id ?? null, how, title, when: id ? day(id, "month") : "" };
}
