/** Gates across the gap, and the other capitals. Imports only `svg`, like all that draws. */
import {
  group,
  label,
  lines,
  mix,
  round,
  shown,
  withRow,
  type Mark,
  type Point,
} from "../../engine/svg/mark";
import { line, rect } from "../../engine/svg/parts";
import { laidTrack } from "../../engine/svg/things/laid-track";
import type { Gates, Track } from "./gates";

/** Rails, gap and gates; `away` is 0 where they stand alone and 1 over the others. */
export function drawGates(gates: Gates, away: number, wide: boolean): Mark[] {
  const { near, far, ground, labels, leading } = gates;
  const at = (pick: (track: Track) => number) => mix(pick(near), pick(far), away);
  const y = at((track) => track.y);
  const size = at((track) => track.size);
  const [from, to] = [at(({ rails }) => rails[0]), at(({ rails }) => rails[1])];
  const [open, shut] = [at(({ gap }) => gap[0]), at(({ gap }) => gap[1])];
  const { x, y: top, width, height } = ground;
  return [
    ...shown(away, "ground", [
      rect("inside", [x, top, width, height], { class: "land" }),
      label("can", [gates.head[0], top + leading * (wide ? 1.5 : 1.05)], labels.inside, {
        class: `${wide ? "value" : "note strong"} over-land`,
      }),
    ]),
    laidTrack("east", [from, open], y, size),
    laidTrack("west", [shut, to], y, size),
    line("gap", [open, y], [shut, y], { class: "way-missing" }),
    ...shown(1 - away, "places", [
      label("to", [from, y - size * 0.9], labels.west, { class: "note" }),
      label("from", [to, y - size * 0.9], labels.east, { class: "note end" }),
      label("syunik", [(open + shut) / 2 + (wide ? 14 : 6), y - (wide ? 14 : 8)], labels.gap, {
        class: "note quiet",
      }),
    ]),
    ...gates.inside.map((one, i) => {
      const across = at((track) => track.gates[i] ?? 0);
      const over = at(({ reach }) => reach[0]);
      const under = at(({ reach }) => reach[1]);
      return withRow(
        one.id,
        group(`gate-${one.id}`, {}, [
          ...gate([across, y - over], [across, y + under], size),
          ...shown(1 - away, "near", [
            label("name", [one.at[0], one.at[1]], one.name, {
              class: `${wide ? "hero small" : "value"} middle as-ink`,
            }),
            ...lines("words", [one.at[0], one.at[1] + leading * (wide ? 1.9 : 1.25)], one.words, {
              leading: leading * (wide ? 1.25 : 1),
              class: `${wide ? "value" : "note"} middle`,
            }),
          ]),
          ...shown(away, "far", [
            label("small", one.small, one.name, { class: "note strong middle over-land" }),
          ]),
        ]),
      );
    }),
    ...shown(away, "others", others(gates, wide)),
  ];
}

/** A shut barrier from above: a striped boom across the way, from its post to its rest. */
function gate(head: Point, foot: Point, size: number): Mark[] {
  const post = size * 0.42;
  const thick = size * 0.24;
  return [
    line("bar", head, foot, { class: "way-gate", "stroke-width": round(thick) }),
    line("stripes", [head[0], head[1] + post], [foot[0], foot[1] - post], {
      class: "way-stripes",
      "stroke-width": round(thick * 0.62),
      "stroke-dasharray": round(thick * 1.1),
    }),
    ...[head, foot].map(([x, y], i) =>
      rect(i ? "rest" : "post", [x - post / 2, y - post / 2, post, post], { class: "post" }),
    ),
  ];
}

/** The others, under the ground of the gates. */
function others({ outside, leading, labels, head }: Gates, wide: boolean): Mark[] {
  const strong = wide ? "value" : "note strong";
  return [
    label("others", head, labels.outside, { class: strong }),
    ...outside.map(({ id, name, at: [x, y], words }) =>
      withRow(
        id,
        group(`capital-${id}`, {}, [
          label("name", [x, y], name, { class: `${strong} middle` }),
          ...lines("words", [x, y + leading * (wide ? 1.2 : 1)], words, {
            leading,
            class: "note middle",
          }),
        ]),
      ),
    ),
  ];
}
