import postcss, { type AtRule, type Declaration, type Rule } from "postcss";
import { InputError, nearest, type Fault } from "../engine/base/errors";
import type { Scheme, Style } from "../engine/style/style";
import { asked } from "../engine/safety/css-tokens";
import { unreadable } from "./contrast";
import { names, ours, palette } from "./tokens";

const schemes = ["light", "dark"] as const;

/** The colours that a sheet sets for the whole page, and where. */
interface Values {
  values: Record<Scheme, Style>;
  places: Map<string, Declaration>;
}

/**
 * Checks a brand.css that was written by hand.
 *
 * @param css its text
 * @param file its name, for the message
 * @throws InputError for what is no CSS, reaches for another host, names no token, or cannot be read
 */
export function checkBrandCss(css: string, file: string): void {
  const root = read(css, file);
  const set: Values = {
    values: { light: { ...ours.light }, dark: { ...ours.dark } },
    places: new Map(),
  };
  const own = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));
  root.walkAtRules((rule) => {
    if (rule.name.toLowerCase() === "import" || rule.name.includes("\\"))
      stop(rule, file, {
        expected: "no @import",
        found: `@${rule.name}`,
        advice: "Put the rules into this file.",
      });
  });
  root.walkDecls((declaration) => {
    refuseRemote(declaration, file);
    if (declaration.prop.startsWith("--") && isToken(declaration, own, file))
      take(declaration, set, file);
  });
  for (const scheme of schemes) refuseUnreadable(scheme, set, root.first as Rule, file);
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

/** Whether a property is a token of ours, and not one that the sheet itself makes and uses. */
function isToken(declaration: Declaration, own: ReadonlySet<string>, file: string): boolean {
  const name = declaration.prop.slice(2);
  if (names.includes(name)) return true;
  if (own.has(declaration.prop)) return false;
  return stop(declaration, file, {
    expected: "a token of the list",
    found: declaration.prop,
    advice: `Did you mean --${nearest(name, names)[0]}?`,
  });
}

/** Notes a colour that holds for the whole page. */
function take(declaration: Declaration, { values, places }: Values, file: string): void {
  const { prop } = declaration;
  // Without a semicolon at its end the value of a custom property reaches to the brace.
  const value = declaration.value.trim();
  const where = holds(declaration);
  if (!where || !palette.colours.includes(prop.slice(2))) return;
  if (!/^#[0-9a-f]{6}$/i.test(value))
    stop(declaration, file, {
      expected: `${prop} as #rrggbb`,
      found: value,
      advice: "Write it so: its contrast is measured.",
    });
  for (const scheme of where) {
    values[scheme][prop] = value.toLowerCase();
    places.set(`${scheme} ${prop.slice(2)}`, declaration);
  }
}

function refuseUnreadable(
  scheme: Scheme,
  { values, places }: Values,
  top: Rule,
  file: string,
): void {
  const [first] = unreadable(values[scheme], scheme);
  if (!first) return;
  const said = places.get(`${scheme} ${first.colour}`) ?? [...places.values()][0] ?? top;
  const { expected, found } = first;
  stop(said, file, { expected, found, advice: "Make one of the two darker or lighter." });
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
function refuseRemote(declaration: Declaration, file: string): void {
  const value = (declaration.raws.value as { raw?: string } | undefined)?.raw ?? declaration.value;
  const { addresses } = asked(value);
  const away = (url: string) => /^(?!data:)[a-z][a-z0-9+.-]*:|^[\\/]|\.\./i.test(url.trim());
  if (addresses.some(away) || /\\.*\(/.test(value))
    stop(declaration, file, {
      expected: "files of this folder only",
      found: value.slice(0, 80),
      advice:
        "Put the file beside brand.css and name it without an address: no reader is sent elsewhere.",
    });
}

function stop(node: Declaration | Rule | AtRule, file: string, fault: Fault): never {
  const { line, column } = node.source!.start!;
  throw new InputError({ file, line, column }, fault);
}
