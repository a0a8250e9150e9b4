/**
 * A signal over the gap in a railway, in whose hands its arms are, and who speaks of the link. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, mix, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

/** Arms are raised at their mast at 0, plates over their side at 1. */
export const draw = ({ wide, signal, board }: Model, { away }: State): readonly Mark[] => [
  ...shown(1 - away, "signal", way(signal)),
  ...signal.keepers.map(({ id, arm }) => {
    const [x, y, width, height] = board.plates.find((one) => one.id === id)!.box;
    // From where an arm turns: the right edge of its plate.
    const to = [x + width, x, x, x + width].map((at, i) => [at, i < 2 ? y : y + height] as const);
    const corner = (i: number, side: 0 | 1) => mix(arm[i]![side], to[i]![side], away);
    const corners = to.map((_, i) => [corner(i, 0), corner(i, 1)] as const);
    return withRow(id, polyline(id, corners, { class: "arm" }));
  }),
  ...shown(1 - away, "arms", arms(signal, wide ? 25 : 15.5)),
  ...shown(away, "board", plates(board)),
];

const said = (key: string, { at, look, lines: words }: Said, leading: number) =>
  lines(key, at, words, { leading, class: look });

type Said = Model["signal"]["labels"][0];

/** The railway, and the mast in its gap. */
const way = ({ way, dots, mast: { x, head, foot }, labels, leading }: Model["signal"]): Mark[] => [
  ...way
    .filter(({ status }) => status !== "missing")
    .map(({ id, status, from, to, dash }) =>
      withRow(
        id,
        line(id, [from < x ? to : from, foot], [from < x ? from : to, foot], {
          class: `track ${status}`,
          "stroke-dasharray": dash,
        }),
      ),
    ),
  ...dots.map((at, i) => dot(`gap-${i}`, at, dots.length > 2 ? 3.4 : 2.2, { class: "gap-dot" })),
  line("mast", [x, head], [x, foot], { class: "mast" }),
  ...labels.flatMap((one, i) => said(`label-${i}`, one, leading)),
];

/** Each arm, and hollow where it can stop; beside them what its keeper can refuse and what it wants. */
const arms = ({ keepers, leading }: Model["signal"], apart: number): Mark[] =>
  keepers.map(({ id, red, band, ghost, name, wants, can }) =>
    group(id, {}, [
      rect("ghost", ghost, { class: "arm-ghost" }),
      polyline("red", red, { class: "arm-up" }),
      polyline("band", band, { class: "arm-band" }),
      ...said("name", name, leading),
      ...said("wants", wants, leading),
      ...said("can", can, apart),
    ]),
  );

/** Every voice over its side. */
const plates = ({ plates, axis, sides, key, leading }: Model["board"]): Mark[] => [
  ...plates.flatMap(({ id, inside, aside, box, words }) => {
    const all = group(`plate-${id}`, {}, [
      ...words.flatMap((one, i) => said(`words-${i}`, one, leading)),
    ]);
    return inside
      ? [all]
      : [rect(`box-${id}`, box, { class: aside ? "no-plate" : "side-plate" }), withRow(id, all)];
  }),
  line("axis", axis.from, axis.to, { class: "side-axis" }),
  polyline("bracket", key.bracket, { class: "bracket" }),
  ...said("key", key, leading),
  ...sides.flatMap((one) => said(`side-${one.side}`, one, leading)),
];
