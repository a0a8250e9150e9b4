import { width } from "../text/measure";
import { settingOf, styleOf, type FrameName, type Looks } from "./style";
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

/** What is known on the way down to a text: where it may stand, and how far its group is moved. */
interface At {
  looks: Looks;
  frame: FrameName;
  path: string;
  within: Box;
  dx: number;
  dy: number;
}

/** The boxes of all text in a picture, measured with the fonts it is set in. */
export function textBoxes(looks: Looks, picture: Mark, frame: FrameName): TextBox[] {
  const [x = 0, y = 0, width = 0, height = 0] = String(picture.attrs["viewBox"])
    .split(" ")
    .map(Number);
  const at: At = { looks, frame, path: "", within: { x, y, width, height }, dx: 0, dy: 0 };
  return picture.children.flatMap((child) => collect(child, at));
}

function collect(mark: Mark, at: At): TextBox[] {
  const path = `${at.path}/${mark.key}`;
  if (mark.tag === "text") return [boxOf(mark, { ...at, path })];
  return mark.children.flatMap((child) => collect(child, { ...inside(mark, at), path }));
}

/** Where the children of a mark stand: a drawing in the drawing has a frame of its own. */
function inside(mark: Mark, at: At): At {
  const size = (name: string) => Number(mark.attrs[name]);
  if (mark.tag === "svg") {
    const within = { x: size("x"), y: size("y"), width: size("width"), height: size("height") };
    return { ...at, within, dx: within.x, dy: within.y };
  }
  const [, x = "0", y = "0"] =
    /^translate\(([^,]+),([^)]+)\)$/.exec(String(mark.attrs["transform"] ?? "")) ?? [];
  return { ...at, dx: at.dx + Number(x), dy: at.dy + Number(y) };
}

function boxOf(mark: Mark, { looks, frame, path, within, dx, dy }: At): TextBox {
  const classes = String(mark.attrs["class"] ?? "").split(" ");
  const setting = settingOf(looks, classes, frame);
  const wide = width(mark.text ?? "", setting);
  const anchor = styleOf(looks, classes, frame)["text-anchor"];
  const left =
    dx + Number(mark.attrs["x"]) - (anchor === "middle" ? wide / 2 : anchor === "end" ? wide : 0);
  const base = dy + Number(mark.attrs["y"]);
  // Ascender and descender of both families, measured from their figures and letters.
  return {
    key: path,
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
