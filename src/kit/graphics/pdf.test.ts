import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { Drawn } from "../../engine/stills/still";
import { mark, type Attrs, type Mark } from "../../engine/svg/mark";
import { toString } from "../../engine/svg/string";
import { pdf } from "./pdf";

/*
 * Small drawings, each with one thing that pictures have: what is printed of them is what a browser
 * shows of the same marks.
 */

const WIDTH = 60;
const HEIGHT = 40;
/** Pixels to a unit. */
const SCALE = 4;

/** Units of a font to one of a picture. */
const EM = 50;

/** Letters as fonts have them: straight, with a cubic and with a quadratic curve, and with holes. */
const OUTLINES = {
  bar: "m0 0h8v-20h-8z",
  bow: "m0 0c0 -30 12 -30 12 0l-3 0v-4h-6v4z",
  drop: "m0 0q6 -24 14 -10q2 14 -14 10z",
  ring: "m0 0v-18h14v18zm4 -4h6v-10h-6zm-4 6h14v3h-14z",
};

const told = {
  title: "A title",
  alt: "What is seen",
  language: "en",
  author: "Us",
  rights: "CC BY 4.0",
  date: "2026-11-24",
};

const drawn = (marks: readonly Mark[]): Drawn => ({
  marks: [...marks],
  inliner: {
    defs: () =>
      mark(
        "defs",
        "defs",
        {},
        Object.entries(OUTLINES).map(([id, d]) =>
          mark("path", id, { id, d: d.replace(/-?\d+/g, (one) => String(Number(one) * EM)) }),
        ),
      ),
  } as unknown as Drawn["inliner"],
  width: WIDTH,
  height: HEIGHT,
});

const read = async (body: Uint8Array) => {
  const doc = await getDocument({ data: body.slice(), verbosity: 0 }).promise;
  return { doc, page: await doc.getPage(1) };
};

