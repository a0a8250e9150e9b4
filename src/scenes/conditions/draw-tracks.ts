/** Three tracks to one station, laid as far as steps are taken. Imports only `svg`, like all that draws. */
import { group, label, lines, withRow, type Mark, type Point } from "../../engine/svg/mark";
import { dot, line, rect } from "../../engine/svg/parts";
import { laidTrack, RAILS } from "../../engine/svg/things/laid-track";
import type { Model } from "./model";

/** Where the tracks lie, and how much of a row its words take. */
const FORM = {
  wide: { track: 24, rail: 0.6, station: 96 },
  narrow: { track: 13, rail: 0.44, station: 50 },
} as const;

export function ladders(model: Model): Mark[] {
  const { plot, ladders: all, wide } = model;
  const { rail, station: room, track } = FORM[wide ? "wide" : "narrow"];
  const pitch = plot.height / all.length;
  const ys = all.map((_, i) => plot.y + pitch * (i + rail));
  const right = plot.x + plot.width - room;
  return [
    ...all.map((one, i) => way(model, one, { top: plot.y + pitch * i, y: ys[i]!, right })),
    station(model, right, [ys[0]! - track, ys.at(-1)! + track]),
  ];
}

interface At {
  top: number;
  y: number;
  right: number;
}

/** One track: a stretch for each step, laid or dotted, with its words over and its month under it. */
function way(model: Model, { key, name, rungs, count, next }: Model["ladders"][0], at: At): Mark {
  const { plot, wide, leading } = model;
  const { top, y, right } = at;
  const long = (right - plot.x) / rungs.length;
  const high = top + leading * (wide ? 1.1 : 0.9);
  return group(key, {}, [
    label("name", [plot.x, high], name, { class: "value" }),
    label("count", [wide ? plot.x + long * 2 + 9 : right, high], count, { class: "value end" }),
    ...rungs.map((one, i) => stretch(model, one, [i, plot.x + i * long, y, long])),
    ...(next ? [label("next", [plot.x, y + leading * 1.8], next, { class: "next-step" })] : []),
  ]);
}

/** A step: laid track where it is taken, dots where it is open. */
function stretch(
  { wide, leading }: Model,
  { id, how, title, when }: Model["ladders"][0]["rungs"][0],
  [i, x, y, long]: readonly [number, number, number, number],
): Mark {
  const { track } = FORM[wide ? "wide" : "narrow"];
  const laid = how === "reached";
  const lead = how === "next" ? 25 : leading;
  const end = x + long + track * 0.36;
  const drawn = group(`rung-${i}`, {}, [
    ...(laid
      ? [laidTrack("rung", [x, x + long], y, track)]
      : RAILS.map((side) =>
          line(`rung${side}`, [x, y + side * track], [x + long, y + side * track], {
            class: "open-rail",
          }),
        )),
    // The step is taken when its end is reached.
    dot("stop", [x + long, y], track * 0.36, { class: laid ? "stop reached" : "stop" }),
    // Words end at their stop.
    ...lines("title", [end, y - track - (title.length - 1) * lead], title, {
      leading: lead,
      class: how === "next" ? "next-step end" : "note end",
    }),
    ...(when ? [label("when", [end, y + leading * 1.55], when, { class: "note quiet end" })] : []),
  ]);
  return id ? withRow(id, drawn) : drawn;
}

/** The station that all three are for: a hall over the ends of the tracks, in outline as long as it is not there. */
function station({ station: words, wide, leading, plot }: Model, x: number, ends: Point): Mark {
  const { track } = FORM[wide ? "wide" : "narrow"];
  const [from, to] = [ends[0] - track * 0.6, ends[1] + track * 0.6];
  const left = x + track;
  const width = plot.x + plot.width - left;
  const ribs = Math.round((to - from) / (wide ? 34 : 16));
  const middle = (from + to) / 2 - ((words.length - 1) * leading) / 2 + leading * 0.3;
  return group("station", {}, [
    rect("hall", [left, from, width, to - from], { class: "station" }),
    ...Array.from({ length: ribs - 1 }, (_, i) => {
      const y = from + ((to - from) * (i + 1)) / ribs;
      return line(`rib-${i}`, [left + 6, y], [left + width - 6, y], { class: "rule" });
    }),
    ...lines("sign", [left + width / 2, middle], words, {
      leading,
      class: "note strong middle",
    }),
  ]);
}
