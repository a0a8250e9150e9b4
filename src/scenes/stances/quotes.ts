import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import { margin } from "../../engine/svg/stage";
import { AGAINST, IRAN, KILLED } from "./order";

/** Lines of one look under one another. */
export interface Block {
  x: number;
  y: number;
  look: string;
  leading: number;
  lines: string[];
}

/** What a row says, from the top of the picture down. */
export interface Entry {
  id: string;
  blocks: Block[];
}

/** Voices under one another, and the heights of the rules between them. */
export interface Quotes {
  entries: Entry[];
  rules: number[];
}

/** Iran’s voices by their days, and after them a time without words. */
export interface Days extends Quotes {
  /** The line of days: full as far as words are known, dashed after. */
  spine: { x: number; from: number; killed: number; to: number };
  after: Box;
}

/** How far apart lines of quoted words are, large and small. */
const SPEECH = { wide: { large: 40, small: 30 }, narrow: { large: 17, small: 16.5 } } as const;

/** The words of a row, with right apostrophes; empty where it quotes none. */
function quoteOf({ cell, data }: SceneContext, id: string): string {
  const row = data.row(id);
  const quote = row.table === "positions" ? row.quote : cell(id, "as_printed");
  return (quote ?? "").replaceAll("'", "’");
}

/** The voices against, large, and under each what its government says. */
export function against(context: SceneContext): Quotes {
  const { frame, lines } = context;
  const wide = frame.name === "wide";
  const x = margin[frame.name];
  const measure = frame.width - x * 2;
  const small = leading(frame);
  const speech = SPEECH[frame.name].large;
  const look = "spoken large";
  const top = frame.plot.y + (wide ? 14 : -6);
  const voices = AGAINST.map(({ id, government }) => {
    const words = lines("labels.quote", {
      ...{ measure, look },
      params: { quote: quoteOf(context, id) },
    });
    const who = lines(`spoken.${id}.${frame.name}`, { measure, look: "note strong" });
    const said = lines(`government.${government}.${frame.name}`, {
      measure: wide ? measure - 60 : measure,
      params: { quote: quoteOf(context, government) },
    });
    // From the head of the block, so that all blocks can stand equally far apart.
    const y = speech * 0.75;
    const name = y + (words.length - 1) * speech + small * (wide ? 1.45 : 1.02);
    const under = name + who.length * small + (wide ? 12 : 0);
    const high = under + (said.length - 1) * small;
    return { id, government, words, who, said, y, name, under, high };
  });
  const all = voices.reduce((sum, { high }) => sum + high, 0);
  const apart = (frame.plot.y + frame.plot.height - top - all) / AGAINST.length;
  const tops = voices.map((_, i) =>
    voices.slice(0, i).reduce((sum, { high }) => sum + high + apart, top),
  );
  return {
    rules: tops.slice(1).map((at) => at - apart / 2),
    entries: voices.flatMap(({ id, government, words, who, said, y, name, under }, i) => {
      const at = tops[i]!;
      return [
        {
          id,
          blocks: [
            { x, y: at + y, look, leading: speech, lines: words },
            { x, y: at + name, look: "note strong", leading: small, lines: who },
          ],
        },
        {
          id: government,
          blocks: [{ x, y: at + under, look: "note quiet", leading: small, lines: said }],
        },
      ];
    }),
  };
}

/** Where the line of days stands, and the words beside it. */
const COLUMNS = {
  wide: { spine: 196, x: 226, inset: 8, first: 44, pitch: 106, shares: [0, 1.1, 2.4, 3.4] },
  narrow: { spine: 94, x: 101, inset: 1, first: 13, pitch: 49, shares: [0, 1, 2.1, 2.9] },
} as const;

/** The day of a row, left of the line of days. */
function date({ frame, lines }: SceneContext, id: string, y: number): Block {
  const x = margin[frame.name];
  const { spine, inset } = COLUMNS[frame.name];
  const look = "note strong";
  const words = lines(`days.${id}.${frame.name}`, { measure: spine - x - inset, look });
  return { x, y, look, leading: leading(frame), lines: words };
}

/** A voice of Iran: its day, its words, and who spoke. */
function voice(context: SceneContext, id: string, y: number): Entry {
  const { frame, lines } = context;
  const { x } = COLUMNS[frame.name];
  const measure = frame.width - margin[frame.name] - x;
  const small = leading(frame);
  const speech = SPEECH[frame.name].small;
  const quote = quoteOf(context, id);
  const look = "spoken small";
  const words = quote
    ? lines("labels.quote", { measure, look, params: { quote } })
    : lines(`labels.${id}.${frame.name}`, { measure, look });
  const under = y + (words.length - 1) * speech + small * (frame.name === "wide" ? 1.3 : 1.02);
  const who = lines(`iran.${id}.${frame.name}`, { measure });
  return {
    id,
    blocks: [
      date(context, id, y),
      { x, y, look, leading: speech, lines: words },
      { x, y: under, look: "note", leading: small, lines: who },
    ],
  };
}

/** Iran’s voices from the first day down, and the Leader’s death under them. */
export function days(context: SceneContext): Days {
  const { frame, lines } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const edge = margin[frame.name];
  const { spine, x, first, pitch, shares } = COLUMNS[frame.name];
  const entries = IRAN.map((id, i) => voice(context, id, plot.y + first + shares[i]! * pitch));
  const foot = plot.y + plot.height - 2;
  const killed = foot - (wide ? 110 : 50);
  const y = killed + (wide ? 36 : 18);
  const look = wide ? "value over-land" : "note over-land";
  const silence = lines(`after.${frame.name}`, { measure: frame.width - edge - x - 10, look });
  const out = wide ? 10 : 6;
  return {
    spine: { x: spine, from: plot.y + (wide ? 20 : 2), killed, to: foot },
    after: {
      ...{ x: edge - out, y: killed },
      ...{ width: frame.width - 2 * (edge - out), height: foot - killed },
    },
    rules: [],
    entries: [
      ...entries,
      {
        id: KILLED,
        blocks: [
          { ...date(context, KILLED, y), look: "note strong over-land" },
          { x, y, look, leading: wide ? 28 : leading(frame), lines: silence },
        ],
      },
    ],
  };
}
