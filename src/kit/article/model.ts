/** A run of words, as every format can say it. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "em" | "strong"; words: Inline[] }
  /** `fact` where the link leads to the receipt of a number: formats may keep its words alone. */
  | { kind: "link"; href: string; fact: boolean; words: Inline[] };

/** A state of a scene where it stands in the text. */
export interface Figure {
  /** Its address in the story: the fragment of the step. */
  id: string;
  scene: string;
  state: string;
  headline: string;
  alt: string;
  /** Who published its numbers, what was done to them, and the notice of maps. */
  credit: string;
  /** Of the wide still, in its own units. */
  width: number;
  height: number;
}

export type Block =
  | { kind: "heading"; words: Inline[] }
  | { kind: "paragraph" | "quote"; words: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "table"; rows: Inline[][][] }
  | { kind: "figure"; figure: Figure };

export interface Chapter {
  /** Its name in addresses. */
  id: string;
  /** `Opening`, `Chapter 1` and so on. */
  label: string;
  title: string;
  summary: string;
  /** Days, as YYYY-MM-DD. */
  published: string;
  modified: string;
  /** Where it stands, with scheme and host. */
  url: string;
  /** Corrections first, then the chapter. */
  blocks: Block[];
  /** One for each number in the text, in order. */
  notes: Inline[][];
}

/** The story as plain blocks: what every format is written from. */
export interface Story {
  title: string;
  standfirst: string;
  language: string;
  published: string;
  modified: string;
  url: string;
  chapters: Chapter[];
}

/** The words of runs, without marks. */
export const plain = (words: readonly Inline[]): string =>
  words.map((one) => (one.kind === "text" ? one.text : plain(one.words))).join("");

/** The figures of some blocks, in order. */
export const figuresOf = (blocks: readonly Block[]): Figure[] =>
  blocks.flatMap((one) => (one.kind === "figure" ? [one.figure] : []));

/** The words of some blocks without those of figures, a string for each paragraph, item and cell. */
export const wordsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((one) => {
    if (one.kind === "figure") return [];
    if (one.kind === "list") return one.items.map(plain);
    if (one.kind === "table") return one.rows.flat().map(plain);
    return [plain(one.words)];
  });
