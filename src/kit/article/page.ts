import { existsSync, readFileSync } from "node:fs";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { InputError } from "../../engine/base/errors";
import { all, attribute, parsePage, textOf, type Element, type Parent } from "../dom";

/** Where a part of the built site is read from. */
export interface Context {
  /** The page it stands on. */
  file: string;
  /** The folder of the built site. */
  dist: string;
  /** Where the story was first published: its own address, and those of its chapters. */
  base: URL;
  /** Where its links lead: to the host that has the copy. */
  home: URL;
}

/** A page of the built site. @throws InputError when it is not there */
export function readPage(file: string): Tree.Document {
  if (existsSync(file)) return parsePage(readFileSync(file, "utf8"));
  throw new InputError(
    { file, line: 1, column: 1 },
    { expected: "a built page", found: "no file", advice: "Run npm run build first." },
  );
}

/**
 * The first element of a part of a page for which a test holds.
 *
 * @param what what it is, for the message
 * @throws InputError when there is none
 */
export function need(
  within: Parent,
  test: (one: Element) => boolean,
  { file }: Pick<Context, "file">,
  what: string,
): Element {
  const [found] = all(within, test);
  if (found) return found;
  throw new InputError(
    { file, line: 1, column: 1 },
    {
      expected: what,
      found: "none",
      advice: "The kit reads it by its data-part; see src/kit/article/story.ts.",
    },
  );
}

/** The dates that a page gives in schema.org’s words. */
export function datesOf(page: Tree.Document, context: Pick<Context, "file">) {
  const isMeta = (one: Element) => attribute(one, "type") === "application/ld+json";
  const script = need(page, isMeta, context, "metadata in JSON-LD");
  const { datePublished, dateModified } = JSON.parse(textOf(script)) as Record<
    "datePublished" | "dateModified",
    string
  >;
  return { published: datePublished, modified: dateModified };
}

/** What stops the kit at an element. @param fault what was expected, and what to do */
export function refusal(
  element: Element,
  { file }: Pick<Context, "file">,
  fault: { expected: string; found?: string; advice: string },
): InputError {
  const { tagName, attrs, sourceCodeLocation: at } = element;
  const named = attrs.filter(({ name }) => name === "class" || name === "data-part");
  const opening = [tagName, ...named.map(({ name, value }) => `${name}="${value}"`)].join(" ");
  return new InputError(
    { file, line: at?.startLine ?? 1, column: at?.startCol ?? 1 },
    { found: `<${opening}>`, ...fault },
  );
}
