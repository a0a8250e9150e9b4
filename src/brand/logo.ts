import { InputError, type Fault } from "../engine/base/errors";
import { inspectSvg, type SvgFault, type SvgRules } from "../engine/safety/svg";

/** Ours: the line, its gap, and the station before it. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 24"><style>@media (prefers-color-scheme: dark) { path { stroke: #ff8767 } circle { fill: #ff8767 } }</style><path d="M2 12h28M46 12h16" stroke="#ad2611" stroke-width="5" fill="none"/><circle cx="38" cy="12" r="2.5" fill="#ad2611"/></svg>
`;

/**
 * What a logo or the picture of a slot needs. `use` is not among it, for a few lines of it can
 * unfold to millions of shapes.
 */
const RULES: SvgRules = {
  elements: new Set(
    "svg g path rect circle ellipse line polyline polygon text tspan title desc metadata defs linearGradient radialGradient stop clipPath mask style".split(
      " ",
    ),
  ),
  data: false,
  // Drawing programs put notes of their own into a file; they draw nothing.
  metadata: true,
};
const LARGEST = 50_000;

/** The most a logo may be wide for its height: it stands in a line of small text. */
export const MOST_WIDE = 8;

/**
 * Checks the SVG of a partner's picture: a drawing that is all in the file. It is shown as an image,
 * where browsers run nothing; but people open it by itself, too.
 *
 * @param svg the file's text
 * @param file its name, for the message
 * @param wide the most it may be wide for its height
 * @returns how wide it is for its height
 * @throws InputError for what is no drawing: script, handlers, outside files, entities, HTML
 */
export function checkDrawing(svg: string, file: string, wide = MOST_WIDE): number {
  const start = { file, line: 1, column: 1 };
  if (svg.length > LARGEST)
    throw new InputError(start, {
      expected: `a drawing of at most ${LARGEST} characters`,
      found: `${svg.length}`,
      advice: "Export it again without embedded pictures, or simplify its paths.",
    });
  const { faults, viewBox } = inspectSvg(svg, RULES);
  const [first] = faults;
  if (first) throw new InputError({ ...start, ...placeOf(first) }, faultOf(first));
  const ratio = ratioOf(viewBox);
  if (fits(ratio, wide)) return ratio;
  throw new InputError(start, {
    expected: `a viewBox such as 0 0 120 40, at most ${wide} times as wide as high`,
    found: "an <svg> without it",
    advice: "Add or mend it: it gives the drawing its shape.",
  });
}

const placeOf = ({ line, column }: SvgFault) => ({ line, column });

/** What a fault of a drawing is to who made it. */
function faultOf({ kind, element = "", name = "", value = "" }: SvgFault): Fault {
  switch (kind) {
    case "broken":
      return { expected: "well-formed SVG", found: value, advice: "Export it again." };
    case "doctype":
      return {
        expected: "no document type",
        found: "<!DOCTYPE",
        advice: "Delete it: it can carry entities, which are refused.",
      };
    case "instruction":
      return {
        expected: "no processing instruction",
        found: `<?${name}`,
        advice: "Delete it; only <?xml …?> may stand first, in UTF-8.",
      };
    case "root":
    case "element":
    case "vocabulary":
      return {
        expected: "an element a drawing needs",
        found: `<${element}>`,
        advice: "Export as plain SVG with all shapes expanded.",
      };
    case "handler":
    case "runs":
      return {
        expected: "no event handlers",
        found: `${name}="…"`,
        advice: "Delete the attribute: a drawing runs nothing.",
      };
    case "base":
    case "link":
      return {
        expected: "links to parts of the same file",
        found: `${name}="${value}"`,
        advice: "Draw what it refers to in this file.",
      };
    case "loads":
    case "style":
    case "hides":
      return {
        expected: "a drawing that is all in its file",
        found: `"${value}" in ${name || "its style"}`,
        advice: "Draw it without outside files.",
      };
  }
}

/** Whether a picture is neither too wide for its height nor a mere upright line. */
export const fits = (ratio: number, wide: number): boolean => ratio > 0.2 && ratio <= wide;

/** Width by height of a viewBox; no number for what is none. */
function ratioOf(viewBox = ""): number {
  const [, , width = NaN, height = NaN] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width / height;
}
