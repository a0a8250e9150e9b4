import { markup } from "../engine/base/escape";
import { origin } from "../engine/provenance/origins";
import { factPath, topic } from "../engine/provenance/tooltips";
import type { Source } from "../engine/tables/sources";
import * as format from "../engine/text/format";
import { element, linkTo, put, quote } from "../engine/words";
import { sourceMarks } from "./languages";
import { listed } from "./lists";
import type { Printed } from "./printed";
import { config, data, scenes, story } from "@story";

const { ids, pagesOf, row, sources } = data;
const { say, rich } = story.words;

/** A source as its page shows it, in HTML. */
export interface SourceEntry {
  id: string;
  /** Who published it, and its headline. */
  name: string;
  /** Where it is, what it is, when it was read, and what is to be known of it. */
  about: string;
  /** What stands on it, in lines; none, when nothing does. */
  stands: readonly string[];
}

/** Enough of an address to know it by. */
const SHOWN = 60;

/**
 * A source as its page shows it.
 *
 * @param places where each row is printed and drawn
 */
export const sourceEntry = (source: Source, places: ReadonlyMap<string, Printed>): SourceEntry => ({
  id: source.id,
  name: named(source),
  about: [about(source), ...notes(source)].join(" "),
  stands: stands(source, places),
});

function named(source: Source): string {
  const { publisher, title } = origin(story, source);
  if (!title) return rich("sources.named", {}, { publisher });
  const cite = (inner: string) => element("cite", { ...sourceMarks(title) })(inner);
  return rich("sources.named-titled", { cite }, { publisher, title: quote(config.locale, title) });
}

function about(source: Source): string {
  const { url, accessed } = source;
  const { date: published, standing, archived } = origin(story, source);
  const address = url.replace(/^https?:\/\/(www\.)?/, "").slice(0, SHOWN);
  const page = linkTo(url, { rel: "noopener" });
  const params = { address, published, standing, checked: format.date(story, accessed) };
  if (!archived) return rich("sources.about", { page }, params);
  const copied = { ...params, copied: archived.date };
  return rich("sources.about-archived", { page, copy: linkTo(archived.url) }, copied);
}

const notes = ({ licence, note }: Source): string[] => [
  ...(licence === "quoted" ? [] : [rich("sources.licence", {}, { licence })]),
  ...(note ? [markup(note)] : []),
];

/** What stands on a source: the rows, whose counts they are, and the scenes that draw them. */
function stands(source: Source, places: ReadonlyMap<string, Printed>): string[] {
  const rows = ids.filter((id) => pagesOf(row(id)).some(({ id }) => id === source.id));
  if (!rows.length) return [];
  const voices = [...new Set(rows.map((id) => row(id).by))];
  const drawn = Object.values(scenes).filter(({ name }) =>
    rows.some((id) => places.get(id)?.scenes.includes(name)),
  );
  const same = sources.rows.filter(
    (other) => other.id !== source.id && rows.some((id) => pagesOf(row(id)).includes(other)),
  );
  const link = (href: string, text: string) => linkTo(href)(markup(text));
  const number = (id: string) =>
    say("sources.number", { what: topic(story, id), value: format.hedged(story, row(id)) });
  const lists: readonly (readonly [key: string, parts: readonly string[]])[] = [
    ["accounts", voices.map(markup)],
    ["numbers", rows.map((id) => link(factPath(id), number(id)))],
    ["pictures", drawn.map(({ name, title }) => link(`/scenes/${name}/`, title))],
    ["same", same.map(({ id, producer }) => link(`#source-${id}`, producer))],
  ];
  return lists
    .filter(([, parts]) => parts.length)
    .map(([key, parts]) => rich(`sources.${key}`, { list: put(listed(parts)) }));
}
