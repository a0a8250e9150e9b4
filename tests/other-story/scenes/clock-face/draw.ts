import { label, round, withRow, type Mark } from "../../../../src/engine/svg/mark";
import { dot, line } from "../../../../src/engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

/** A dial of as many hours as the slow boat takes, with one hand. */
export function draw(model: Model, { which, hand }: State): readonly Mark[] {
  const { x, y, radius, hours } = model;
  const turn = (hour: number, far: number): [number, number] => {
    const angle = (hour / hours.length) * 2 * Math.PI - Math.PI / 2;
    return [round(x + Math.cos(angle) * far), round(y + Math.sin(angle) * far)];
  };
  const { id, label: text } = model[which];
  return [
    dot("face", [x, y], radius, { class: "ferry-face" }),
    ...hours.map(({ at, label: hour }) =>
      label(`hour-${at}`, turn(at, radius + 18), hour, { class: "tick middle" }),
    ),
    withRow(id, line("hand", [x, y], turn(hand, radius - 6), { class: "axis" })),
    label("said", [x, y + radius * 0.5], text, { class: "value middle" }),
  ];
}
