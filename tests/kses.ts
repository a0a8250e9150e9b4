import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** What WordPress lets every author write (wp_kses_post): attributes by element. */
const ALLOWED: Record<string, string> = {
  a: "href rel rev name target download",
  blockquote: "cite",
  em: "",
  figcaption: "align",
  figure: "align",
  h2: "align",
  h3: "align",
  img: "alt align border height hspace loading longdesc vspace src usemap width",
  li: "align value",
  ol: "start type reversed",
  p: "align",
  strong: "",
  table: "align bgcolor border cellpadding cellspacing rules summary width",
  tbody: "align char charoff valign",
  td: "abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width",
  th: "abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width",
  thead: "align char charoff valign",
  tr: "align bgcolor char charoff valign",
  ul: "type",
};
/** What any of them may have. */
const EVERYWHERE = /^(class|id|style|title|role|dir|lang|aria-[a-z-]+|data-[a-z-]+)$/;
const PROTOCOLS = /^(https?|ftp|ftps|mailto|tel):|^[^:]*$/;

/**
 * What WordPress would take out of a text for an author without special rights: our own list, of
 * the elements the kit may use and no more.
 */
export function lost(html: string): string[] {
  const found: string[] = [];
  const walk = (part: Tree.ParentNode) => {
    for (const node of part.childNodes) {
      if (node.nodeName === "#comment") found.push("a comment");
      if (!("tagName" in node)) continue;
      const allowed = ALLOWED[node.tagName];
      if (allowed === undefined) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (!allowed?.split(" ").includes(name) && !EVERYWHERE.test(name))
          found.push(`${name} of <${node.tagName}>`);
        if (["href", "src", "cite"].includes(name) && !PROTOCOLS.test(value))
          found.push(`${name}="${value}"`);
      }
      walk(node);
    }
  };
  walk(parseFragment(html));
  // Between square brackets it looks for commands.
  if (/\[\/?[a-z]/i.test(html)) found.push("a shortcode");
  return found;
}
