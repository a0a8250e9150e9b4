import PDFDocument from "pdfkit";
import type { Drawn } from "../../engine/stills/still";
import type { Attrs, Mark } from "../../engine/svg/mark";

/** What a reader or a program is told of a picture. */
export interface Told {
  title: string;
  alt: string;
  language: string;
  author: string;
  /** What may be done with it, in a sentence. */
  rights: string;
  /** The day it is of, as YYYY-MM-DD: a PDF must have one, and the clock is no part of it. */
  date: string;
}

/** Points to a unit of a picture: a CSS pixel. */
const POINT = 0.75;

/**
 * A still as one page of PDF: vectors, letters as outlines, tagged as a figure with its
 * alternative text. The same input gives the same bytes.
 *
 * @throws Error at a mark or an attribute that it cannot draw
 */
export function pdf({ marks, inliner, width, height }: Drawn, told: Told): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: [width * POINT, height * POINT],
    margin: 0,
    font: null as never,
    pdfVersion: "1.7",
    tagged: true,
    lang: told.language,
    displayTitle: true,
    info: {
      Title: told.title,
      Author: told.author,
      Subject: told.rights,
      CreationDate: new Date(`${told.date}T00:00:00Z`),
    },
  });
  const chunks: Uint8Array[] = [];
  doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on("error", reject);
  });
  const outlines = new Map(
    inliner.defs().children.map(({ attrs }) => [String(attrs["id"]), String(attrs["d"])]),
  );
  const letters = lettering(doc, outlines);
  const figure = doc.struct("Figure", { alt: told.alt, title: told.title }, () => {
    doc.scale(POINT);
    for (const mark of marks) draw(doc, mark, START, letters);
  });
  const root = doc.struct("Document");
  doc.addStructure(root);
  root.add(figure);
  root.end();
  doc.end();
  return done;
}

/** What marks inherit, as SVG has it before anything is said. */
interface Look {
  fill: string;
  stroke: string;
  width: number;
  cap: string;
  join: string;
  dash: string;
  /** Fill and stroke of everything within, which are told apart. */
  alpha: number;
  fillAlpha: number;
  strokeAlpha: number;
  strokeFirst: boolean;
}

const START: Look = {
  fill: "#000000",
  stroke: "none",
  width: 1,
  cap: "butt",
  join: "miter",
  dash: "none",
  alpha: 1,
  fillAlpha: 1,
  strokeAlpha: 1,
  strokeFirst: false,
};

/** How each attribute changes what is inherited. Opacity of a group is handed to what is in it. */
const CHANGES: Record<string, (value: string, look: Look) => Partial<Look>> = {
  fill: (fill) => ({ fill }),
  stroke: (stroke) => ({ stroke }),
  "stroke-width": (value) => ({ width: Number.parseFloat(value) }),
  "stroke-linecap": (cap) => ({ cap }),
  "stroke-linejoin": (join) => ({ join }),
  "stroke-dasharray": (dash) => ({ dash }),
  opacity: (value, { alpha }) => ({ alpha: alpha * Number(value) }),
  "fill-opacity": (value) => ({ fillAlpha: Number(value) }),
  "stroke-opacity": (value) => ({ strokeAlpha: Number(value) }),
  "paint-order": (value) => ({ strokeFirst: value.startsWith("stroke") }),
};

const inherit = (attrs: Attrs, look: Look): Look =>
  Object.entries(attrs).reduce(
    (now, [name, value]) => ({ ...now, ...CHANGES[name]?.(String(value), now) }),
    look,
  );

type Doc = PDFKit.PDFDocument;
/** Draws a line of letters, which are uses of outlines. */
type Letters = (uses: readonly Mark[], look: Look) => void;

