import { openData } from "../engine/tables/data";
import { options } from "../story/options";
import * as formats from "../engine/text/format";
import type { Frame, Step } from "../engine/scene/scene";
import { settingOf } from "../engine/style/style";
import { width, wrap } from "../engine/text/measure";
import type { AnyRow, NumberRow } from "../engine/tables/figures";
import { story } from "@story";

/* What scenes took before they had a context. It goes when the last of them has one. */
const files = import.meta.glob<string>("../data/*.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});
export const data = openData(
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(8, -4), text])),
  options,
  "",
);
export const { figure, value, row, dated, place, ids, sourcesOf, pagesOf } = data;
export const {
  targets,
  deadlines,
  events,
  positions,
  series,
  times,
  legs,
  places,
  facts,
  sources,
} = data;
export const number = (value: number, digits?: number) => formats.number(story, value, digits);
export const amount = (one: NumberRow, digits?: number) => formats.amount(story, one, digits);
export const full = (one: NumberRow, digits?: number) => formats.full(story, one, digits);
export const short = (one: NumberRow, digits?: number) => formats.short(story, one, digits);
export const date = (iso: string) => formats.date(story, iso);
export const printed = (one: AnyRow) => formats.printed(story, one);
export const paragraph = (text: string, frame: Frame, measure: number, classes = "note") =>
  wrap(text, settingOf(story.looks, classes.split(" "), frame.name), measure);
export const widthOf = (text: string, frame: Frame, classes: string) =>
  width(text, settingOf(story.looks, classes.split(" "), frame.name));
export type LegacyStep<S> = Step<S> & { headline: string; sub: string; alt: string };
