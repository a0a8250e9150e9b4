/**
 * The way of a box as a strip, its four handovers drawn under it; then a wheelset over
 * rails that are too wide. Runs at compile time and in the browser, so it imports only `svg`.
 */
import { group, label, lines, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline } from "../../engine/svg/parts";
import { gauge } from "./draw-gauges";
import { hand } from "./draw-hands";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  return [
    ...shown(1 - state.gauge, "ribbon", [
      ...model.parts.map((one) => part(model, one)),
      ...model.stops.map((one) => stop(model, one)),
    ]),
    ...shown(state.gauge, "gauge", gauge(model)),
  ];
}

/** A stretch of the strip: rails as a line, the sea dashed; whose it is and how long above it. */
function part({ wide }: Model, { id, sea, from, to, words, label: at }: Model["parts"][0]): Mark {
  const cut = wide ? 14 : 7;
  return withRow(
    id,
    group(id, {}, [
      line("run", from, to, {
        class: "leg flat",
        "stroke-width": wide ? 14 : 8,
        ...(sea ? { "stroke-dasharray": wide ? "12 7" : "6 4" } : {}),
      }),
      ...(at.end
        ? []
        : [line("border", [to[0], to[1] - cut], [to[0], to[1] + cut], { class: "measure" })]),
      ...(at.high
        ? [line("tick", [at.tick, at.y + 4], [at.tick, from[1] - cut], { class: "hair" })]
        : []),
      ...(words
        ? [
            label("words", [at.x, at.y], words, {
              class: at.end || at.high ? "note strong end" : "note strong middle",
            }),
          ]
        : []),
    ]),
  );
}

/** A stop: a thread from the strip to its number, the drawing, its name and what happens there. */
function stop(
  { wide, leading }: Model,
  { id, at, spot, number, name, change }: Model["stops"][0],
): Mark {
  const r = wide ? 15 : 9;
  const middle = spot.x + spot.width / 2;
  const top = spot.ground - spot.height - r * 1.7;
  const below = spot.ground + (wide ? 58 : 27);
  return group(id, {}, [
    polyline(
      "thread",
      [
        at,
        [at[0], at[1] + (wide ? 26 : 10)],
        [middle, top - r - (wide ? 12 : 4)],
        [middle, top - r],
      ],
      {
        class: "thread",
      },
    ),
    dot("stop", at, wide ? 7 : 4, { class: "dot" }),
    hand(id, spot),
    dot("dot", [middle, top], r, { class: "dot" }),
    label("number", [middle, top + r * 0.36], number, { class: "note strong middle" }),
    label("name", [middle, below], name, { class: "value middle" }),
    ...lines("change", [middle, below + leading], change, { leading, class: "note middle" }),
  ]);
}