function draw(doc: Doc, { tag, attrs, children }: Mark, outer: Look, letters: Letters): void {
  if (attrs["visibility"] === "hidden" || attrs["display"] === "none") return;
  const look = inherit(attrs, outer);
  const number = (name: string) => Number(attrs[name] ?? 0);
  const transform = String(attrs["transform"] ?? "");
  const moved = transform !== "" || tag === "svg";
  if (moved) doc.save();
  for (const [, name, list] of transform.matchAll(/([a-z]+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = list!.split(/[ ,]+/).map(Number);
    if (name === "translate") doc.translate(a, b);
    else if (name === "scale") doc.transform(a, 0, 0, b || a, 0, 0);
    else if (name === "rotate") doc.rotate(a, { origin: [b, c] });
    else if (name === "matrix") doc.transform(a, b, c, d, e, f);
    else throw new Error(`pdf: expected a known transform; found "${name}"`);
  }
  switch (tag) {
    case "svg": {
      // A window on a drawing, at its scale.
      const [left, top] = String(attrs["viewBox"]).split(" ").map(Number) as [number, number];
      doc.rect(number("x"), number("y"), number("width"), number("height")).clip();
      doc.translate(number("x") - left, number("y") - top);
      for (const child of children) draw(doc, child, look, letters);
      break;
    }
    case "g":
      if (children[0]?.tag === "use") letters(children, look);
      else for (const child of children) draw(doc, child, look, letters);
      break;
    case "path":
      paint(doc, look, () => doc.path(String(attrs["d"])));
      break;
    case "line":
      paint(doc, { ...look, fill: "none" }, () =>
        doc.moveTo(number("x1"), number("y1")).lineTo(number("x2"), number("y2")),
      );
      break;
    case "circle":
      paint(doc, look, () => doc.circle(number("cx"), number("cy"), number("r")));
      break;
    case "rect": {
      const [x, y, width, height] = [number("x"), number("y"), number("width"), number("height")];
      const radius = number("rx");
      paint(doc, look, () =>
        radius ? doc.roundedRect(x, y, width, height, radius) : doc.rect(x, y, width, height),
      );
      break;
    }
    default:
      throw new Error(`pdf: expected a mark that src/kit/graphics/pdf.ts draws; found <${tag}>`);
  }
  if (moved) doc.restore();
}

/** Fills and strokes a shape, in the order its look says. */
function paint(doc: Doc, look: Look, shape: () => void): void {
  const filled = look.fill !== "none" && look.alpha * look.fillAlpha > 0;
  const stroked = look.stroke !== "none" && look.width > 0 && look.alpha * look.strokeAlpha > 0;
  const fill = () => {
    if (!filled) return;
    inks(doc, look);
    shape();
    doc.fill();
  };
  const stroke = () => {
    if (!stroked) return;
    pen(doc, look);
    shape();
    doc.stroke();
  };
  for (const step of look.strokeFirst ? [stroke, fill] : [fill, stroke]) step();
}

const inks = (doc: Doc, { fill, alpha, fillAlpha }: Look) => doc.fillColor(fill, alpha * fillAlpha);

function pen(doc: Doc, { stroke, width, cap, join, dash, alpha, strokeAlpha }: Look): void {
  doc
    .strokeColor(stroke, alpha * strokeAlpha)
    .lineWidth(width)
    .lineCap(cap)
    .lineJoin(join);
  const lengths = dash === "none" ? [] : dash.split(/[ ,]+/).map(Number);
  if (lengths.some((one) => one > 0)) doc.addContent(`[${lengths.join(" ")}] 0 d`);
  else doc.undash();
}

/** The part of a PDF document that its types leave out. */
interface Inner {
  ref(data: object): { compress: boolean; write(text: string): void; end(): void };
  page: { xobjects: Record<string, unknown> };
}

/**
 * Draws letters: each outline is written once, as a form for filling and one for stroking, and
 * then named wherever it stands.
 */
function lettering(doc: Doc, outlines: ReadonlyMap<string, string>): Letters {
  const inner = doc as unknown as Inner;
  const names = new Map<string, string>();
  const form = (id: string, paintedBy: "f" | "S"): string => {
    const key = `${id} ${paintedBy}`;
    let name = names.get(key);
    if (name === undefined) {
      names.set(key, (name = `G${names.size}`));
      const ref = inner.ref({
        Type: "XObject",
        Subtype: "Form",
        // Room for any letter of either face, and for its halo.
        BBox: [-2000, -2000, 4000, 2000],
        Resources: {},
      });
      ref.compress = false;
      ref.write(`${operators(outlines.get(id)!)} ${paintedBy}`);
      ref.end();
      inner.page.xobjects[name] = ref;
    }
    return name;
  };
  return (uses, look) => {
    // A line has its halo and its ink in layers of their own.
    const by = look.stroke !== "none" && look.width > 0 ? "S" : "f";
    if (by === "S") pen(doc, look);
    else inks(doc, look);
    doc.save();
    let at = 0;
    for (const { attrs } of uses) {
      const x = Number(attrs["x"] ?? 0);
      const named = `/${form(String(attrs["href"]).slice(1), by)} Do`;
      doc.addContent(`1 0 0 1 ${x - at} 0 cm ${named}`);
      at = x;
    }
    doc.restore();
  };
}

/** The outline of a letter, told in steps (m, l, h, v, q, c, z), in the operators of PDF. */
function operators(d: string): string {
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  return [...d.matchAll(/([a-z])([^a-z]*)/g)]
    .map(([, command, list]) => {
      const steps = (list!.match(/-?\d+/g) ?? []).map(Number);
      const [fromX, fromY] = [x, y];
      if (command === "z") {
        [x, y] = start;
        return "h";
      }
      if (command === "h") steps.push(0);
      if (command === "v") steps.unshift(0);
      const to = steps.map((one, i) => one + (i % 2 ? fromY : fromX));
      [x, y] = to.slice(-2) as [number, number];
      if (command === "m") start = [x, y];
      if (command === "m") return `${x} ${y} m`;
      if (command === "c") return `${to.join(" ")} c`;
      if (command !== "q") return `${x} ${y} l`;
      // PDF has cubic curves alone.
      const [controlX, controlY] = to as [number, number];
      const near = (end: number, control: number) => Math.round((end + 2 * control) / 3);
      return [
        near(fromX, controlX),
        near(fromY, controlY),
        near(x, controlX),
        near(y, controlY),
        `${x} ${y} c`,
      ].join(" ");
    })
    .join(" ");
}
