/**
 * A map of the sea; at its ports squares of what they could and did handle, or their ships.
 * Runs at compile time and in the browser, so it imports only `svg`.
 */
import {
  group,
  label,
  lines,
  mark,
  round,
  shown,
  slot,
  withRow,
  type Mark,
} from "../../engine/svg/mark";
import { dot, polyline, rect } from "../../engine/svg/parts";
import { wagons } from "./draw-queue";
import type { Model } from "./model";
import type { State } from "./steps";

export function draw(model: Model, state: State): readonly Mark[] {
  const { x, y, width, height } = model.box;
  return [
    ...shown(state.queue, "queue", wagons(model)),
    ...shown(state.map, "ground", [
      mark(
        "svg",
        "map",
        { x, y, width, height, viewBox: `0 0 ${width} ${height}` },
        map(model, state),
      ),
    ]),
  ];
}

/** The sea with its ports, and what a state shows of them. */
function map(model: Model, state: State): Mark[] {
  const { width, height } = model.box;
  return [
    rect("water", [0, 0, width, height], { class: "sea" }),
    group("land", { "stroke-width": 0.9 }, [slot("land", {})]),
    group(
      "names",
      {},
      model.names.map(({ id, x, y, words, look }) => label(id, [x, y], words, { class: look })),
    ),
    withRow(
      "caspian",
      polyline("line", model.sea, {
        class: "leg",
        "stroke-width": 4,
        "stroke-dasharray": "11 7",
        opacity: round(0.35 + 0.65 * state.ferries, 2),
      }),
    ),
    ...(["tonnes", "boxes"] as const).flatMap((part) =>
      shown(
        state[part],
        part,
        model.quays.filter((one) => one.part === part).map((one) => quay(model, one)),
      ),
    ),
    ...shown(
      state.ferries,
      "ferries",
      model.fleets.map((one) => fleet(model, one)),
    ),
    group("ports", {}, ports(model)),
  ];
}

const ports = (model: Model) =>
  model.ports.flatMap(({ id, x, y, name, look, dx, dy }) => [
    dot(id, [x, y], 4, { class: "dot" }),
    label(`${id}-name`, [x + dx, y + dy], name, { class: look }),
  ]);

type Quay = Model["quays"][0];

/** What a port could handle, hollow; in its corner what it did, filled. */
function quay(model: Model, one: Quay): Mark {
  const { x, y, side, could, did, stands } = one;
  const square = (key: string, length: number, look: string) =>
    rect(key, [x, y - length, side * length, length], { class: look });
  return group(one.id, {}, [
    withRow(one.id, square("could", could, "could")),
    ...(stands === null ? [] : [square("stands", stands, "stands")]),
    ...(did === null ? [] : [withRow(one.used!, square("did", did, "did"))]),
    label("amount", [one.wx, one.wy], one.amount, { class: "value map" }),
    ...lines("words", [one.wx, one.wy + model.leading], one.words, {
      leading: model.leading,
      class: "note map",
    }),
  ]);
}

/** Ships in rows, and how many in words under them. */
function fleet(
  model: Model,
  { id, count, there, x, y, columns, amount, words }: Model["fleets"][0],
) {
  const { ship, leading } = model;
  const pitch = ship * 1.2;
  const rows = Math.ceil(count / columns);
  const foot = y + rows * ship * 0.8 + leading * 0.7;
  return withRow(
    id,
    group(id, {}, [
      ...Array.from({ length: count }, (_, i) =>
        boat(
          `ship-${i}`,
          [x + (i % columns) * pitch, y + Math.floor(i / columns) * ship * 0.8],
          ship,
          there ? "did" : "could",
        ),
      ),
      label("amount", [x, foot], amount, { class: "value map" }),
      ...lines("words", [x, foot + leading], words, { leading, class: "note map" }),
    ]),
  );
}

/** A ferry from the side: a hull and a house. */
function boat(key: string, [x, y]: readonly [number, number], ship: number, look: string): Mark {
  const u = ship / 10;
  return mark("path", key, {
    class: `${look} boat`,
    d: `M${round(x)},${round(y)}H${round(x + 1.5 * u)}V${round(y - 2 * u)}H${round(x + 7 * u)}V${round(y)}H${round(x + 10 * u)}L${round(x + 8.6 * u)},${round(y + 2.6 * u)}H${round(x + 1.2 * u)}Z`,
  });
}
