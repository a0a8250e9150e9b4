import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { InputError } from "../../engine/base/errors";

/** A run of words, as every format can say it. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "em" | "strong"; words: Inline[] }
  /** `fact` where the link leads to the receipt of a number: formats may keep its words alone. */
  | { kind: "link"; href: string; fact: boolean; words: Inline[] };

/** A state of a scene where it stands in the text. */
export interface Figure {
  /** Its address in the story: the fragment of the step. */
  id: string;
  scene: string;
  state: string;
  headline: string;
  alt: string;
  /** Who published its numbers, what was done to them, and the notice of maps. */
  credit: string;
  /** Of the wide still, in its own units. */
  width: number;
  height: number;
}

export type Block =
  | { kind: "heading"; words: Inline[] }
  | { kind: "paragraph" | "quote"; words: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "table"; rows: Inline[][][] }
  | { kind: "figure"; figure: Figure };

export interface Chapter {
  /** Its name in addresses. */
  id: string;
  /** `Opening`, `Chapter 1` and so on. */
  label: string;
  title: string;
  summary: string;
  /** Days, as YYYY-MM-DD. */
  published: string;
  modified: string;
  /** Where it stands, with scheme and host. */
  url: string;
  /** Corrections first, then the chapter. */
  blocks: Block[];
  /** One for each number in the text, in order. */
  notes: Inline[][];
}

/** The story as plain blocks: what every format is written from. */
export interface Story {
  title: string;
  standfirst: string;
  language: string;
  published: string;
  modified: string;
  url: string;
  chapters: Chapter[];
}

type Element = Tree.Element;

/**
 * Reads the built pages into one tree, so that all formats say the same in the same order, and
 * what they say is what readers see.
 *
 * @param dist the folder of the built site
 * @param base the site’s address, with which links are made whole
 * @throws InputError at an element of the text that no format would know how to say
 */
export function story(dist: string, base: URL): Story {
  const file = join(dist, "index.html");
  const page = read(file);
  const about = metaOf(page, file);
  const context = { file, dist, base };
  const cover = need(page, (one) => has(one, "cover"), file, "the cover");
  return {
    title: textOf(need(cover, tag("h1"), file, "a title")),
    standfirst: textOf(need(cover, (one) => has(one, "standfirst"), file, "a standfirst")),
    language: attr(need(page, tag("html"), file, "html"), "lang"),
    published: about.datePublished,
    modified: about.dateModified,
    url: base.href,
    chapters: all(page, (one) => attr(one, "data-chapter") !== "").map((section) =>
      chapterOf(section, context),
    ),
  };
}

interface Context {
  file: string;
  dist: string;
  base: URL;
}

function chapterOf(section: Element, context: Context): Chapter {
  const id = attr(section, "data-chapter");
  const file = join(context.dist, "chapters", id, "index.html");
  const about = metaOf(read(file), file);
  const within = (name: string) => need(section, (one) => has(one, name), context.file, name);
  return {
    id,
    label: textOf(within("number")),
    title: textOf(need(section, tag("h2"), context.file, "a chapter’s title")),
    summary: textOf(within("summary")),
    published: about.datePublished,
    modified: about.dateModified,
    url: new URL(`/chapters/${id}/`, context.base).href,
    blocks: blocksOf(section, context),
    notes: all(within("notes"), tag("li")).map((item) => inline(item, context)),
  };
}

/** What is of the page, not of the story: how to read it, codes to scan, the live stage. */
const PAGE = ["plate", "where", "board", "asked", "credit", "notes", "ask", "modes"];

/** The blocks of a part of the page, in the order of reading. */
function blocksOf(part: Element, context: Context): Block[] {
  return elements(part).flatMap((one): Block[] => {
    if (PAGE.some((name) => has(one, name))) return [];
    switch (one.tagName) {
      case "section":
      case "div":
      case "aside":
        return blocksOf(one, context);
      case "p":
        return [{ kind: "paragraph", words: inline(one, context) }];
      case "h2":
      case "h3":
      case "h4":
        return [{ kind: "heading", words: inline(one, context) }];
      case "blockquote":
        return quoted(one, context);
      case "ul":
      case "ol":
        return [listOf(one, context)];
      case "table":
        return [{ kind: "table", rows: all(one, tag("tr")).map((row) => cells(row, context)) }];
      case "figure":
        return has(one, "still") ? [figureOf(one, part, context)] : keyOf(one, context);
      default:
        throw unknown(one, context);
    }
  });
}

/** A quotation of one or more paragraphs, each a block. */
const quoted = (quote: Element, context: Context): Block[] =>
  elements(quote).map((one) => ({ kind: "quote", words: inline(one, context) }));

const cells = (row: Element, context: Context): Inline[][] =>
  elements(row).map((cell) => inline(cell, context));

const listOf = (list: Element, context: Context): Block => ({
  kind: "list",
  ordered: list.tagName === "ol",
  items: elements(list).map((item) => inline(item, context)),
});

/** The key of signs in words: its samples are drawings, so each item says first what is drawn. */
function keyOf(figure: Element, context: Context): Block[] {
  const caption = need(figure, tag("figcaption"), context.file, "the caption of the key");
  const items = all(figure, tag("li")).map((item): Inline[] => {
    const drawn = attr(item, "data-drawn");
    if (!drawn) throw unknown(item, context, "a sign of the key without data-drawn");
    return [{ kind: "text", text: `${drawn}: ` }, ...inline(item, context)];
  });
  return [
    { kind: "paragraph", words: [{ kind: "strong", words: inline(caption, context) }] },
    { kind: "list", ordered: false, items },
  ];
}

