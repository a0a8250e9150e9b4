import type { Attrs, Mark } from "../../engine/svg/mark";
import type { Letters } from "./pdf-letters";
import { inherit, paint, type Doc, type Look } from "./pdf-paint";

const number = (attrs: Attrs, name: string): number => Number(attrs[name] ?? 0);
const numbers = (attrs: Attrs, ...names: string[]) => names.map((name) => number(attrs, name));

/** The outline of each shape that pictures have. */
const SHAPES: Record<string, (doc: Doc, attrs: Attrs) => void> = {
  path: (doc, { d }) => doc.path(String(d)),
  line: (doc, attrs) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(attrs, "x1", "y1", "x2", "y2");
    doc.moveTo(x1, y1).lineTo(x2, y2);
  },
  circle: (doc, attrs) => {
    const [cx = 0, cy = 0, r = 0] = numbers(attrs, "cx", "cy", "r");
    doc.circle(cx, cy, r);
  },
  rect: (doc, attrs) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers(attrs, "x", "y", "width", "height");
    const radius = number(attrs, "rx");
    if (radius) doc.roundedRect(x, y, width, height, radius);
    else doc.rect(x, y, width, height);
  },
};

/**
 * Draws a mark and all that is in it.
 *
 * @param outer how what holds it looks
 * @throws Error at a mark or a transform that it does not know
 */
export function draw(doc: Doc, mark: Mark, outer: Look, letters: Letters): void {
  const { tag, attrs, children } = mark;
  if (attrs["visibility"] === "hidden" || attrs["display"] === "none") return;
  const look = inherit(attrs, outer);
  const transform = String(attrs["transform"] ?? "");
  const moved = transform !== "" || tag === "svg";
  if (moved) doc.save();
  move(doc, transform);
  const shape = SHAPES[tag];
  if (shape) paint(doc, tag === "line" ? { ...look, fill: "none" } : look, () => shape(doc, attrs));
  else if (tag !== "svg" && tag !== "g")
    throw new Error(
      `pdf: expected a mark that src/kit/graphics/pdf-marks.ts draws; found <${tag}>`,
    );
  else {
    if (tag === "svg") open(doc, attrs);
    if (tag === "g" && children[0]?.tag === "use") letters(children, look);
    else for (const child of children) draw(doc, child, look, letters);
  }
  if (moved) doc.restore();
}

/** A window on a drawing, at its scale. */
function open(doc: Doc, attrs: Attrs): void {
  const [x = 0, y = 0, width = 0, height = 0] = numbers(attrs, "x", "y", "width", "height");
  const [left = 0, top = 0] = String(attrs["viewBox"]).split(" ").map(Number);
  doc.rect(x, y, width, height).clip();
  doc.translate(x - left, y - top);
}

function move(doc: Doc, transform: string): void {
  for (const [, name, list] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = list!.split(/[ ,]+/).map(Number);
    if (name === "translate") doc.translate(a, b);
    else if (name === "scale") doc.transform(a, 0, 0, b || a, 0, 0);
    else if (name === "rotate") doc.rotate(a, { origin: [b, c] });
    else if (name === "matrix") doc.transform(a, b, c, d, e, f);
    else throw new Error(`pdf: expected a known transform; found "${name}"`);
  }
}
