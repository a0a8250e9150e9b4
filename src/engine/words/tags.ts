import { markup } from "../base/escape";

type Attributes = Readonly<Record<string, string | undefined>>;

/** What a tag of a message becomes: an element around the words in it. */
export type Wrap = (inner: string) => string;

/**
 * An element for a tag of a message.
 *
 * @param attributes those that are `undefined` are left out
 */
export function element(name: string, attributes: Attributes = {}): Wrap {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${markup(value)}"`,
  );
  return (inner) => `<${name}${written.join("")}>${inner}</${name}>`;
}

/** A link for a tag of a message. */
export const linkTo = (href: string, attributes: Attributes = {}): Wrap =>
  element("a", { href, ...attributes });

/** Puts HTML that is made elsewhere in the place of a tag; the words in the tag only say what. */
export const put =
  (html: string): Wrap =>
  () =>
    html;
