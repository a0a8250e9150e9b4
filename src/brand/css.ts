import type { Scheme } from "../engine/style/style";
import { wrapped } from "../engine/text/paper";
import { NEEDED, luminance } from "./contrast";
import { MOST_WIDE } from "./logo";
import { meanings } from "./meanings";
import type { OwnFont, Partner } from "./partner";
import type { Theme } from "./theme";
import { families, lengths, ours, palette, type Other } from "./tokens";
import { story } from "@story";

/** Two colours, a family and a length, as a partner may change them. */
const example = () => ` *   @media (prefers-color-scheme: light) {
 *     :root {
 *       --paper: #ffffff;
 *       --${palette.accent}: #1a4fa3;
 *     }
 *   }
 *   :root {
 *     --display: "Charter", Georgia, serif;
 *     --radius: 0px;
 *   }`;

/** How to use the sheet, as the comment it begins with. @param logo the file beside it */
function head(logo: string): string {
  const line = (name: string, params = {}) =>
    ` * ${wrapped(story.words.say(`brand-file.head.${name}`, params), 100, " * ")}`;
  return [
    "/*",
    line("yours", { logo }),
    " *",
    line("lines"),
    line("colours", { form: "#rrggbb" }),
    line("contrast", { text: `${NEEDED.text}:1`, marks: `${NEEDED.marks}:1` }),
    line("rules", { important: "!important" }),
    " *",
    line("pictures"),
    line("fonts", { rule: '@font-face with src: url("yours.woff2")' }),
    " *",
    line("example"),
    " *",
    example(),
    " */\n",
  ].join("\n");
}

/** What puts a PNG in the place of a drawn logo: it waits in a comment for who has such a file. */
function pixels(): string {
  const said = wrapped(
    story.words.say("brand-file.logo-png", {
      file: "logo.png",
      ratio: MOST_WIDE,
      marks: `${NEEDED.marks}:1`,
    }),
    100,
    " * ",
  );
  return `/*\n * ${said}\n */\n/* ${PNG_LOGO} */\n`;
}

/** The rule itself, as it stands in the comment. */
export const PNG_LOGO =
  '.imprint img { content: url("logo.png"); width: auto; max-width: 12rem; object-fit: contain; }';

/**
 * brand.css: every token with its meaning. Ours stand in comments; those of a theme hold.
 *
 * @param partner whose copy it is for, if it is anybody's
 */
export function brandCss(partner?: Partner): string {
  const both = [...families, ...lengths].map((name: Other) =>
    line(name, partner, partner?.tokens.both[name] ?? ours.light[`--${name}`]!),
  );
  const sheets = (["light", "dark"] as const).map((scheme) => sheet(scheme, partner));
  return [
    head(`logo.${partner?.logoPicture.kind ?? "svg"}`),
    ...(partner?.faces ?? []).map(fontFace),
    ...(partner ? [] : [pixels()]),
    ...sheets,
    `:root {\n${both.map((one) => `  ${one}`).join("\n")}\n}\n`,
  ].join("\n");
}

/** As with our own, what comes late does not move what is read. */
const fontFace = ({ family, name, weight, style }: OwnFont): string =>
  `@font-face {\n  font-family: "${family}";\n  font-weight: ${weight};\n  font-style: ${style};\n  font-display: optional;\n  src: url("${name}") format("woff2");\n}\n`;

/** A token as a line: it holds where it is a partner's, and stands in a comment where it is ours. */
const line = (name: string, theme: Theme | undefined, value: string): string =>
  theme
    ? `--${name}: ${value}; /* ${meanings[name]} */`
    : `/* --${name}: ${value}; ${meanings[name]} */`;

function sheet(scheme: Scheme, theme: Theme | undefined): string {
  const values = theme?.tokens[scheme];
  const lines = palette.colours.map((name) =>
    line(name, theme, values?.[name] ?? ours[scheme][`--${name}`]!),
  );
  const seen = theme && shade(theme, scheme);
  if (seen) lines.unshift(`color-scheme: ${seen};`);
  // Paper is white: a house that is dark by day prints in our colours.
  const media = scheme === "light" && seen === "dark" ? "screen and " : "";
  const body = lines.map((one) => `    ${one}`).join("\n");
  return `@media ${media}(prefers-color-scheme: ${scheme}) {\n  :root {\n${body}\n  }\n}\n`;
}

/** Whether a theme's scheme is light or dark to look at: a house may be dark by day, too. */
export const shade = (theme: Theme, scheme: Scheme): Scheme =>
  luminance(theme.tokens[scheme]["paper"]!) < 0.2 ? "dark" : "light";
