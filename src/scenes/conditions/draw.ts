/**
 * Three ladders, one of which may come forward. Runs at compile time and in the browser, so it
 * imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { hatch, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { left, right, gap } = model;
  const sum = state.widths.reduce((all, one) => all + one, 0);
  const unit = (right - left - gap * 2) / sum;
  let x = left;
  return model.ladders.map((one, i) => {
    const width = state.widths[i]! * unit;
    const at = x;
    x += width + gap;
    return ladder(model, one, { x: at, width, whole: state.whole[i]!, brief: state.brief });
  });
}

/** Where a ladder stands, and how much of its whole and its short words is shown. */
interface Place {
  x: number;
  width: number;
  whole: number;
  brief: number;
}

function ladder(model: Model, { key, name, brief, rungs }: Model["ladders"][0], at: Place): Mark {
  const { top, base, leading } = model;
  const pitch = (base - top) / rungs.length;
  const y = top - leading * 0.8;
  return group(key, {}, [
    ...shown(at.whole, "name", [label("name", [at.x, y], name, { class: "value" })]),
    ...shown(at.brief, "brief", [label("name", [at.x, y], brief, { class: "note strong" })]),
    ...rungs.map((one, n) => {
      const foot = base - n * pitch;
      const drawn = group(
        `rung-${n}`,
        {},
        rung(model, one, at, { y: foot - pitch * 0.84, height: pitch * 0.84 }),
      );
      return one.id ? withRow(one.id, drawn) : drawn;
    }),
  ]);
}

const INK = { reached: " on-rung", reported: " on-soft", open: "" };

function rung(
  { leading, wide }: Model,
  { how, title, detail, brief }: Model["ladders"][0]["rungs"][0],
  at: Place,
  { y, height }: { y: number; height: number },
): Mark[] {
  const { x, width } = at;
  const inner = x + (wide ? 16 : 8);
  const middle = y + height / 2 + leading * 0.3;
  const block = middle - (detail.length * leading) / 2;
  return [
    rect("rung", [x, y, width, height], { class: `rung ${how}` }),
    ...(how === "reported"
      ? [hatch("hatch", [x, y, width, height], wide ? 12 : 8, { class: "hatch faint" })]
      : []),
    ...shown(at.whole, "words", [
      label("title", [inner, block], title, { class: `value${INK[how]}` }),
      ...lines("detail", [inner, block + leading], detail, { leading, class: `note${INK[how]}` }),
    ]),
    ...shown(at.brief, "short", [
      label("title", [x + width / 2, middle], brief, { class: `note middle${INK[how]}` }),
    ]),
  ];
}
