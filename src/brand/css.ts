import postcss, { type AtRule, type Declaration, type Rule } from "postcss";
import { InputError, nearest } from "../engine/base/errors";
import type { Scheme, Style } from "../engine/style/style";
import { luminance, unreadable } from "./contrast";
import type { Theme } from "./theme";
import { colours, families, lengths, meanings, ours, type Colour, type Other } from "./tokens";

const schemes = ["light", "dark"] as const;

const HEAD = `/*
 * Your brand. This file and logo.svg beside it are all you need to change.
 *
 * Take a line out of its comment and give it your value. What stays in a comment is ours.
 * Colours are written #rrggbb and stand twice, for light and for dark screens: change both.
 * Text needs a contrast of 4.5:1 with what it lies on, marks need 3:1.
 * Any other CSS you write here wins over ours, without !important.
 *
 * Pictures that move follow these colours. Those that stand still (in print, without script, in
 * links that are shared) are drawn ahead in ours; ask us for a copy drawn in yours.
 * A font file may stand in this folder: @font-face with src: url("yours.woff2").
 *
 * For example, a blue house on white, its own serif, square buttons:
 *
 *   @media (prefers-color-scheme: light) {
 *     :root {
 *       --paper: #ffffff;
 *       --corridor: #1a4fa3;
 *     }
 *   }
 *   :root {
 *     --display: "Charter", Georgia, serif;
 *     --radius: 0px;
 *   }
 */
`;

/**
 * brand.css: every token with its meaning. Ours stand in comments; those of a theme hold.
 *
 * @param theme a partner's, if there is one
 */
export function brandCss(theme?: Theme): string {
  const line = (name: Colour | Other, value: string, deep: string) =>
    theme
      ? `${deep}--${name}: ${value}; /* ${meanings[name]} */`
      : `${deep}/* --${name}: ${value}; ${meanings[name]} */`;
  const sheets = schemes.map((scheme) => {
    const values = theme?.tokens[scheme];
    const lines = (Object.keys(colours) as Colour[]).map((name) =>
      line(name, values?.[name] ?? ours[scheme][`--${name}`]!, "    "),
    );
    const seen = theme && shade(theme, scheme);
    const own = seen && `    color-scheme: ${seen};`;
    // Paper is white: a house that is dark by day prints in our colours.
    const media = scheme === "light" && seen === "dark" ? "screen and " : "";
    return `@media ${media}(prefers-color-scheme: ${scheme}) {\n  :root {\n${[own, ...lines].filter(Boolean).join("\n")}\n  }\n}\n`;
  });
  const both = (Object.keys({ ...families, ...lengths }) as Other[]).map((name) =>
    line(name, theme?.tokens.both[name] ?? ours.light[`--${name}`]!, "  "),
  );
  return [HEAD, ...sheets, `:root {\n${both.join("\n")}\n}\n`].join("\n");
}

/** Whether a theme's scheme is light or dark to look at: a house may be dark by day, too. */
export const shade = (theme: Theme, scheme: Scheme): Scheme =>
  luminance(theme.tokens[scheme].paper) < 0.2 ? "dark" : "light";

/**
 * Checks a brand.css that was written by hand.
 *
 * @param css its text
 * @param file its name, for the message
 * @throws InputError for what is no CSS, reaches for another host, names no token, or cannot be read
 */
export function checkBrandCss(css: string, file: string): void {
  const root = read(css, file);
  const values: Record<Scheme, Style> = { light: { ...ours.light }, dark: { ...ours.dark } };
  const places = new Map<string, Declaration>();
  const own = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));
  root.walkAtRules((rule) => {
    if (rule.name.toLowerCase() === "import" || rule.name.includes("\\"))
      stop(rule, file, "no @import", `@${rule.name}`, "Put the rules into this file.");
  });
  root.walkDecls((declaration) => {
    remote(declaration, file);
    const { prop, value } = declaration;
    if (!prop.startsWith("--")) return;
    const name = prop.slice(2);
    if (!(name in meanings)) {
      if (own.has(prop)) return;
      const close = nearest(name, Object.keys(meanings));
      stop(declaration, file, "a token of the list", prop, `Did you mean --${close[0]}?`);
    }
    const where = holds(declaration);
    if (!where || !(name in colours)) return;
    if (!/^#[0-9a-f]{6}$/i.test(value))
      stop(
        declaration,
        file,
        `${prop} as #rrggbb`,
        value,
        "Write it so: its contrast is measured.",
      );
    for (const scheme of where) {
      values[scheme][prop] = value.toLowerCase();
      places.set(`${scheme} ${name}`, declaration);
    }
  });
  for (const scheme of schemes) {
    const [first] = unreadable(values[scheme], scheme);
    if (!first) continue;
    const said = places.get(`${scheme} ${first.colour}`) ?? [...places.values()][0];
    stop(
      said ?? (root.first as Rule),
      file,
      first.expected,
      first.found,
      "Make one of the two darker or lighter.",
    );
  }
}

