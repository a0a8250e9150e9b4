import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, type Element, type Parent } from "../dom";
import { atHome } from "../embed/host";
import type { Inline } from "./model";
import { refusal, type Context } from "./page";

/**
 * The words in an element, spaces as a browser shows them.
 *
 * @throws InputError at an element that no format would know how to say
 */
export const inline = (element: Parent, context: Context): Inline[] =>
  trimmed(runs(element, context));

const runs = (element: Parent, context: Context): Inline[] =>
  element.childNodes.flatMap((node): Inline[] => {
    if (node.nodeName === "#text")
      return [{ kind: "text", text: (node as Tree.TextNode).value.replace(/[ \n\t\r]+/g, " ") }];
    return "tagName" in node ? run(node, context) : [];
  });

function run(node: Element, context: Context): Inline[] {
  switch (node.tagName) {
    case "a":
      return [link(node, context)];
    case "em":
    case "i":
    case "cite":
      return [{ kind: "em", words: runs(node, context) }];
    case "strong":
    case "b":
      return [{ kind: "strong", words: runs(node, context) }];
    case "span":
    case "p":
    case "abbr":
    case "q":
    case "time":
      return runs(node, context);
    case "svg":
      return [];
    case "br":
      return [{ kind: "text", text: " " }];
    default:
      throw unsayable(node, context);
  }
}

function link(node: Element, context: Context): Inline {
  const { href, protocol } = atHome(attribute(node, "href") ?? "", context.home);
  if (!/^https?:$/.test(protocol)) throw unsayable(node, context, `a link to ${protocol}`);
  // A number of the prose is what has a note.
  const fact = attribute(node, "data-note") !== undefined;
  return { kind: "link", href, fact, words: runs(node, context) };
}

/** Without the spaces at both ends, which are of the file. */
function trimmed(words: Inline[]): Inline[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first?.kind === "text") first.text = first.text.trimStart();
  if (last?.kind === "text") last.text = last.text.trimEnd();
  return words.filter((one) => one.kind !== "text" || one.text !== "");
}

/** What stops the kit at an element that is not among those of all formats. */
export const unsayable = (node: Element, context: Context, found?: string) =>
  refusal(node, context, {
    expected: "an element that every format of the kit can say",
    ...(found && { found }),
    advice: "Say it otherwise in the chapter, or teach src/kit/article and its writers.",
  });
