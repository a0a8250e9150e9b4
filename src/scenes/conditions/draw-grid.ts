/** Three rows of five steps: ticked where they are taken, hollow where they are open. Imports only `svg`. */
import { group, label, lines, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";

/** How high the name of a row stands over its boxes, how large a tick is, and where words stand in a box. */
const FORM = {
  wide: { gap: 8, head: 40, name: 27, tick: 17, at: [34, 34], text: [16, 76], lead: 22, foot: 12 },
  narrow: { gap: 5, head: 22, name: 16, tick: 10, at: [0, 0], text: [0, 0], lead: 0, foot: 0 },
} as const;

export function grid(model: Model): Mark[] {
  const { plot, rows, wide } = model;
  const { head, name: over } = FORM[wide ? "wide" : "narrow"];
  const pitch = plot.height / rows.length;
  return rows.map(({ key, name, next, boxes }, i) => {
    const y = plot.y + pitch * i;
    return group(key, {}, [
      label("name", [plot.x, y + over], name, { class: "row-name" }),
      ...(next
        ? [label("next", [plot.x + plot.width, y + over], next, { class: "next-step end" })]
        : []),
      ...boxes.map((one, n) => box(model, one, [n / boxes.length, y + head], pitch - head)),
    ]);
  });
}

/** A step: a full box with a tick, or an empty one. */
function box(
  { plot, wide }: Model,
  { id, how, title, when }: Model["rows"][0]["boxes"][0],
  [share, y]: Point,
  pitch: number,
): Mark {
  const { gap, tick, at, text, lead, foot } = FORM[wide ? "wide" : "narrow"];
  const x = plot.x + share * (plot.width + gap);
  const width = (plot.width + gap) / 5 - gap;
  const height = pitch - (wide ? 10 : 6);
  const [cx, cy] = wide ? [x + at[0], y + at[1]] : [x + width / 2, y + height / 2];
  const taken = how === "reached";
  const words = taken ? "on-box" : how === "next" ? "next-step" : "box-words";
  const drawn = group(`box-${Math.round(share * 5)}`, {}, [
    rect("box", [x, y, width, height], { class: `box ${how}` }),
    ...(taken
      ? [
          polyline(
            "tick",
            [
              [cx - tick, cy],
              [cx - tick * 0.3, cy + tick * 0.7],
              [cx + tick, cy - tick * 0.8],
            ],
            { class: "tick-sign" },
          ),
        ]
      : []),
    ...lines("title", [x + text[0], y + text[1]], title, { leading: lead, class: words }),
    ...(when
      ? [label("when", [x + text[0], y + height - foot], when, { class: "on-box month" })]
      : []),
  ]);
  return id ? withRow(id, drawn) : drawn;
}
