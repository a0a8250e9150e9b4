/**
 * Lines under one another, each in the sign of how far it has come. Runs at compile time and
 * in the browser, so it imports only `svg`.
 */
import {
  faded,
  group,
  label,
  lines,
  setBack,
  shown,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

export const draw = (model: Model, state: State): readonly Mark[] => [
  ...model.wires.map((one) => wire(model, one, state[one.part])),
  ...shown(state.europe, "europe", europe(model)),
];

/** Dashes by how far a line has come; the missing as dots, as on the maps. */
const DASHES = { runs: "none", work: "none", plan: "12 7", missing: "0 9", study: "1 8" } as const;

function wire(model: Model, one: Model["wires"][0], strength: number): Mark {
  const { left, right, leading, thick, wide } = model;
  const { id, y, name, pieces, words } = one;
  return group(id, {}, [
    label("name", [left, y - leading * (wide ? 1.5 : 0.85)], name, {
      class: setBack("note strong", strength),
    }),
    ...(pieces.length
      ? []
      : [label("unknown", [left, y + 6], "?", { class: setBack("value as-energy", strength) })]),
    ...pieces.map((of) => piece(model, of, y, strength)),
    ...(wide
      ? lines("words", [left, y + thick / 2 + leading * 2.1], words, {
          leading,
          class: "note quiet",
        })
      : lines("words", [right, y - leading * 0.85], words, { leading, class: "note quiet end" })),
  ]);
}

type Piece = Model["wires"][0]["pieces"][0];

/** A piece of a line with its length: over it where the piece is missing, else under it. */
function piece(
  { leading, thick, wide, left }: Model,
  { id, look, from, to, amount }: Piece,
  y: number,
  strength: number,
): Mark {
  const missing = look === "missing";
  // On phones the lengths beside the gap would touch the one in it.
  const close = !wide && look === "work";
  const anchor = !close ? "middle" : from === left ? "" : "end";
  return withRow(
    id,
    group(id, {}, [
      faded("wire", strength, 0.3, [
        line("line", [from + 2, y], [to - 2, y], {
          class: `wire ${look}`,
          "stroke-width": missing || look === "study" ? thick * 0.6 : thick,
          "stroke-dasharray": DASHES[look],
        }),
        ...(look === "work"
          ? [line("core", [from + 2, y], [to - 2, y], { class: "wire", "stroke-width": 1.6 })]
          : []),
      ]),
      label(
        "km",
        [
          close ? (from === left ? from : to) : (from + to) / 2,
          missing && wide ? y - thick * 0.75 : y + thick / 2 + leading * 0.95,
        ],
        amount,
        { class: setBack(`value ${anchor} ${missing ? "as-corridor" : "as-energy"}`, strength) },
      ),
    ]),
  );
}

/** Gas to Europe, filled over what was pledged. */
function europe({ europe: one, leading, wide, thick, right }: Model): Mark[] {
  const width = right - one.x;
  return [
    withRow(
      one.id,
      group("gas", {}, [
        rect("pledge", [one.x, one.y - thick * 0.8, width, thick * 1.6], { class: "pledge" }),
        rect("came", [one.x, one.y - thick * 0.8, width * one.filled, thick * 1.6], {
          class: "bar energy",
        }),
        label("amount", [one.x, one.y + thick * 0.8 + leading * (wide ? 1.9 : 0.9)], one.amount, {
          class: wide ? "hero small as-energy" : "value as-energy",
        }),
        ...lines(
          "words",
          [one.x + (wide ? 96 : 34), one.y + thick * 0.8 + leading * (wide ? 1.5 : 0.9)],
          one.words,
          { leading, class: "note" },
        ),
      ]),
    ),
  ];
}
