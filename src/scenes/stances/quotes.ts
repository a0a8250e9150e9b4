import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import type { Box } from "../../engine/maps/projections";
import { round } from "../../engine/svg/mark";
import { margin } from "../../engine/svg/stage";
import { spread, type Block, type Entry } from "./blocks";
import { IRAN, KILLED } from "./order";

/** Iran’s voices by their days, and after them a time without words. */
export interface Days {
  entries: Entry[];
  /** The line of days: full as far as words are known, dashed after. */
  spine: { x: number; from: number; killed: number; to: number };
  after: Box;
}

/** How far apart lines of quoted words are. */
const SPEECH = { wide: 30, narrow: 16.5 } as const;

/** The words of a row, with right apostrophes; empty where it quotes none. */
function quoteOf({ cell, data }: SceneContext, id: string): string {
  const row = data.row(id);
  const quote = row.table === "positions" ? row.quote : cell(id, "as_printed");
  return (quote ?? "").replaceAll("'", "’");
}

/** How wide the lines of a day may be, the room on both sides of the line of days, the first line. */
const COLUMNS = {
  wide: { day: 150, before: 22, after: 30, first: 44 },
  narrow: { day: 84, before: 7, after: 8, first: 13 },
} as const;

/** The lines of the day of a row. */
const dayOf = ({ frame, lines }: SceneContext, id: string): string[] =>
  lines(`days.${id}.${frame.name}`, { measure: COLUMNS[frame.name].day, look: "note strong" });

/** Where the line of days stands, right of the longest day, and the words beside it. */
function columns(context: SceneContext): { spine: number; x: number } {
  const { frame, width } = context;
  const { before, after } = COLUMNS[frame.name];
  const days = [...IRAN, KILLED].flatMap((id) => dayOf(context, id));
  const longest = Math.max(...days.map((day) => width(day, "note strong")));
  const spine = round(margin[frame.name] + longest + before, 1);
  return { spine, x: spine + after };
}

/** The day of a row, left of the line of days. */
function date(context: SceneContext, id: string, y: number): Block {
  const x = margin[context.frame.name];
  const lines = dayOf(context, id);
  return { x, y, look: "note strong", leading: leading(context.frame), lines };
}

/** A voice of Iran: its day, its words, and who spoke, from the first line down. */
function voice(context: SceneContext, id: string): Entry {
  const { frame, lines } = context;
  const wide = frame.name === "wide";
  const { x } = columns(context);
  const measure = frame.width - margin[frame.name] - x;
  const small = leading(frame);
  const speech = SPEECH[frame.name];
  const quote = quoteOf(context, id);
  // A paraphrase is set as our words are, so that it is not read as a quotation.
  const look = quote ? "spoken small" : wide ? "value light" : "note";
  const words = quote
    ? lines("labels.quote", { measure, look, params: { quote } })
    : lines(`labels.${id}.${frame.name}`, { measure, look });
  const under = (words.length - 1) * speech + small * (wide ? 1.3 : 1.02);
  const who = lines(`iran.${id}.${frame.name}`, { measure });
  return {
    id,
    blocks: [
      date(context, id, 0),
      { x, y: 0, look, leading: speech, lines: words },
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
  const { spine, x } = columns(context);
  const { first } = COLUMNS[frame.name];
  const foot = plot.y + plot.height - (wide ? 18 : 9);
  const killed = foot - (wide ? 100 : 42);
  const entries = spread(
    IRAN.map((id) => voice(context, id)),
    [plot.y + first, killed],
  );
  const y = killed + (wide ? 42 : 17);
  const look = wide ? "value over-land" : "note over-land";
  const silence = lines(`after.${frame.name}`, { measure: frame.width - edge - x - 10, look });
  const out = wide ? 10 : 6;
  return {
    spine: { x: spine, from: plot.y + (wide ? 20 : 2), killed, to: foot },
    after: {
      x: edge - out,
      y: killed,
      width: frame.width - 2 * (edge - out),
      height: foot - killed,
    },
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
