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

/** An arc from one share of the half turn to another, as a path. */
function arc(x: number, y: number, radius: number, from: number, to: number): string {
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
  const band = (key: string, from: number, to: number, look: string) =>
    mark("path", key, {
      class: `dial ${look}`,
      d: arc(x, y, radius, from, to),
      "stroke-width": thick,
    });
  const { filled, also, parts } = one;
  return withRow(
    one.id,
    group(one.id, {}, [
      faded("dial", strength, 0.28, [
        mark("path", "track", {
          class: filled === null ? "dial unknown" : "dial track",
          d: arc(x, y, radius, 0, 1),
          "stroke-width": filled === null ? 2 : thick,
        }),
        ...(filled === null ? [] : [band("filled", 0, filled, "filled")]),
        ...(also > 0 ? [band("also", filled ?? 0, (filled ?? 0) + also, "reported")] : []),
        ...Array.from({ length: parts - 1 }, (_, n) =>
          mark("path", `cut-${n}`, {
            class: "dial notch",
            d: arc(x, y, radius, (n + 1) / parts - 0.008, (n + 1) / parts + 0.008),
            "stroke-width": thick + 2,
          }),
        ),
      ]),
      ...(wide
        ? [
            label("name", tx, ty - leading * 0.2, one.name, {
              class: setBack("note strong", strength),
            }),
          ]
        : []),
      label("amount", tx, wide ? ty + leading * 1.05 : ty, one.amount, {
        class: setBack(`value as-corridor${place}`, strength),
      }),
      ...lines("words", tx, wide ? ty + leading * 2.1 : ty + leading, one.words, leading, {
        class: setBack(`note${place}`, strength),
      }),
    ]),
  );
}
