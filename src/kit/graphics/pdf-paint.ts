import type { Attrs } from "../../engine/svg/mark";

export type Doc = PDFKit.PDFDocument;

/** What marks inherit, as SVG has it before anything is said. */
export interface Look {
  fill: string;
  stroke: string;
  width: number;
  cap: string;
  join: string;
  dash: string;
  /** How far into its dashes a line begins. */
  offset: number;
  /** Fill and stroke of everything within, which are told apart. */
  alpha: number;
  fillAlpha: number;
  strokeAlpha: number;
  strokeFirst: boolean;
}

export const START: Look = {
  fill: "#000000",
  stroke: "none",
  width: 1,
  cap: "butt",
  join: "miter",
  dash: "none",
  offset: 0,
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
  "stroke-dashoffset": (value) => ({ offset: Number.parseFloat(value) }),
  opacity: (value, { alpha }) => ({ alpha: alpha * Number(value) }),
  "fill-opacity": (value) => ({ fillAlpha: Number(value) }),
  "stroke-opacity": (value) => ({ strokeAlpha: Number(value) }),
  "paint-order": (value) => ({ strokeFirst: value.startsWith("stroke") }),
};

/** How a mark looks, given how what holds it does. */
export const inherit = (attrs: Attrs, look: Look): Look =>
  Object.entries(attrs).reduce(
    (now, [name, value]) => ({ ...now, ...CHANGES[name]?.(String(value), now) }),
    look,
  );

/** Fills and strokes a shape, in the order its look says. @param shape draws its outline */
export function paint(doc: Doc, look: Look, shape: () => void): void {
  const filled = look.fill !== "none" && look.alpha * look.fillAlpha > 0;
  const stroked = look.stroke !== "none" && look.width > 0 && look.alpha * look.strokeAlpha > 0;
  const fill = () => {
    if (!filled) return;
    ink(doc, look);
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

/** Sets what shapes are filled with. */
export const ink = (doc: Doc, { fill, alpha, fillAlpha }: Look) =>
  doc.fillColor(fill, alpha * fillAlpha);

/** Sets what lines are drawn with. */
export function pen(doc: Doc, look: Look): void {
  const { stroke, width, cap, join, dash, offset, alpha, strokeAlpha } = look;
  doc
    .strokeColor(stroke, alpha * strokeAlpha)
    .lineWidth(width)
    .lineCap(cap)
    .lineJoin(join);
  const lengths = dash === "none" ? [] : dash.split(/[ ,]+/).map(Number);
  if (lengths.some((one) => one > 0)) doc.addContent(`[${lengths.join(" ")}] ${offset} d`);
  else doc.undash();
}
