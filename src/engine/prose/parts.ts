import { defineMdastPlugin, type MdastNode } from "satteri";

interface Context {
  parent(node: MdastNode): { type: string } | undefined;
}

/**
 * Marks each block that a writer wrote (`data-part="prose"`), so that what reads the page later,
 * for other formats, knows the words of a chapter from those of the page around them.
 */
const marked = <T extends MdastNode>(node: T, context: Context): T | undefined => {
  const around = context.parent(node)?.type;
  if (around !== "root" && around !== "mdxJsxFlowElement") return undefined;
  return { ...node, data: { ...node.data, hProperties: { "data-part": "prose" } } };
};

/** The blocks of a chapter’s prose, marked as such. */
export const parts = defineMdastPlugin({
  name: "parts",
  paragraph: marked,
  heading: marked,
  list: marked,
  blockquote: marked,
  table: marked,
});