function read(css: string, file: string): postcss.Root {
  try {
    return postcss.parse(css);
  } catch (error) {
    const { line = 1, column = 1, reason = String(error) } = error as postcss.CssSyntaxError;
    throw new InputError(
      { file, line, column },
      { expected: "CSS", found: reason, advice: "Look for a brace or a semicolon just before." },
    );
  }
}

/** The schemes in which a declaration holds for the whole page; none where that is not known. */
function holds({ parent }: Declaration): readonly Scheme[] | undefined {
  const rule = parent as Rule;
  if (rule.type !== "rule" || !rule.selectors.includes(":root")) return undefined;
  const media = rule.parent as AtRule | postcss.Root;
  if (media.type === "root") return schemes;
  const [, scheme] =
    /^(?:screen and )?\(\s*prefers-color-scheme:\s*(light|dark)\s*\)$/.exec(media.params) ?? [];
  return scheme ? [scheme as Scheme] : undefined;
}

/** Refuses what a reader's browser would fetch from elsewhere, however it is written. */
function remote(declaration: Declaration, file: string): void {
  const value = (declaration.raws.value as { raw?: string } | undefined)?.raw ?? declaration.value;
  const bare = value.replace(/\/\*[\s\S]*?\*\//g, "").replace(/data:[^"')]*/g, "");
  // Backslashes may spell url() and addresses; a plain sheet has them in `content` at most.
  if (/\/\/|[(["'\s][a-z][a-z0-9+.-]*:|\\.*\(/i.test(bare))
    stop(
      declaration,
      file,
      "files of this folder only",
      value.slice(0, 80),
      "Put the file beside brand.css and name it without an address: no reader is sent elsewhere.",
    );
}

function stop(
  node: Declaration | Rule | AtRule,
  file: string,
  expected: string,
  found: string,
  advice: string,
): never {
  const { line, column } = node.source!.start!;
  throw new InputError({ file, line, column }, { expected, found, advice });
}

/** The tokens in the format of the Design Tokens Community Group, for design tools. */
export function tokensJson(theme?: Theme): string {
  const entry = (name: Colour | Other, value: unknown) => [
    name,
    { $value: value, $description: meanings[name] },
  ];
  const value = (scheme: Scheme, name: string) => ours[scheme][`--${name}`]!;
  const scheme = (one: Scheme) => ({
    $type: "color",
    ...Object.fromEntries(
      (Object.keys(colours) as Colour[]).map((name) =>
        entry(name, colourValue(theme?.tokens[one][name] ?? value(one, name))),
      ),
    ),
  });
  const other = (name: Other) => theme?.tokens.both[name] ?? value("light", name);
  const json = {
    $description: "The 24 tokens of a brand; colours stand for light and for dark screens.",
    light: scheme("light"),
    dark: scheme("dark"),
    type: {
      $type: "fontFamily",
      ...Object.fromEntries(
        (Object.keys(families) as (keyof typeof families)[]).map((name) =>
          entry(
            name,
            other(name)
              .split(", ")
              .map((one) => one.replaceAll('"', "")),
          ),
        ),
      ),
    },
    shape: {
      // The format has px and rem alone; an em of running text is a rem here.
      $type: "dimension",
      ...Object.fromEntries(
        (Object.keys(lengths) as (keyof typeof lengths)[]).map((name) => {
          const [, size, unit] = /^([\d.]+)(\w+)$/.exec(other(name))!;
          return entry(name, { value: Number(size), unit: unit === "em" ? "rem" : unit });
        }),
      ),
    },
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

/** A colour as the format of 2025 has it: channels from 0 to 1, and the hex beside. */
const colourValue = (hex: string) => ({
  colorSpace: "srgb",
  components: hex
    .slice(1)
    .match(/../g)!
    .map((pair) => Number((parseInt(pair, 16) / 255).toFixed(4))),
  hex,
});
