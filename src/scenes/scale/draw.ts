/**
 * Fields of squares on one ground, seen from nearer or farther. Runs at compile time and in
 * the browser, so it imports only `svg`.
 */
import { group, label, lines, mark, round, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    field(model, state, "route", 1),
    field(model, state, "europe", state.europe),
    field(model, state, "all", state.all),
    shown(state.ships, "ships", ships(model, state)),
  ].flat();
}

/** A field stands on the ground, its number above it and its name below. */
function field(
  { left, base, leading, fields }: Model,
  { unit, ships }: State,
  key: keyof Model["fields"],
  amount: number,
) {
  const one = fields[key];
  const x = left + one.x * unit;
  return shown(amount, key, [
    group(
      "squares",
      { transform: `translate(${round(x)},${round(base)}) scale(${round(unit, 3)})` },
      [withRow(one.id, mark("path", "rows", { class: `squares ${key}`, d: one.path }))],
    ),
    shown(1 - ships, "count", [
      label("amount", [x, base - one.rows * unit - 9], one.amount, { class: `value ${key}-ink` }),
    ]),
    ...lines("name", [x, base + leading * 1.15], one.name, { leading, class: "tick" }),
  ]);
}

/** Lines that part the route's field into shiploads, with a name for each. */
function ships(
  { left, base, leading, fields, ship, ships: names }: Model,
  { unit }: State,
): Mark[] {
  const top = base - fields.route.rows * unit;
  const above = leading * 0.7;
  return names.flatMap((name, i) => {
    const x = left + i * ship * unit;
    const end = Math.min(fields.route.columns, (i + 1) * ship);
    return [
      ...(i > 0
        ? [line(`cut-${i}`, [x, top - leading * 1.4], [x, base + 6], { class: "cut" })]
        : []),
      label(`ship-${i}`, [x + ((end - i * ship) / 2) * unit, top - above], name, {
        class: "note strong middle as-sea-route",
      }),
    ];
  });
}
