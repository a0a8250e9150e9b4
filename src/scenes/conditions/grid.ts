import type { SceneContext } from "../../engine/scene/context";

interface Box {
  /** The row it tells of; none where nothing was found. */
  id: string | null;
  how: "reached" | "next" | "open";
  title: string[];
  /** When it was reached. */
  when: string;
}

/** What must happen for one thing to come, from left to right. */
export interface Row {
  key: string;
  name: string;
  boxes: Box[];
  /** On phones, the next step, in place of the words of all. */
  next: string;
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

/** Treaty, right to build and money, each with its five steps. */
export const grid = (context: SceneContext): Row[] =>
  ROWS.map(([key, steps]) => ({
    key,
    name: context.say(`names.${key}`),
    boxes: steps.map((step) => box(context, key, step)),
    next: context.frame.name === "wide" ? "" : context.say(`${key}.next`),
  }));

function box({ frame, lines, day }: SceneContext, row: string, [key, how, id]: Step): Box {
  if (frame.name === "narrow") return { id: id ?? null, how, title: [], when: "" };
  const look = { reached: "on-box", next: "next-step", open: "box-words" }[how];
  const title = lines(`${row}-${key}`, { measure: 134, look });
  return { id: id ?? null, how, title, when: id ? day(id, "month") : "" };
}
