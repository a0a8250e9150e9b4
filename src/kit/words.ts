import { parseFragment } from "parse5";
import { messageOf, type Params } from "../engine/words";
import type { Inline } from "./article/model";
import { textOf, type Parent } from "./dom";
import { story } from "@story";

/** Where the links of a message lead, by the names of their tags. */
export type Links = Readonly<Record<string, string>>;

/** What each tag of a message becomes. */
type Marks = Readonly<Record<string, (inner: string) => string>>;

const ELEMENTS: Marks = {
  strong: (inner) => `<strong>${inner}</strong>`,
  em: (inner) => `<em>${inner}</em>`,
  code: (inner) => `<code>${inner}</code>`,
  /** A file that a page leads to. */
  file: (inner) => `<a href="${inner}"><code>${inner}</code></a>`,
  /** An address that leads to itself. */
  url: (inner) => `<a href="${inner}">${inner}</a>`,
};

const same = (inner: string) => inner;
const NONE: Marks = { strong: same, em: same, code: same, file: same, url: same };
const MARKDOWN: Marks = { ...NONE, em: (inner) => `*${inner}*`, code: (inner) => `\`${inner}\`` };

/** The names of the tags that a message has. */
const tagsOf = (key: string): string[] =>
  [...messageOf(story.words.messages, key).source.matchAll(/<([a-z]+)>/g)].map(([, name]) => name!);

/** A message as plain text. */
export const say = (key: string, params?: Params): string => story.words.say(key, params);

/** A message as HTML, its tags as elements. */
export function html(key: string, params?: Params, marks = ELEMENTS): string {
  const used = tagsOf(key).map((name) => [name, marks[name]!] as const);
  return story.words.rich(key, Object.fromEntries(used), params);
}

/** The same without its tags, as plain text. */
export const plainly = (key: string, params?: Params): string =>
  textOf(parseFragment(html(key, params, NONE)));

/** The same as Markdown. */
export const inMarkdown = (key: string, params?: Params): string =>
  textOf(parseFragment(html(key, params, MARKDOWN)));

/** Signs that no text of ours has, each in the place of a value while a message is taken apart. */
const HELD = 0xe000;
const SIGN = /[\ue000-\uf8ff]/gu;

/**
 * A message as runs of words, which every format of the article writes in its way. Its values are
 * put in as they are, whatever they hold.
 *
 * @param links where its links lead
 */
export function inlineOf(key: string, values: Readonly<Record<string, string>>, links: Links = {}) {
  const names = Object.keys(values);
  const held = names.map((name, i) => [name, String.fromCodePoint(HELD + i)] as const);
  const tags = tagsOf(key).map(
    (name) => [name, (inner: string) => `<${name}>${inner}</${name}>`] as const,
  );
  const text = story.words.rich(key, Object.fromEntries(tags), Object.fromEntries(held));
  const value = (sign: string) => values[names[sign.codePointAt(0)! - HELD]!]!;
  return runs(parseFragment(text), value, links);
}

function runs(within: Parent, value: (sign: string) => string, links: Links): Inline[] {
  return within.childNodes.map((node): Inline => {
    if (!("tagName" in node)) {
      const text = "value" in node ? node.value : "";
      return { kind: "text", text: text.replace(SIGN, value) };
    }
    const { tagName: name } = node;
    const words = runs(node, value, links);
    if (name === "em" || name === "strong") return { kind: name, words };
    return { kind: "link", href: links[name]!, fact: false, words };
  });
}

/** A sign of the key in words: what is drawn, and what it means. */
export function sign(drawn: string, means: Inline[]): Inline[] {
  return inlineOf("kit.article.sign", { drawn, means: "\uf8ff" }).flatMap((one) => {
    if (one.kind !== "text") return [one];
    const [before = "", after = ""] = one.text.split("\uf8ff");
    const text = (said: string): Inline[] => (said ? [{ kind: "text", text: said }] : []);
    return [...text(before), ...means, ...text(after)];
  });
}
