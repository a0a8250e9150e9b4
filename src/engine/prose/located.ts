import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement } from "satteri";
import { addressOf } from "./uses.ts";

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The tags of prose that name something, and so can name it wrongly. */
const NAMED = new Set(["Scene", "Step", "Fact"]);

/**
 * Tells each Scene, Step and Fact where it stands in its file (`at`), each Step in which scene
 * it is, and gives it its address. So a component that is handed a wrong name can say where,
 * and writers type no more than the name.
 */
export const located = defineMdastPlugin({
  name: "located",
  options: { position: true },
  mdxJsxFlowElement: (node, context) => locate(node as Element, context as never),
  mdxJsxTextElement: (node, context) => locate(node as Element, context as never),
});

interface Context {
  source: string;
  fileURL: URL | undefined;
  data: Record<string, unknown>;
  parent(node: Element): unknown;
}

function locate(node: Element, context: Context): Element | undefined {
  if (!NAMED.has(node.name ?? "") || attribute(node, "at")) return undefined;
  const added = {
    at: place(node, context),
    ...(node.name === "Step" ? address(node, context) : {}),
  };
  const attributes = Object.entries(added).map(([name, value]) => ({
    type: "mdxJsxAttribute" as const,
    name,
    value,
  }));
  return { ...node, attributes: [...node.attributes, ...attributes] } as Element;
}

/** `file:line:column`. The parser sees what follows the front matter, so lines before are added. */
function place(node: Element, { source, fileURL }: Context): string {
  const path = fileURL ? fileURLToPath(fileURL) : "";
  const whole = path ? readFileSync(path, "utf8") : source;
  const before = whole.endsWith(source) ? whole.slice(0, whole.length - source.length) : "";
  const { line, column } = node.position!.start;
  return `${relative(process.cwd(), path)}:${line + before.split("\n").length - 1}:${column}`;
}

/** The scene a step is in, where that begins, and the step's address: the second use of a state gets a number. */
function address(node: Element, context: Context): Record<string, string> {
  const parent = context.parent(node) as Element | undefined;
  const inside = parent?.name === "Scene";
  const scene = inside ? attribute(parent, "name") : "";
  const used = (context.data["steps"] ??= {}) as Record<string, number>;
  const id = addressOf(scene, attribute(node, "name"), used);
  const sceneAt = inside ? place(parent, context) : "";
  return { scene, sceneAt, id };
}

function attribute(node: Element, name: string): string {
  const found = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
  return typeof found?.value === "string" ? found.value : "";
}
