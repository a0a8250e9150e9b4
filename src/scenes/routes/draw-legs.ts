/** The lines of the ways, in the line language of all maps. Runs in the browser, as draw.ts does. */
import type { View } from "../../engine/svg/camera";
import { mix, round, withRow, type Mark } from "../../engine/svg/mark";
import { polyline } from "../../engine/svg/parts";
import type { Model } from "./model";
import type { State } from "./steps";

type Leg = Model["lines"][0];
type Points = readonly (readonly [number, number])[];

/** How strongly a way is drawn that is not the subject. */
const FAINT = 0.28;
/** Every leg as strongly as its way; those of the middle way light up one after another. */
export function legs({ lines: all, turns, thick }: Model, state: State, seen: View): Mark[] {
  // Where one way is the subject, the trunk of all steps back, so that its width says nothing.
  const every = (Math.min(state.north, state.middle, state.south) - FAINT) / (1 - FAINT);
  const shared = FAINT + (1 - FAINT) * Math.max(0, every);
  const broad = thick * (1 + state.lead * 0.5);
  return all.flatMap((leg) => {
    const { id: key, way, points, turn, boxes, measured } = leg;
    const whole = { key, points, thick: boxes ? mix(broad, boxes, state.boxes) : broad };
    // Where the boxes are not counted, the line steps back, so that its width says nothing.
    const kept = boxes ? 1 : 1 - (1 - FAINT) * state.boxes;
    if (way !== "middle") {
      const strength = way === "shared" ? shared : Math.min(kept, state[way]);
      return drawn(leg, { ...whole, strength }, seen);
    }
    // Where a length is told, no more than what it counts is lit.
    const most = mix(1, measured, state.measured);
    const lit = Math.min(most, Math.max(0, state.middle * turns - turn));
    if (lit === 1) return drawn(leg, { ...whole, strength: kept }, seen);
    const first = { ...whole, key: `${key}-lit`, points: part(points, lit), strength: 1 };
    return [
      ...drawn(leg, { ...whole, strength: FAINT }, seen),
      ...(lit > 0 ? drawn(leg, first, seen) : []),
    ];
  });
}

/** A leg, or the first part of it, and how strongly it is drawn. */
interface Stroke {
  key: string;
  points: Points;
  strength: number;
  /** The width of a railway that is the subject. */
  thick: number;
}

/**
 * A leg in its line language: rail solid, sea in long dashes, what is missing as dots. Works are
 * striped as densely as they are built, or in pale dashes where no source says.
 */
function drawn(leg: Leg, { key, points, strength, thick: full }: Stroke, seen: View): Mark[] {
  if (strength < 0.02) return [];
  const { way, status, dash, begun } = leg;
  const thick = begun ? 4 : way === "link" ? 6 : strength > 0.9 ? full : full * 0.6;
  const path = points.map(seen.at);
  const look = { opacity: round(strength, 2), "stroke-width": round(thick, 2) };
  const stroke = (name: string, looks: string, dashes = dash) =>
    withRow(
      leg.id,
      polyline(name, path, { class: `leg ${looks}`, ...look, "stroke-dasharray": dashes }),
    );
  if (begun) return [stroke(key, "begun")];
  if (status === "under-way")
    return [stroke(`${key}-bed`, "bed", "none"), stroke(key, "under-way")];
  const looks = leg.flat ? `${way} flat` : way;
  return [stroke(key, looks)];
}

/** The first share of a line, by its length. */
function part(points: Points, share: number): Points {
  const steps = points
    .slice(1)
    .map((point, i) => Math.hypot(point[0] - points[i]![0], point[1] - points[i]![1]));
  let left = share * steps.reduce((sum, step) => sum + step, 0);
  const taken = [points[0]!];
  for (const [i, step] of steps.entries()) {
    const [a, b] = [points[i]!, points[i + 1]!];
    const t = Math.min(1, left / step);
    taken.push([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
    left -= step;
    if (left <= 0) break;
  }
  return taken;
}
