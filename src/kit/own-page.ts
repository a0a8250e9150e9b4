import { markup } from "../engine/base/escape";
import { sha256 } from "../engine/base/hash";
import { policy, type Directives } from "../engine/base/policy";
import { site } from "@story";

/** What a page holds that brings its own style and script, and fetches no others. */
export interface OwnPage {
  title: string;
  robots: string;
  style: string;
  /** What its policy allows beside that style. */
  allowed: Directives;
  /** Lines of its head, as markup. */
  head?: readonly string[];
  /** As markup. */
  body: string;
}

/** A whole page as HTML. The policy stands right behind the charset, so that it holds for all else. */
export const ownPage = ({ title, robots, style, allowed, head = [], body }: OwnPage): string =>
  [
    "<!doctype html>",
    `<html lang="${site.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy({ "style-src": `'${sha256(style)}'`, ...allowed })}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="robots" content="${robots}">`,
    `<title>${markup(title)}</title>`,
    ...head,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    body,
    "</body>",
    "</html>",
    "",
  ].join("\n");
