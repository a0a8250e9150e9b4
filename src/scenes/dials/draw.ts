/**
 * A board of dials, of which a row may come forward. Runs at compile time and in the browser,
 * so it imports only `svg`.
 */
import {
  faded,
  group,
  label,
  lines,
  mark,
  round,
  setBack,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] =>
  model.dials.map((one, i) => dial(model, one, i, state[one.row]));

type Dial = Model["dials"][0];

type Circle = readonly [x: number, y: number, radius: number];

/** An arc from one share of the half turn to another, as a path. */
function arc([x, y, radius]: Circle, from: number, to: number): string {
  const at = (share: number) => {
    const angle = Math.PI * (1 - share);
    return `${round(x + radius * Math.cos(angle))},${round(y - radius * Math.sin(angle))}`;
  };
  return `M${at(from)}A${radius},${radius} 0 0 1 ${at(to)}`;
}

function dial(model: Model, one: Dial, i: number, strength: number): Mark {
  const { left, top, pitch, radius, thick, leading, wide } = model;
  const [column, row] = [i % 3, Math.floor(i / 3)];
  const x = left + column * pitch[0] + radius + thick / 2 + (wide ? 0 : 20);
  const y = top + row * pitch[1] + radius + thick;
  const [tx, ty] = wide ? [x + radius + thick + 8, y - leading * 1.6] : [x, y + 2];
  const place = wide ? "" : " middle";
  return withRow(
    one.id,
    group(one.id, {}, [
      faded("dial", strength, 0.28, face(model, one, x, y)),
      ...(wide
        ? [
            label("name", [tx, ty - leading * 0.2], one.name, {
              class: setBack("note strong", strength),
            }),
          ]
        : []),
      label("amount", [tx, wide ? ty + leading * 1.05 : ty], one.amount, {
        class: setBack(`value as-corridor${place}`, strength),
      }),
      ...lines("words", [tx, wide ? ty + leading * 2.1 : ty + leading], one.words, {
        leading,
        class: setBack(`note${place}`, strength),
      }),
    ]),
  );
}

/** The arcs of a dial about a point: its track, what is filled of it, and the cuts into parts. */
function face({ radius, thick }: Model, { filled, also, parts }: Dial, x: number, y: number) {
  const circle = [x, y, radius] as const;
  const band = (key: string, from: number, to: number, look: string) =>
    mark("path", key, {
      class: `dial ${look}`,
      d: arc(circle, from, to),
      "stroke-width": thick,
    });
  const cut = (n: number) =>
    mark("path", `cut-${n}`, {
      class: "dial notch",
      d: arc(circle, (n + 1) / parts - 0.008, (n + 1) / parts + 0.008),
      "stroke-width": thick + 2,
    });
  return [
    mark("path", "track", {
      class: filled === null ? "dial unknown" : "dial track",
      d: arc(circle, 0, 1),
      "stroke-width": filled === null ? 2 : thick,
    }),
    ...(filled === null ? [] : [band("filled", 0, filled, "filled")]),
    ...(also > 0 ? [band("also", filled ?? 0, (filled ?? 0) + also, "reported")] : []),
    ...Array.from({ length: parts - 1 }, (_, n) => cut(n)),
  ];
}
