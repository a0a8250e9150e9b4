import * as format from "../engine/text/format";
import { compose } from "../engine/scene/compose";
import { chapters } from "./chapters";
import { usesOf, type Use } from "../engine/prose/uses";
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

let known: Promise<Map<string, Printed>> | undefined;

/**
 * Where each row is printed and drawn. What names nothing is passed over: the tag itself stops
 * the build, for it knows its place. A row that is neither is not in the list.
 */
export const printed = (): Promise<Map<string, Printed>> => (known ??= find());

/** The rows a chapter prints or draws. */
export const rowsOf = async (chapter: string): Promise<string[]> =>
  [...(await printed())].flatMap(([id, { chapters }]) => (chapters.includes(chapter) ? [id] : []));

async function find(): Promise<Map<string, Printed>> {
  const all = new Map<
    string,
    {
      chapters: Set<string>;
      prose: Place[];
      pictures: Place[];
      scenes: Set<string>;
      rounded: Set<string>;
    }
  >();
  const entry = (id: string) => {
    const found = all.get(id) ?? {
      chapters: new Set<string>(),
      prose: [],
      pictures: [],
      scenes: new Set<string>(),
      rounded: new Set<string>(),
    };
    all.set(id, found);
    return found;
  };
  const headlines = new Map<string, string>(
    Object.values(scenes).flatMap((scene) =>
      Object.entries(compose(scene, "wide").steps).map(
        ([state, { headline }]) => [`${scene.name}-${state}`, headline] as const,
      ),
    ),
  );
  for (const { id: chapter, data, body = "" } of await chapters()) {
    for (const { id, step, asks } of usesOf(body)) {
      const one = entry(id);
      const said = roundedIn(id, asks);
      if (said) one.rounded.add(said);
      one.chapters.add(chapter);
      const href = `/#${step ?? chapter}`;
      const name = [data.title, step && headlines.get(step)].filter(Boolean).join(": ");
      if (!one.prose.some((place) => place.href === href)) one.prose.push({ href, name });
    }
    for (const [, name] of body.matchAll(/<Scene name="([^"]+)"/g)) {
      const scene = scenes[name!];
      if (!scene) continue;
      for (const [state, { rows, headline }] of Object.entries(compose(scene, "wide").steps))
        for (const id of rows) {
          const one = entry(id);
          one.chapters.add(chapter);
          one.scenes.add(scene.name);
          one.pictures.push({ href: `/scenes/${name}/#${state}`, name: headline });
        }
    }
  }
  return new Map(
    [...all].map(([id, { chapters: of, scenes: by, rounded, ...places }]) => [
      id,
      { ...places, chapters: [...of], scenes: [...by], rounded: [...rounded] },
    ]),
  );
}

/** What a Fact prints of a number, if that is less than the row holds. */
function roundedIn(id: string, { form = "full", words, digits }: Use["asks"]): string | undefined {
  if (words || !["full", "amount"].includes(form) || !ids.includes(id)) return undefined;
  const one = row(id);
  if (!("value" in one)) return undefined;
  const said = format.amount(story, one, digits ? Number(digits) : undefined);
  return said === format.amount(story, one, format.EXACT) ? undefined : said;
}
