import { join } from "node:path";
import { all, attribute, part, tag, textOf, type Element } from "../dom";
import { blocksOf } from "./blocks";
import { inline } from "./inline";
import type { Chapter, Story } from "./model";
import { hosted } from "../embed/host";
import { datesOf, need, readPage, type Context } from "./page";

/**
 * Reads the built pages into one tree, so that all formats say the same in the same order, and
 * what they say is what readers see. It goes by what elements say they are (`data-part`), never
 * by how they look.
 *
 * @param dist the folder of the built site
 * @param base where the story was first published
 * @throws InputError at an element that does not say what it is, or that no format can say
 */
export function story(dist: string, base: URL): Story {
  const context = { file: join(dist, "index.html"), dist, base, home: hosted(base) };
  const page = readPage(context.file);
  const cover = need(page, part("cover"), context, "the cover");
  return {
    title: textOf(need(cover, part("title"), context, "a title")),
    standfirst: textOf(need(cover, part("standfirst"), context, "a standfirst")),
    language: attribute(need(page, tag("html"), context, "html"), "lang") ?? "",
    ...datesOf(page, context),
    url: base.href,
    chapters: all(page, (one) => attribute(one, "data-chapter") !== undefined).map((section) =>
      chapterOf(section, context),
    ),
  };
}

function chapterOf(section: Element, context: Context): Chapter {
  const id = attribute(section, "data-chapter") ?? "";
  const own = join(context.dist, "chapters", id, "index.html");
  const words = (name: string) =>
    textOf(need(section, part(name), context, `the ${name} of the chapter ${id}`));
  const alone = readPage(own);
  // What was corrected stands once behind the whole story; a chapter that goes alone says its own.
  const corrected = all(alone, (one) => attribute(one, "role") === "note");
  // The whole story leaves its notes on a page of their own.
  const notes = need(alone, part("notes"), { file: own }, `the notes of the chapter ${id}`);
  return {
    id,
    label: words("label"),
    title: words("title"),
    summary: words("summary"),
    ...datesOf(alone, { file: own }),
    url: new URL(`/chapters/${id}/`, context.base).href,
    blocks: [section, ...corrected].flatMap((one) => blocksOf(one, context)),
    notes: all(notes, tag("li")).map((item) => inline(item, context)),
  };
}
