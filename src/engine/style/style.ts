import postcss, { type Declaration, type Rule } from "postcss";
import { InputError } from "../base/errors";
import { faces, type FaceName } from "../text/faces";
import type { Setting } from "../text/measure";

/** The two drawings of each state. */
export type FrameName = "wide" | "narrow";
/** The two colour schemes. */
export type Scheme = "light" | "dark";

/** CSS properties and their values, after the cascade. */
export type Style = Record<string, string>;

/** One rule of a picture’s style sheet. */
export interface Look {
  /** Classes a mark must have, all of them. */
  classes: string[];
  frame: FrameName | undefined;
  style: Style;
}

/** Presentation attributes: what a picture may be told by CSS and also by itself. */
const ALLOWED = new Set(
  "fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin opacity paint-order font-family font-size font-weight font-style letter-spacing text-anchor".split(
    " ",
  ),
);
/** Properties the page needs and a still picture does without. */
const LIVE = new Set(["transition", "font-variant-numeric", "pointer-events"]);

/** How the marks of a story look: the rules in the order in which they win, and its colours. */
export interface Looks {
  rules: readonly Look[];
  tokens: Readonly<Record<Scheme, Style>>;
}

/**
 * Reads the style sheets of a story's pictures: the shared one first, then those of scenes.
 *
 * @param sheets the text of each by its path
 */
export const readSheets = (
  sheets: Readonly<Record<string, string>>,
  tokens: Looks["tokens"],
): Looks => ({
  rules: Object.entries(sheets).flatMap(([path, css]) => readLooks(css, path)),
  tokens,
});

/**
 * Reads the style sheet of pictures, which the page uses as it is and the stills as
 * attributes. So its selectors are simple: `.stage .name.name`, with `.wide` or `.narrow`.
 *
 * @throws InputError at a selector or property that a still could not follow
 */
export function readLooks(css: string, file: string): Look[] {
  const looks: Look[] = [];
  postcss.parse(css).walkRules((rule) => {
    for (const selector of rule.selectors) {
      const match = /^\.stage(?:\.(wide|narrow))? ((?:\.[a-z-]+)+)$/.exec(selector);
      if (!match) stop(rule, file, "a selector like .stage.wide .name", selector);
      const classes = match![2]!.slice(1).split(".");
      looks.push({ classes, frame: match![1] as FrameName | undefined, style: read(rule, file) });
    }
  });
  return looks;
}

function read(rule: Rule, file: string): Style {
  const style: Style = {};
  rule.each((node) => {
    if (node.type !== "decl" || LIVE.has(node.prop)) return;
    if (!ALLOWED.has(node.prop)) stop(node, file, "a property a still can show", node.prop);
    style[node.prop] = node.value;
  });
  return style;
}

function stop(node: Rule | Declaration, file: string, expected: string, found: string): never {
  const { line, column } = node.source!.start!;
  throw new InputError(
    { file, line, column },
    { expected, found, advice: "See src/engine/style/style.ts." },
  );
}

/** The style of a mark with some classes, its variables still unresolved. */
export function styleOf(looks: Looks, classes: readonly string[], frame: FrameName): Style {
  const fitting = looks.rules.filter(
    (look) =>
      (!look.frame || look.frame === frame) && look.classes.every((name) => classes.includes(name)),
  );
  const weight = (look: Look) => look.classes.length + (look.frame ? 1 : 0);
  const order = fitting
    .map((look, i) => ({ look, i }))
    .sort((a, b) => weight(a.look) - weight(b.look) || a.i - b.i);
  return Object.assign({}, ...order.map(({ look }) => look.style)) as Style;
}

/** A value with its variables replaced by those of a scheme. */
export const resolve = ({ tokens }: Looks, value: string, scheme: Scheme): string =>
  value.replace(/var\((--[a-z-]+)\)/g, (_, name: string) => {
    const found = tokens[scheme][name];
    if (found === undefined) throw new Error(`no token ${name} in tokens.css`);
    return found;
  });

/** How text of some classes is set, for measuring it. */
export function settingOf(looks: Looks, classes: readonly string[], frame: FrameName): Setting {
  const style = styleOf(looks, classes, frame);
  const size = Number.parseFloat(style["font-size"] ?? "");
  const family = resolve(looks, style["font-family"] ?? "", "light");
  const italic = style["font-style"] === "italic";
  const names = Object.keys(faces) as FaceName[];
  const face = names.find(
    (name) => family.includes(faces[name].family) && (faces[name].style === "italic") === italic,
  );
  if (!face || !size)
    throw new Error(`text of class "${classes.join(" ")}" has no font or size in picture.css`);
  return {
    face,
    size,
    weight: Number(style["font-weight"] ?? 400),
    tracking:
      Number.parseFloat(style["letter-spacing"] ?? "0") *
        (style["letter-spacing"]?.endsWith("em") ? size : 1) || 0,
  };
}
