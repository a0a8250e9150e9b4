/**
 * A signal over the gap in a railway, in whose hands its arms are, and who speaks of the link. Runs at
 * compile time and in the browser, so it imports only `svg`.
 */
import { group, lines, mix, shown, withRow, type Mark } from "../../engine/svg/mark";
import { dot, line, polyline, rect, type Corners } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

/** Arms are long at their mast at 0, plates over their side at 1. */
export const draw = ({ wide, signal, board }: Model, { away }: State): readonly Mark[] => [
  ...shown(1 - away, "signal", way(signal)),
  ...signal.keepers.map(({ id, arm }) => {
    const { box } = board.plates.find((one) => one.id === id)!;
    const [x, y, width, height] = arm.map((at, i) => mix(at, box[i]!, away));
    return withRow(id, rect(id, [x!, y!, width!, height!] as Corners, { class: "arm" }));
  }),
  ...shown(1 - away, "arms", arms(signal, wide ? 31 : 17.5)),
  ...shown(away, "board", plates(board)),
];

const said = (key: string, { at, look, lines: words }: Said, leading: number) =>
  lines(key, at, words, { leading, class: look });

type Said = Model["signal"]["labels"][0];

/** The railway, and the mast in its gap. */
const way = ({ way, mast: { x, head, foot }, labels, leading }: Model["signal"]): Mark[] => [
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
  line("mast", [x, head], [x, foot], { class: "mast" }),
  ...labels.flatMap((one, i) => said(`label-${i}`, one, leading)),
];

/** On each arm its band, its lamp and its name; beside it what its keeper wants and can refuse. */
const arms = (
  { keepers, band, lamp, edge, mast, leading }: Model["signal"],
  apart: number,
): Mark[] =>
  keepers.map(({ id, arm: [x, y, long, high], name, wants, can }) =>
    group(id, {}, [
      rect("stop", [x + edge, y + edge, long - edge * 2, high - edge * 2], { class: "arm-stop" }),
      rect("band", [x + band.from, y - 0.5, band.wide, high + 1], { class: "arm-band" }),
      dot("lamp", [mast.x + lamp.by, y + high / 2], lamp.r, { class: "lamp" }),
      ...said("name", name, leading),
      ...said("wants", wants, leading),
      ...said("can", can, apart),
    ]),
  );

/** Every voice over its side. */
const plates = ({ plates, axis, sides, key, leading }: Model["board"]): Mark[] => [
  ...plates.flatMap(({ id, inside, box, words }) => {
    const all = group(`plate-${id}`, {}, [
      ...words.flatMap((one, i) => said(`words-${i}`, one, leading)),
    ]);
    return inside ? [all] : [rect(`box-${id}`, box, { class: "side-plate" }), withRow(id, all)];
  }),
  line("axis", axis.from, axis.to, { class: "side-axis" }),
  polyline("bracket", key.bracket, { class: "bracket" }),
  ...said("key", key, leading),
  ...sides.flatMap((one) => said(`side-${one.side}`, one, leading)),
];