/** What is printed, in pixels on white. */
async function printed(marks: readonly Mark[]): Promise<Uint8ClampedArray> {
  const { doc, page } = await read(await pdf(drawn(marks), told));
  // A point is three quarters of a unit.
  const viewport = page.getViewport({ scale: (SCALE * 4) / 3 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  expect([width, height]).toEqual([WIDTH * SCALE, HEIGHT * SCALE]);
  const { canvas, context } = (doc.canvasFactory as Canvases).create(width, height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return context.getImageData(0, 0, width, height).data;
}

/** What a browser shows of the same marks. */
function shown(marks: readonly Mark[]): Promise<Uint8Array> {
  const svg = mark(
    "svg",
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: WIDTH * SCALE,
      height: HEIGHT * SCALE,
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    },
    [
      drawn([]).inliner.defs(),
      mark("rect", "white", { width: 60, height: 40, fill: "#ffffff" }),
      ...marks,
    ],
  );
  return sharp(Buffer.from(toString(svg)))
    .ensureAlpha()
    .raw()
    .toBuffer();
}

const rect = (attrs: Attrs = {}) =>
  mark("rect", "rect", { x: 10, y: 8, width: 24, height: 16, fill: "#b3261e", ...attrs });
const line = (attrs: Attrs = {}) =>
  mark("line", "line", {
    x1: 8,
    y1: 30,
    x2: 50,
    y2: 12,
    stroke: "#1a4fa3",
    "stroke-width": 5,
    ...attrs,
  });
const corner = (attrs: Attrs = {}) =>
  mark("path", "corner", {
    d: "M8 34L30 8L52 34",
    fill: "none",
    stroke: "#1a4fa3",
    "stroke-width": 7,
    ...attrs,
  });
const g = (attrs: Attrs, ...children: Mark[]) => mark("g", "g", attrs, children);
const letters = (attrs: Attrs, ...uses: [id: string, x?: number][]) =>
  g(
    { transform: `translate(5,34) scale(${1 / EM})`, ...attrs },
    ...uses.map(([id, x]) =>
      mark("use", id, { href: `#${id}`, ...(x === undefined ? {} : { x: x * EM }) }),
    ),
  );

const drawings: Record<string, readonly Mark[]> = {
  "a path": [mark("path", "p", { d: "M5 5H40V30Z" })],
  "a line, which is never filled": [g({ fill: "#00ff00" }, line())],
  "a line from the corner": [line({ x1: undefined!, y1: undefined! })].map(bare),
  "a circle": [mark("circle", "c", { cx: 30, cy: 18, r: 13, fill: "#1a4fa3" })],
  "a circle at the corner": [mark("circle", "c", { r: 13, fill: "#1a4fa3" })],
  "a rectangle": [rect()],
  "a rectangle at the corner": [mark("rect", "r", { width: 24, height: 16 })],
  "a rectangle with round corners": [rect({ rx: 6 })],
  "what is not to be seen": [
    rect(),
    g({ display: "none" }, line()),
    line({ visibility: "hidden" }),
  ],
  "what is moved, and what stands beside it": [g({ transform: "translate(12,9)" }, rect()), line()],
  "what is moved, told with room": [g({ transform: "translate(12, 9)" }, rect())],
  "an empty group": [g({}), rect()],
  "what is moved to the right alone": [g({ transform: "translate(12)" }, rect())],
  "what is larger": [g({ transform: "scale(1.5)" }, rect())],
  "what is wider than it was": [g({ transform: "scale(1.5,0.5)" }, rect())],
  "what is turned": [rect({ transform: "rotate(20)" })],
  "what is turned about a point": [rect({ transform: "rotate(30 20 10)" })],
  "what is set by a matrix": [rect({ transform: "matrix(1 0.2 -0.3 1.1 8 4)" })],
  "what is moved, then turned": [rect({ transform: "translate(20,4) rotate(25)" })],
  "a window on a drawing": [
    mark("svg", "s", { x: 10, y: 6, width: 30, height: 20, viewBox: "8 4 30 20" }, [
      rect({ width: 60 }),
    ]),
    line(),
  ],
  "a window at the corner": [
    mark("svg", "s", { width: 30, height: 20, viewBox: "0 0 30 20" }, [rect({ width: 60 })]),
  ],
  "a black shape where nothing is said": [rect({ fill: undefined! })].map(bare),
  "no fill": [rect({ fill: "none" }), line()],
  "an edge": [rect({ stroke: "#1a4fa3", "stroke-width": 4 })],
  "a thin edge where no width is said": [rect({ stroke: "#1a4fa3" })],
  "an edge of no width": [rect({ stroke: "#1a4fa3", "stroke-width": 0 })],
  "a width in pixels": [line({ "stroke-width": "3px" })],
  "an edge under its fill": [
    rect({ stroke: "#1a4fa3", "stroke-width": 8, "paint-order": "stroke" }),
  ],
  "an edge under its fill, in as many words": [
    rect({ stroke: "#1a4fa3", "stroke-width": 8, "paint-order": "stroke fill" }),
  ],
  "an edge over its fill, as it was said": [
    g(
      { "paint-order": "stroke" },
      rect({ stroke: "#1a4fa3", "stroke-width": 8, "paint-order": "normal" }),
    ),
  ],
  "looks of a group": [
    g(
      { fill: "#1a4fa3", stroke: "#00696b", "stroke-width": 3 },
      rect({ fill: "#e6c3d8" }),
      corner({ stroke: "#b3261e" }),
    ),
  ],
  "butt ends": [line()],
  "round ends": [line({ "stroke-linecap": "round" })],
  "square ends": [line({ "stroke-linecap": "square" })],
  "sharp corners": [corner()],
  "round corners": [corner({ "stroke-linejoin": "round" })],
  "cut corners": [corner({ "stroke-linejoin": "bevel" })],
  dashes: [line({ "stroke-dasharray": "6 4" })],
  "dashes with a comma": [line({ "stroke-dasharray": "7,2" })],
  "dashes with room": [line({ "stroke-dasharray": "7, 2" })],
  dots: [line({ "stroke-dasharray": "0 8", "stroke-linecap": "round" })],
  "dashes that begin later": [line({ "stroke-dasharray": "6 4", "stroke-dashoffset": 5 })],
  "dashes, and a line without": [line({ "stroke-dasharray": "6 4" }), corner()],
  "dashes of a group, and none of one in it": [
    g({ "stroke-dasharray": "6 4" }, line({ "stroke-dasharray": "none" }), corner()),
  ],
  "dashes of no length, which are no dashes": [line({ "stroke-dasharray": "0 0" })],
  "a shape that lets through": [line(), rect({ opacity: 0.5 })],
  "a group that lets through, in one that does": [
    line(),
    g({ opacity: 0.5 }, rect({ opacity: 0.6 })),
  ],
  "a fill that lets through, an edge that does not": [
    line(),
    rect({ "fill-opacity": 0.4, stroke: "#00696b", "stroke-width": 3 }),
  ],
  "an edge that lets through, a fill that does not": [
    rect({ "stroke-opacity": 0.4, stroke: "#00696b", "stroke-width": 6, "paint-order": "stroke" }),
  ],
  "what cannot be seen at all": [
    rect({ opacity: 0 }),
    line({ "stroke-opacity": 0 }),
    corner({ fill: "#000000", "fill-opacity": 0, stroke: "none" }),
  ],
  "a faded line beside one that is not": [line({ opacity: 0.3 }), corner()],
  letters: [letters({ fill: "#16181d" }, ["bar"], ["bow", 12], ["drop", 26])],
  "a letter with a hole": [letters({}, ["ring", 3], ["ring", 22])],
  "a letter twice": [letters({}, ["bow", 4], ["bow", 20], ["bow", 36])],
  "letters with a halo": [
    letters(
      { stroke: "#e6c3d8", "stroke-width": 6 * EM, fill: "#e6c3d8" },
      ["bar", 2],
      ["drop", 20],
    ),
    letters({ fill: "#16181d" }, ["bar", 2], ["drop", 20]),
  ],
  "letters with an edge of no width": [
    letters({ stroke: "#ff0000", "stroke-width": 0 }, ["bow", 4]),
  ],
  "letters in a group that is moved, and what stands behind them": [
    g(
      { transform: "translate(12,9)" },
      g({ transform: `scale(${1 / EM})` }, g({}, mark("use", "u", { href: "#bow", x: 6 * EM }))),
      g({}, mark("use", "u", { href: "#bar", x: 600 })),
      rect({ width: 8 }),
    ),
  ],
  "letters that let through, and what stands beside them": [
    letters({ fill: "#b3261e", opacity: 0.5 }, ["bow", 10]),
    g({}, rect({ x: 34, width: 12 })),
  ],
};

/** Without what is not said. */
function bare(one: Mark): Mark {
  return {
    ...one,
    attrs: Object.fromEntries(
      Object.entries(one.attrs).filter(([, value]) => (value as unknown) !== undefined),
    ),
  };
}

test.each(Object.entries(drawings))("%s: it is printed as it is shown", async (_, marks) => {
  const [ours, theirs] = await Promise.all([printed(marks), shown(marks)]);
  let far = 0;
  for (let i = 0; i < theirs.length; i++) if (Math.abs(theirs[i]! - ours[i]!) > 40) far++;
  // Edges are smoothed otherwise.
  expect(far / theirs.length).toBeLessThan(0.001);
});

test.each([
  ["a mark that nobody draws", mark("polygon", "p"), /found <polygon>/],
  [
    "a move that nobody knows",
    rect({ transform: "skewX(20)" }),
    /a known transform; found "skewX"/,
  ],
])("%s stops the kit, for its picture would lack something", (_, one, words) => {
  expect(() => pdf(drawn([one]), told)).toThrow(words);
});

test("a PDF says what it is, to who searches and to who hears it, and brings no font", async () => {
  const body = await pdf(drawn([rect(), letters({}, ["bow", 4])]), told);
  const { doc, page } = await read(body);
  const { info } = await doc.getMetadata();
  expect(info).toMatchObject({
    PDFFormatVersion: "1.7",
    Title: "A title",
    Author: "Us",
    Subject: "CC BY 4.0",
    Language: "en",
    CreationDate: "D:20261124000000Z",
  });
  expect([...(await doc.getViewerPreferences())!]).toContainEqual(["DisplayDocTitle", true]);
  expect([...((await doc.getMarkInfo()) as unknown as Map<string, unknown>)]).toContainEqual([
    "Marked",
    true,
  ]);
  expect(await page.getStructTree()).toMatchObject({
    children: [{ role: "Document", children: [{ role: "Figure", alt: "What is seen" }] }],
  });
  const text = Buffer.from(body).toString("latin1");
  expect(text).toContain("(A title)");
  expect(text).not.toMatch(/\/BaseFont|\/FontFile/);
});

test("each letter is in the file once, however often it stands there", async () => {
  const forms = async (...marks: Mark[]) =>
    Buffer.from(await pdf(drawn(marks), told))
      .toString("latin1")
      .split("/Subtype /Form").length - 1;
  expect(await forms(letters({}, ["bow", 4], ["bow", 20], ["bar", 30]), letters({}, ["bar"]))).toBe(
    2,
  );
  // Readers of PDF ask how much room a form has, and for room between its steps.
  const one = Buffer.from(await pdf(drawn([letters({}, ["bow"])]), told)).toString("latin1");
  expect(one).toContain("0 0 m 0 -1500 600 -1500 600 0 c 450 0 l");
  expect(one).toMatch(/\/BBox \[-\d+ -\d+ \d+ \d+\]/);
  // Its halo is drawn otherwise, so that it is there twice.
  expect(await forms(letters({ stroke: "#ffffff" }, ["bow", 4]), letters({}, ["bow", 4]))).toBe(2);
});

/** What makes a canvas where there is no browser. */
interface Canvases {
  create(
    width: number,
    height: number,
  ): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}
