import { SaxesParser } from "saxes";
import { InputError, type Place } from "../engine/base/errors";

/** Ours: the line, its gap, and the station before it. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 24"><style>@media (prefers-color-scheme: dark) { path { stroke: #ff7a58 } circle { fill: #ff7a58 } }</style><path d="M2 12h28M46 12h16" stroke="#bc2f17" stroke-width="5" fill="none"/><circle cx="38" cy="12" r="2.5" fill="#bc2f17"/></svg>
`;

/**
 * What a drawn logo needs. What is not here is refused, so that nothing has to be thought of:
 * `use`, too, for a few lines of it can unfold to millions of shapes.
 */
const ELEMENTS = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan title desc defs linearGradient radialGradient stop clipPath mask style".split(
    " ",
  ),
);
const LARGEST = 50_000;

/**
 * Checks the SVG of a logo: a drawing that is all in the file. It is shown as an image, where
 * browsers run nothing; but people open it by itself, too.
 *
 * @param svg the file's text
 * @param file its name, for the message
 * @returns how wide it is for its height
 * @throws InputError for what is no drawing: script, handlers, outside files, entities, HTML
 */
export function checkLogo(svg: string, file: string): number {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const stop = (expected: string, found: string, advice: string): never => {
    const place: Place = { file, line: parser.line, column: Math.max(1, parser.columnIndex) };
    throw new InputError(place, { expected, found, advice });
  };
  const clean = (css: string, where: string) => {
    // CSS may hide letters behind backslashes and comments; a logo has no need of either.
    if (/\\|@|:\/\/|url\(\s*(?!["']?#)|image-set|expression|javascript:/i.test(withoutScheme(css)))
      stop(
        "a logo that is all in its file",
        `"${css.trim().slice(0, 60)}" in ${where}`,
        "Draw it without outside files.",
      );
  };
  if (svg.length > LARGEST)
    stop(
      `a logo of at most ${LARGEST} characters`,
      `${svg.length}`,
      "Export it again without embedded pictures, or simplify its paths.",
    );
  const open: string[] = [];
  let ratio = 0;
  parser.on("error", (error) => {
    stop("well-formed SVG", error.message.replace(/^\S*:?\d+:\d+: /, ""), "Export the logo again.");
  });
  parser.on("doctype", () => {
    stop("no document type", "<!DOCTYPE", "Delete it: it can carry entities, which are refused.");
  });
  parser.on("processinginstruction", ({ target }) => {
    stop("no processing instruction", `<?${target}`, "Delete it; only <?xml …?> may stand first.");
  });
  parser.on("text", (text) => {
    if (open.at(-1) === "style") clean(text, "its style");
  });
  parser.on("cdata", (text) => {
    clean(text, "its style");
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (uri !== "http://www.w3.org/2000/svg" || !ELEMENTS.has(local))
      stop(
        "an element a drawing needs",
        `<${local}>`,
        "Export as plain SVG with all shapes expanded.",
      );
    if (!open.length && local !== "svg") stop("an <svg> element first", `<${local}>`, "Use SVG.");
    if (!open.length) ratio = shape(attributes["viewBox"]?.value);
    for (const { name, local: attribute, prefix, value } of Object.values(attributes)) {
      if (prefix === "xmlns" || name === "xmlns") continue;
      if (/^on/i.test(attribute))
        stop("no event handlers", `${name}="…"`, "Delete the attribute: a logo runs nothing.");
      if (attribute === "href" && !value.startsWith("#"))
        stop(
          "links to parts of the same file",
          `${name}="${value.slice(0, 60)}"`,
          "Draw what it refers to in this file.",
        );
      clean(value.replace(/^#/, ""), name);
    }
    open.push(local);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(svg).close();
  if (!ratio)
    stop(
      "a viewBox such as 0 0 120 40, at most eight times as wide as high",
      "an <svg> without it",
      "Add or mend it: it gives the logo its shape.",
    );
  return ratio;
}

/** Width by height of a viewBox; 0 for what is none, or no shape for a line of small text. */
function shape(viewBox = ""): number {
  const [, , width = NaN, height = NaN] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const ratio = width / height;
  return ratio > 0.2 && ratio <= 8 ? ratio : 0;
}

/** A logo may have colours of its own for the dark: the one at-rule it may have. */
const withoutScheme = (css: string) =>
  css.replace(/@media\s*\(prefers-color-scheme:\s*(dark|light)\)/g, "");