function figureOf(figure: Element, step: Element, { file, dist }: Context): Block {
  const image = need(figure, tag("img"), file, "the picture of a step");
  const [, scene = "", state = ""] =
    /^\/stills\/([^/]+)\/(.+)-narrow\.svg$/.exec(attr(image, "src")) ?? [];
  const credit = need(figure, (one) => has(one, "credit"), file, "a credit");
  const alt = attr(image, "alt");
  if (!scene || !alt)
    throw new InputError(
      { file, line: 1, column: 1 },
      {
        expected: `a still with an alternative text in #${attr(step, "id")}`,
        found: `src="${attr(image, "src")}" alt="${alt}"`,
        advice: "See src/components/Still.astro.",
      },
    );
  return {
    kind: "figure",
    figure: {
      id: attr(step, "id"),
      scene,
      state,
      headline: attr(step, "aria-label"),
      alt,
      credit: textOf(credit),
      ...sizeOf(join(dist, "stills", scene, `${state}.svg`)),
    },
  };
}

/** The size a still says of itself. */
function sizeOf(file: string): { width: number; height: number } {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(readFileSync(file, "utf8"))!;
  return { width: Number(width), height: Math.ceil(Number(height)) };
}

/** The words in an element, spaces as a browser shows them. */
function inline(element: Element, context: Context): Inline[] {
  return trimmed(runs(element, context));
}

function runs(element: Element, context: Context): Inline[] {
  return element.childNodes.flatMap((node): Inline[] => {
    if (node.nodeName === "#text")
      return [{ kind: "text", text: (node as Tree.TextNode).value.replace(/[ \n\t\r]+/g, " ") }];
    if (!("tagName" in node)) return [];
    const words = () => runs(node, context);
    switch (node.tagName) {
      case "a": {
        const { href, protocol } = new URL(attr(node, "href"), context.base);
        if (!/^https?:$/.test(protocol)) throw unknown(node, context, `a link to ${protocol}`);
        return [{ kind: "link", href, fact: has(node, "fact"), words: words() }];
      }
      case "em":
      case "i":
      case "cite":
        return [{ kind: "em", words: words() }];
      case "strong":
      case "b":
        return [{ kind: "strong", words: words() }];
      case "span":
      case "p":
      case "abbr":
      case "q":
      case "time":
        return words();
      case "svg":
        return [];
      case "br":
        return [{ kind: "text", text: " " }];
      default:
        throw unknown(node, context);
    }
  });
}

/** Without the spaces at both ends, which are of the file. */
function trimmed(words: Inline[]): Inline[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first?.kind === "text") first.text = first.text.trimStart();
  if (last?.kind === "text") last.text = last.text.trimEnd();
  return words.filter((one) => one.kind !== "text" || one.text !== "");
}

const unknown = (
  { tagName, sourceCodeLocation: at }: Element,
  { file }: Context,
  found = `<${tagName}>`,
): InputError =>
  new InputError(
    { file, line: at?.startLine ?? 1, column: at?.startCol ?? 1 },
    {
      expected: "an element that every format of the kit can say",
      found,
      advice: "Say it otherwise in the chapter, or teach src/kit/article/story.ts and its writers.",
    },
  );

/** The dates that a page gives in schema.org’s words. */
function metaOf(page: Tree.Document, file: string) {
  const script = need(
    page,
    (one) => attr(one, "type") === "application/ld+json",
    file,
    "metadata in JSON-LD",
  );
  return JSON.parse(textOf(script)) as { datePublished: string; dateModified: string };
}

function read(file: string): Tree.Document {
  if (!existsSync(file))
    throw new InputError(
      { file, line: 1, column: 1 },
      { expected: "a built page", found: "no file", advice: "Run npm run build first." },
    );
  return parse(readFileSync(file, "utf8"), { sourceCodeLocationInfo: true });
}

type Test = (one: Element) => boolean;

const attr = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? "";

const has = (one: Element, name: string): boolean => attr(one, "class").split(" ").includes(name);

const tag =
  (name: string): Test =>
  ({ tagName }) =>
    tagName === name;

const elements = (part: Tree.ParentNode): Element[] =>
  part.childNodes.filter((node): node is Element => "tagName" in node);

const all = (part: Tree.ParentNode, test: Test): Element[] =>
  elements(part).flatMap((one) => [...(test(one) ? [one] : []), ...all(one, test)]);

function need(part: Tree.ParentNode, test: Test, file: string, what: string): Element {
  const [found] = all(part, test);
  if (found) return found;
  throw new InputError(
    { file, line: 1, column: 1 },
    {
      expected: what,
      found: "none",
      advice: "src/kit/article/story.ts reads the pages as src/pages are.",
    },
  );
}

/** All words of a node, without marks. */
const textOf = (node: Tree.ParentNode): string =>
  node.childNodes
    .map((one) =>
      one.nodeName === "#text" ? (one as Tree.TextNode).value : "tagName" in one ? textOf(one) : "",
    )
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/** The words of runs, without marks. */
export const plain = (words: readonly Inline[]): string =>
  words.map((one) => (one.kind === "text" ? one.text : plain(one.words))).join("");

/** The figures of some blocks, in order. */
export const figuresOf = (blocks: readonly Block[]): Figure[] =>
  blocks.flatMap((one) => (one.kind === "figure" ? [one.figure] : []));

/** The words of some blocks without those of figures, a string for each paragraph, item and cell. */
export const wordsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((one) => {
    if (one.kind === "figure") return [];
    if (one.kind === "list") return one.items.map(plain);
    if (one.kind === "table") return one.rows.flat().map(plain);
    return [plain(one.words)];
  });
