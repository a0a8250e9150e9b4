import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawnIn } from "../../engine/stills/drawn";
import { all, attribute, children, part, tag, textOf, type Element } from "../dom";
import { sign } from "../words";
import { inline, unsayable } from "./inline";
import type { Block, Inline } from "./model";
import { need, refusal, type Context } from "./page";

/** What the elements of a chapter may be, by their data-part; each gives the blocks it holds. */
const PARTS: Record<string, (one: Element, within: Element, context: Context) => Block[]> = {
  /** Words of the chapter, in whatever form. */
  prose: (one, _, context) => prose(one, context),
  /** Holds other parts, and says nothing itself. */
  group: (one, _, context) => blocksOf(one, context),
  /** The picture of a step. */
  still: (one, step, context) => [figureOf(one, step, context)],
  /** The key of signs. */
  key: (one, _, context) => keyOf(one, context),
  /** Of the page, not of the story: how to read it, codes to scan, the live stage. */
  furniture: () => [],
  /** What `story` reads by itself: the header of the chapter, and its notes. */
  plate: () => [],
  notes: () => [],
};

/**
 * The blocks of a part of a page, in the order of reading. Every element must say what it is, so
 * that nothing new on the page gets into mails and feeds, or is left out of them, unnoticed.
 *
 * @throws InputError at an element that says nothing, or that no format can say
 */
export const blocksOf = (within: Element, context: Context): Block[] =>
  children(within).flatMap((one) => partOf(one, within, context));

function partOf(one: Element, within: Element, context: Context): Block[] {
  const name = nameOf(one);
  const read = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (read) return read(one, within, context);
  throw refusal(one, context, {
    expected: `each element of a chapter to say by data-part what it is: ${Object.keys(PARTS).join(", ")}`,
    advice:
      "Mark it where it is made, in src/components: prose goes into every format of the kit, furniture into none.",
  });
}

/** Scenes and steps say what they are by names of their own. */
const nameOf = (one: Element): string => {
  const own = ["data-scene", "data-step"].some((name) => attribute(one, name) !== undefined);
  return attribute(one, "data-part") ?? (own ? "group" : "");
};

function prose(one: Element, context: Context): Block[] {
  switch (one.tagName) {
    case "p":
      return [{ kind: "paragraph", words: inline(one, context) }];
    case "h2":
    case "h3":
    case "h4":
      return [{ kind: "heading", words: inline(one, context) }];
    case "blockquote":
      return children(one).map((said) => ({ kind: "quote", words: inline(said, context) }));
    case "ul":
    case "ol":
      return [listOf(one, context)];
    case "table":
      return [{ kind: "table", rows: all(one, tag("tr")).map((row) => cells(row, context)) }];
    default:
      throw unsayable(one, context);
  }
}

const cells = (row: Element, context: Context): Inline[][] =>
  children(row).map((cell) => inline(cell, context));

const listOf = (list: Element, context: Context): Block => ({
  kind: "list",
  ordered: list.tagName === "ol",
  items: children(list).map((item) => inline(item, context)),
});

/** The key of signs in words: its samples are drawings, so each item says first what is drawn. */
function keyOf(figure: Element, context: Context): Block[] {
  const caption = need(figure, tag("figcaption"), context, "the caption of the key");
  const items = all(figure, tag("li")).map((item): Inline[] => {
    const drawn = attribute(item, "data-drawn");
    if (!drawn) throw unsayable(item, context, "a sign of the key without data-drawn");
    return sign(drawn, inline(item, context));
  });
  const rest = children(figure).filter(({ tagName }) => !/^(figcaption|ul)$/.test(tagName));
  return [
    { kind: "paragraph", words: [{ kind: "strong", words: inline(caption, context) }] },
    { kind: "list", ordered: false, items },
    ...rest.flatMap((one) => partOf(one, figure, context)),
  ];
}

function figureOf(figure: Element, step: Element, context: Context): Block {
  const image = need(figure, tag("img"), context, "the picture of a step");
  const [id = "", headline = ""] = ["id", "aria-label"].map((name) => attribute(step, name));
  const [src = "", alt = ""] = ["src", "alt"].map((name) => attribute(image, name));
  const shown = drawnIn(src);
  if (!shown || !alt)
    throw refusal(image, context, {
      expected: `a still with an alternative text in #${id}`,
      found: `src="${src}" alt="${alt}"`,
      advice: "See src/components/Still.astro.",
    });
  const credit = textOf(need(figure, part("credit"), context, "a credit"));
  const { scene, state } = shown;
  const size = sizeOf(join(context.dist, "stills", scene, `${state}.svg`));
  return { kind: "figure", figure: { id, scene, state, headline, alt, credit, ...size } };
}

/** The size a still says of itself. */
function sizeOf(file: string): { width: number; height: number } {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(readFileSync(file, "utf8"))!;
  return { width: Number(width), height: Math.ceil(Number(height)) };
}
