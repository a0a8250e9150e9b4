import * as format from "../engine/text/format";
import { compose } from "../engine/scene/compose";
import { chapters, type Chapter } from "./chapters";
import { usesOf, type Use } from "../engine/prose/uses";
import { isNumber } from "../engine/tables/figures";
import { data, scenes, story } from "@story";

const { ids, row } = data;

/** A place on the site where a row is printed or drawn. */
export interface Place {
  href: string;
  name: string;
}

/** Where a row stands: in which chapters, and in which states of which scenes. */
export interface Printed {
  /** Chapters that print it in prose, or show a picture of it. */
  chapters: readonly string[];
  prose: readonly Place[];
  pictures: readonly Place[];
  /** The scenes that draw it, by name. */
  scenes: readonly string[];
  /** The number as the prose prints it, where it has fewer decimals than the row. */
  rounded: readonly string[];
}

let known: Promise<ReadonlyMap<string, Printed>> | undefined;

/**
 * Where each row is printed and drawn. What names nothing is passed over: the tag itself stops
 * the build, for it knows its place. A row that is neither is not in the list.
 */
export const printed = (): Promise<ReadonlyMap<string, Printed>> =>
  (known ??= chapters().then(find));

/** The rows a chapter prints or draws. */
export const rowsOf = async (chapter: string): Promise<string[]> =>
  [...(await printed())].flatMap(([id, { chapters }]) => (chapters.includes(chapter) ? [id] : []));

/** A place where a row stands, as it is met. */
interface Met {
  id: string;
  chapter: string;
  place: Place;
  /** The scene that draws it; in prose there is none. */
  scene?: string;
  rounded?: string | undefined;
}

function find(all: readonly Chapter[]): Map<string, Printed> {
  const met = Map.groupBy(
    all.flatMap((chapter) => [...inProse(chapter), ...inPictures(chapter)]),
    ({ id }) => id,
  );
  return new Map(
    [...met].map(([id, places]) => {
      const prose = places.filter(({ scene }) => !scene).map(({ place }) => place);
      const pictures = places.filter(({ scene }) => scene).map(({ place }) => place);
      const entry: Printed = {
        chapters: each(places.map(({ chapter }) => chapter)),
        prose: [...new Map(prose.map((one) => [one.href, one])).values()],
        pictures,
        scenes: each(places.map(({ scene }) => scene)),
        rounded: each(places.map(({ rounded }) => rounded)),
      };
      return [id, entry];
    }),
  );
}

/** Each text once, in the order they come in. */
const each = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
];

const stepsOf = (name: string) => {
  const scene = scenes[name];
  return scene ? Object.entries(compose(scene, "wide").steps) : [];
};

/** The headline of each step, by its address. */
const headlines = (): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(scenes).flatMap((name) =>
      stepsOf(name).map(([state, { headline }]) => [`${name}-${state}`, headline] as const),
    ),
  );

function inProse({ id: chapter, data: { title }, body = "" }: Chapter): Met[] {
  const heads = headlines();
  return usesOf(body).map(({ id, step, asks }) => {
    const headline = step && heads.get(step);
    const name = headline
      ? story.words.say("facts.one.chapter-and-headline", { chapter: title, headline })
      : title;
    const place = { href: `/#${step ?? chapter}`, name };
    return { id, chapter, place, rounded: roundedIn(id, asks) };
  });
}

const inPictures = ({ id: chapter, body = "" }: Chapter): Met[] =>
  [...body.matchAll(/<Scene name="([^"]+)"/g)].flatMap(([, scene = ""]) =>
    stepsOf(scene).flatMap(([state, { rows, headline }]) => {
      const place = { href: `/scenes/${scene}/#${state}`, name: headline };
      return rows.map((id) => ({ id, chapter, scene, place }));
    }),
  );

/** What a Fact prints of a number, if that is less than the row holds. */
function roundedIn(id: string, { form = "full", words, digits }: Use["asks"]): string | undefined {
  if (words || !["full", "amount"].includes(form) || !ids.includes(id)) return undefined;
  const one = row(id);
  if (!isNumber(one)) return undefined;
  const said = format.amount(story, one, digits ? Number(digits) : undefined);
  return said === format.amount(story, one, format.EXACT) ? undefined : said;
}
