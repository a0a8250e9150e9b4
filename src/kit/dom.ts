import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

export type Element = Tree.Element;
export type Parent = Tree.ParentNode;
type Test = (one: Element) => boolean;

/** A page with the place of each of its elements. */
export const parsePage = (html: string): Tree.Document =>
  parse(html, { sourceCodeLocationInfo: true });

/** The value of an attribute of an element. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The elements that stand in another, without what is in them. */
export const children = (part: Parent): Element[] =>
  part.childNodes.filter((node): node is Element => "tagName" in node);

/** The elements in a part of a page for which a test holds, in the order they stand. */
export const all = (part: Parent, test: Test): Element[] =>
  children(part).flatMap((one) => [...(test(one) ? [one] : []), ...all(one, test)]);

/** A test for elements of a name. */
export const tag =
  (name: string): Test =>
  ({ tagName }) =>
    tagName === name;

/** A test for elements whose meaning is marked with a name. */
export const part =
  (name: string): Test =>
  (one) =>
    attribute(one, "data-part") === name;

/** All words of a part of a page, spaces as a browser shows them. */
export const textOf = (node: Parent): string =>
  node.childNodes
    .map((one) =>
      one.nodeName === "#text" ? (one as Tree.TextNode).value : "tagName" in one ? textOf(one) : "",
    )
    .join("")
    .replace(/\s+/g, " ")
    .trim();

/** The text of a script or style, as it stands between its tags. */
export const rawText = ({ childNodes }: Element): string =>
  childNodes.map((node) => ("value" in node ? node.value : "")).join("");

/** All elements of a page, in the order they stand, templates’ too. */
export const elements = (html: string): Generator<Element> => elementsOf(parsePage(html));

/** The same of a page that was parsed. */
export function* elementsOf(page: Tree.Document): Generator<Element> {
  const queue: Tree.Node[] = [page];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if ("tagName" in node) yield node;
    if ("content" in node) queue.push(node.content);
    if ("childNodes" in node) for (const one of node.childNodes.toReversed()) queue.push(one);
  }
}
