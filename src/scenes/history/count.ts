import type { SceneContext } from "../../engine/scene/context";
import { leading } from "../../engine/scene/layout";
import { round } from "../../engine/svg/mark";
import { yearsSince, type Band, type Model } from "./model";
import { spotOf, type Folded } from "./whole";

/** Between the first rows how long trains ran; under the track in pieces, to its end, that some did. */
export function notes(
  { frame, say }: SceneContext,
  folded: Folded,
  { opened, stopped, gone }: Band,
): Model["notes"] {
  const wide = frame.name === "wide";
  const { x, y } = spotOf(folded, gone);
  const { start, right, rows } = folded;
  return [
    {
      key: "ran",
      at: [(start + right) / 2, (rows[0]!.y + rows[1]!.y) / 2 + (wide ? 14 : 6)],
      words: say("whole.ran", { years: Math.floor(stopped - opened) }),
      look: "ran middle as-ink",
    },
    {
      key: "torn-words",
      at: [x - (wide ? 0 : 3), y + folded.low + leading(frame) * 0.8],
      words: say("whole.torn"),
      look: "note quiet end",
    },
  ];
}

/** The full years since the last train, after the last of their dots. */
export function count(
  { frame, say, lines, width }: SceneContext,
  folded: Folded,
  band: Band,
): Model["count"] {
  const { x, y } = spotOf(folded, band.known);
  const wide = frame.name === "wide";
  const [dx, dy, look] = wide ? ([30, 25, "hero"] as const) : ([16, 10, "hero small"] as const);
  const words = say("whole.count", { years: yearsSince(band) });
  const each = lines(`whole.each${wide ? "" : "-short"}`, { measure: wide ? 170 : 100 });
  const after = x + dx + width(words, look) + dx * 0.5;
  const first = y + leading(frame) * (0.8 - each.length / 2);
  return { x: x + dx, y: y + dy, words, look, each, after: round(after), first: round(first) };
}
