import type { Story, StoryScene } from "../story";
import { settingOf } from "../style/style";
import { dayOf, type AnyRow, type NumberRow } from "../tables/figures";
import type { Data } from "../tables/data";
import { width, wrap } from "../text/measure";
import { format, formatDate, formatNumber, messageOf, readMessages } from "../words";
import type { DateStyle, Message, Params } from "../words";
import type { Frame } from "./scene";

/** How a message is broken into lines. */
export interface Broken {
  /** The widest a line may be, in picture units. */
  measure: number;
  /** The classes it is set in; a note, unless said otherwise. */
  look?: string;
  params?: Params;
}

/**
 * All that a scene is made from: its frame, the rows, and its words. Words and numbers come from
 * here and nowhere else, so that each follows its row and its language.
 */
export interface SceneContext {
  frame: Frame;
  data: Data;
  /** A message of the scene, in one line. */
  say(key: string, params?: Params): string;
  /** A message of the scene, broken into lines that are as even as can be. */
  lines(key: string, how: Broken): string[];
  /** A row as a label has it: `short` for its sign, `full` for words, `::.00` for two decimals. */
  print(id: string, style?: string): string;
  /** The day of a row, as exact as it is, or less. */
  day(id: string, to?: DateStyle): string;
  /** A number of ours, such as one on an axis. */
  number(value: number, digits?: number): string;
  /** An ISO date in words, as exact as it is, or less. */
  date(iso: string, to?: DateStyle): string;
  /** The name of a place. */
  place(id: string): string;
  /** A cell of a row that is words, such as who said it, or a quotation. */
  cell(id: string, column: string): string;
  /** The width of one line of text in picture units, as its classes set it. */
  width(text: string, look: string): number;
}

/** A context, and every text that came from it: what a picture may say. */
export interface Recorded {
  context: SceneContext;
  said: ReadonlySet<string>;
}

/** What a scene is made from in a frame. */
export function contextOf({ story, words }: StoryScene, frame: Frame): Recorded {
  const said = new Set<string>();
  const { data, looks, config } = story;
  const { locale } = config;
  const keep = (text: string): string => {
    said.add(text);
    return text;
  };
  const say = (key: string, params?: Params) => keep(words.say(key, params));
  const setting = (look: string) => settingOf(looks, look.split(" "), frame.name);
  const context: SceneContext = {
    frame,
    data,
    say,
    lines: (key, { measure, look = "note", params }) =>
      wrap(say(key, params), setting(look), measure).map(keep),
    print: (id, style = "short") => keep(printed(story, data.figure(id), style)),
    day: (id, to) => keep(formatDate(locale, dayOf(data.row(id)), to)),
    number: (value, digits = 2) => keep(formatNumber(locale, value, digits)),
    date: (iso, to) => keep(formatDate(locale, iso, to)),
    place: (id) => keep(data.place(id).name),
    cell: (id, column) => keep(cell(data.row(id), column)),
    width: (text, look) => width(text, setting(look)),
  };
  return { context, said };
}

function cell(row: AnyRow, column: string): string {
  const found = (row as Readonly<Record<string, unknown>>)[column];
  if (typeof found === "string") return found;
  throw new Error(`row "${row.id}" of ${row.table}.csv has no words in the column ${column}`);
}

const forms = new Map<string, Message>();

/** A number in a style of messages, as `{row, number, style}` has it. */
export function printed(
  { units, values, config }: Story,
  { value, value_to, unit, hedge }: Pick<NumberRow, "value" | "value_to" | "unit" | "hedge">,
  style: string,
): string {
  const known = forms.get(style);
  const form =
    known ?? messageOf(readMessages(JSON.stringify({ x: pattern(style) }), style, "en"), "x");
  forms.set(style, form);
  const params = { x: { value, value_to, unit, hedge } };
  return format(form, { units, values, locale: config.locale, params });
}

const pattern = (style: string) => (style === "amount" ? "{x, number}" : `{x, number, ${style}}`);
