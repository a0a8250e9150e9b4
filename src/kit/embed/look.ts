import { tokens } from "../../brand/partner";
import { cut, faces, scripts } from "../../engine/text/faces";
import picture from "./embed.css?inline";
import beside from "./embed-wide.css?inline";
import { site } from "@story";

/** What holds an embed: a page of its own, or a shadow root in another’s. */
export type Root = ":root" | ":host";

/**
 * The style of an embed.
 *
 * @param text all words it shows, for the font is cut to their letters
 * @param sheets the rules of its pictures
 * @param states how many it has
 */
export async function style(
  root: Root,
  text: string,
  sheets: readonly string[],
  states: number,
): Promise<string> {
  const open = Array.from({ length: states }, (_, i) => `#s${i}:checked~.f${i}`).join();
  return [
    // Fonts cannot be brought into a shadow root.
    ...(root === ":root" ? [await font(text)] : []),
    colours(root),
    `${root}{display:block;background:var(--paper)}`,
    picture.trim(),
    beside.trim(),
    `${open}{visibility:visible}`,
    ...sheets,
  ].join("");
}

/**
 * The label face, cut to the letters of an embed and held in it. A font file of its own would
 * not load in a sandbox, and with this one the height is known when the embed is built.
 */
async function font(text: string): Promise<string> {
  const { family, weight } = faces.label;
  const letters = [...new Set(text)].sort();
  const rules = await Promise.all(
    scripts(faces.label).map(async ({ name, range, holds }) => {
      const own = letters.filter((char) => holds(char.codePointAt(0)!));
      if (!own.length) return "";
      const body = await cut(faces.label, name, own.join(""));
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${body.toString("base64")})format("woff2");unicode-range:${range}}`;
    }),
  );
  return rules.join("");
}

/** The colours of both schemes: the system's, unless the root says which. */
function colours(root: Root): string {
  const that = (state: string) => (root === ":host" ? `:host(${state})` : `:root${state}`);
  const of = (scheme: "light" | "dark") =>
    Object.entries(tokens[scheme])
      .filter(([, value]) => value.startsWith("#"))
      .map(([name, value]) => `${name}:${value};`)
      .join("");
  return (
    `${root}{color-scheme:light dark;--accent:var(--${site.palette.accent});${of("light")}}` +
    `@media (prefers-color-scheme:dark){${that(":not([data-theme=light])")}{${of("dark")}}}` +
    `${that("[data-theme=dark]")}{color-scheme:dark;${of("dark")}}` +
    `${that("[data-theme=light]")}{color-scheme:light}`
  );
}
