/**
 * Gates across the way through Syunik, in whose hands they are, and who speaks of the link. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, mix, shown, withRow, type Mark } from "../../engine/svg/mark";
import { line, polyline, rect } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

/** Arms are raised at their posts at 0, plates over their side at 1. */
export const draw = ({ signal, board }: Model, { away }: State): readonly Mark[] => [
  ...shown(1 - away, "signal", way(signal)),
  ...signal.keepers.map(({ id, arm }) => {
    const [x, y, width, height] = board.plates.find((one) => one.id === id)!.box;
    // From where an arm turns: the right edge of its plate.
    const to = [x + width, x, x, x + width].map((at, i) => [at, i < 2 ? y : y + height] as const);
    const corner = (i: number, side: 0 | 1) => mix(arm[i]![side], to[i]![side], away);
    const corners = to.map((_, i) => [corner(i, 0), corner(i, 1)] as const);
    return withRow(id, polyline(id, corners, { class: "arm" }));
  }),
  ...shown(1 - away, "arms", arms(signal)),
  ...shown(away, "board", plates(board)),
];

const said = (key: string, { at, look, lines: words }: Said, leading: number) =>
  lines(key, at, words, { leading, class: look });

type Said = Model["signal"]["labels"][0];

/** The way, dotted as it has no rails, and the posts of its gates. */
const way = ({ bed, dots, keepers, labels, leading }: Model["signal"]): Mark[] => [
  rect("bed", bed, { class: "land" }),
  line("gap", dots.from, dots.to, {
    class: "leg",
    "stroke-width": dots.thick,
    "stroke-dasharray": dots.dash,
  }),
  ...keepers.map(({ id, post }) => rect(`post-${id}`, post, { class: "gate-post" })),
  ...labels.flatMap((one, i) => said(`label-${i}`, one, leading)),
];

/** Each gate, and hollow where it can stop; beside them what its keeper can refuse and what it wants. */
const arms = ({ keepers, leading, lead }: Model["signal"]): Mark[] =>
  keepers.map(({ id, red, bands, ghost, name, wants, can }) =>
    group(id, {}, [
      rect("ghost", ghost, { class: "arm-ghost" }),
      polyline("red", red, { class: "arm-up" }),
      ...bands.map((band, i) => polyline(`band-${i}`, band, { class: "arm-band" })),
      ...said("name", name, leading),
      ...said("wants", wants, leading),
      ...said("can", can, lead),
    ]),
  );

/** Every voice over its side. */
const plates = ({ plates, axis, sides, bracket, notes, leading }: Model["board"]): Mark[] => [
  ...plates.flatMap(({ id, inside, aside, box, words }) => {
    const all = group(`plate-${id}`, {}, [
      ...words.flatMap((one, i) => said(`words-${i}`, one, leading)),
    ]);
    return inside
      ? [all]
      : [rect(`box-${id}`, box, { class: aside ? "no-plate" : "side-plate" }), withRow(id, all)];
  }),
  line("axis", axis.from, axis.to, { class: "side-axis" }),
  polyline("bracket", bracket, { class: "bracket" }),
  ...notes.flatMap((one, i) => said(`note-${i}`, one, leading)),
  ...sides.flatMap((one) => said(`side-${one.side}`, one, leading)),
];
