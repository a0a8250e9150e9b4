import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { margin } from "../../engine/svg/stage";
import type { Data } from "../../engine/tables/data";
import { days, SPEECH, terms, type Card, type Days } from "./cards";
import { pairs, type Pairs } from "./pairs";
import { COLUMNS, countryOf, COUNTRIES, TERMS } from "./order";

type Position = Data["positions"]["rows"][number];

interface Voice {
  id: string;
  stance: Position["stance"];
  /** Where its dot stands. */
  x: number;
  y: number;
  /** Who speaks, where there is room for a name. */
  name: string;
}

interface Row {
  name: string;
  y: number;
  height: number;
  voices: Voice[];
  /** A bar between voices that differ, where there are any. */
  bar: { from: number; to: number; y: number } | null;
}

export interface Model {
  wide: boolean;
  left: number;
  right: number;
  leading: number;
  size: number;
  /** Where the matrix begins, and its columns. */
  top: number;
  base: number;
  columns: { key: string; x: number; name: string }[];
  rows: Row[];
  /** How far apart lines of words are. */
  speech: { large: number; small: number };
  terms: Card[];
  /** The heights of the rules between them. */
  between: number[];
  pairs: Pairs;
  days: Days;
}

/** Countries in rows, what they say of the link in columns, and the words of some of them. */
export function model(context: SceneContext): Model {
  const { frame, say } = context;
  const wide = frame.name === "wide";
  const { plot } = frame;
  const left = margin[frame.name];
  const right = frame.width - left;
  const top = plot.y + (wide ? 36 : 22);
  const base = plot.y + plot.height - (wide ? 8 : 2);
  const start = left + (wide ? 142 : 104);
  const columns = COLUMNS.map(({ key }, i) => ({
    key,
    x: start + (i * (right - start)) / COLUMNS.length,
    name: say(`labels.${key}.${frame.name}`),
  }));
  return {
    wide,
    left,
    right,
    leading: leading(frame),
    size: wide ? 9 : 5,
    top,
    base,
    columns,
    rows: rows(context, columns, [top, base]),
    speech: SPEECH[frame.name],
    terms: terms(context),
    between: TERMS.slice(1).map((_, i) => plot.y + (plot.height / TERMS.length) * (i + 1)),
    pairs: pairs(context),
    days: days(context),
  };
}

/** The rows from the top, each as high as its fullest cell asks. */
function rows(
  context: SceneContext,
  columns: Model["columns"],
  [top, base]: [number, number],
): Row[] {
  const wide = context.frame.name === "wide";
  const listed = COUNTRIES.map((country) => ({
    country,
    voices: context.data.positions.rows.filter(({ actor }) => countryOf(actor) === country),
  }));
  const weights = listed.map(({ voices }) => {
    const most = Math.max(
      ...COLUMNS.map(({ stance }) => voices.filter((one) => one.stance === stance).length),
    );
    return wide ? 0.66 + most * 0.6 : 1;
  });
  const unit = (base - top) / weights.reduce((sum, one) => sum + one, 0);
  let y = top;
  return listed.map(({ country, voices }, i) => {
    const height = weights[i]! * unit;
    const at = y;
    y += height;
    const name = context.say("labels.country", { country });
    const here = placed(context, voices, columns, { at, height, unit });
    return { name, y: at, height, voices: here, bar: bar(context, here, at + height / 2) };
  });
}

/** The voices of a country: under each other where they have names, else beside each other. */
function placed(
  { frame, say }: SceneContext,
  voices: readonly Position[],
  columns: Model["columns"],
  { at, height, unit }: { at: number; height: number; unit: number },
): Voice[] {
  const wide = frame.name === "wide";
  return COLUMNS.flatMap(({ stance }, c) => {
    const here = voices.filter((one) => one.stance === stance);
    return here.map(({ id }, i) => {
      const down = wide ? (i - (here.length - 1) / 2) * unit * 0.6 : 0;
      return {
        id,
        stance,
        x: columns[c]!.x + (wide ? 10 : 6 + i * 13),
        y: at + height / 2 + down,
        name: wide ? say(`names.${id}`) : "",
      };
    });
  });
}

/** From the end of the first name to the first dot of the last column. */
function bar({ frame, width }: SceneContext, voices: readonly Voice[], y: number): Row["bar"] {
  const [first, last] = [voices[0]!, voices.at(-1)!];
  const other = voices.find(({ stance }) => stance === last.stance)!;
  if (first.stance === last.stance) return null;
  const wide = frame.name === "wide";
  const from = wide ? first.x + 15 + width(first.name, "note") + 10 : first.x + 7;
  return { from, to: other.x - (wide ? 14 : 7), y };
}
