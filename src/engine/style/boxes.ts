import { width } from "../text/measure";
import { settingOf, styleOf, type FrameName } from "./style";
import type { Mark } from "../svg/mark";

/** Where a line of text stands in the picture, and how large its letters are. */
export interface TextBox {
  key: string;
  text: string;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The part of the picture it must stay in: the whole, or the map it stands on. */
  within: Box;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The boxes of all text in a picture, measured with the fonts it is set in. */
export function textBoxes(picture: Mark, frame: FrameName): TextBox[] {
  const [x, y, width, height] = String(picture.attrs["viewBox"]).split(" ").map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return picture.children.flatMap((child) =>
    collect(child, frame, "", { x, y, width, height }, 0, 0),
  );
}

function collect(
  mark: Mark,
  frame: FrameName,
  path: string,
  within: Box,
  dx: number,
  dy: number,
): TextBox[] {
  const key = `${path}/${mark.key}`;
  if (mark.tag === "text") return [boxOf(mark, frame, key, within, dx, dy)];
  const size = (name: string) => Number(mark.attrs[name]);
  if (mark.tag === "svg") {
    const inner = { x: size("x"), y: size("y"), width: size("width"), height: size("height") };
    return mark.children.flatMap((child) => collect(child, frame, key, inner, inner.x, inner.y));
  }
  const [, x = "0", y = "0"] =
    /^translate\(([^,]+),([^)]+)\)$/.exec(String(mark.attrs["transform"] ?? "")) ?? [];
  return mark.children.flatMap((child) =>
    collect(child, frame, key, within, dx + Number(x), dy + Number(y)),
  );
}

function boxOf(
  mark: Mark,
  frame: FrameName,
  key: string,
  within: Box,
  dx: number,
  dy: number,
): TextBox {
  const classes = String(mark.attrs["class"] ?? "").split(" ");
  const setting = settingOf(classes, frame);
  const wide = width(mark.text ?? "", setting);
  const anchor = styleOf(classes, frame)["text-anchor"];
  const left =
    dx + Number(mark.attrs["x"]) - (anchor === "middle" ? wide / 2 : anchor === "end" ? wide : 0);
  const base = dy + Number(mark.attrs["y"]);
  // Ascender and descender of both families, measured from their figures and letters.
  return {
    key,
    text: mark.text ?? "",
    size: setting.size,
    left,
    right: left + wide,
    top: base - setting.size * 0.72,
    bottom: base + setting.size * 0.2,
    within,
  };
}

/** Pairs of texts that touch: their boxes share ground. */
export const overlaps = (boxes: readonly TextBox[]): [TextBox, TextBox][] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): [TextBox, TextBox] => [a, b]),
  );
