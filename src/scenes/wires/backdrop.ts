import { mapPaths } from "../../engine/maps/paths";
import { relief } from "../../engine/maps/relief";
import { waterPaths } from "../../engine/maps/waters";
import type { SceneContext } from "../../engine/scene/context";
import { landscape } from "../../engine/scene/ground";
import type { Mark } from "../../engine/svg/mark";
import { aras, countries, near } from "../../story/countries";
import { closeUp, projectionOf, type Model } from "./model";

/** The seas from Romania to Kazakhstan, and finer the land on both sides of the gap. */
export function backdrop({ units }: Model, { frame, data }: SceneContext): Record<string, Mark[]> {
  const whole = projectionOf(frame);
  const far = mapPaths(whole, { source: "50m", detail: 1, scale: units.far, countries, near });
  const high = relief(data.heights.rows, whole, {
    grid: "corridor",
    bands: [500, 1200, 2000],
    detail: 2,
    scale: units.far,
  });
  const streamed = waterPaths(data.waters.rows, whole, { detail: 2, scale: units.far });
  const close = closeUp(frame);
  const fine = { scale: units.near };
  const land = mapPaths(close, {
    ...fine,
    source: "10m",
    detail: 0.1,
    countries,
    near,
    subject: ["ARM"],
    rivers: aras,
  });
  const bands = [1000, 1600, 2200, 2800];
  const mounts = relief(data.heights.rows, close, {
    ...fine,
    grid: "caucasus",
    bands,
    detail: 1.6,
  });
  const water = waterPaths(data.waters.rows, close, { ...fine, detail: 0.08 });
  return {
    far: landscape(far, high, streamed).map(coast),
    near: landscape(land, mounts, water, ["borders", "river"]),
  };
}

/** Land from afar has an outline, so that a small dark sea can be told from it. */
const coast = (one: Mark): Mark =>
  one.key === "land" || one.key === "near"
    ? { ...one, attrs: { ...one.attrs, class: `${one.key} coast` } }
    : one;
