/** A rail ferry that carries its wagons in the open, from its side, in plain line. Pure functions over marks. */
import { group, mark, round, type Mark, type Point } from "../mark";

/**
 * A hull with its bow to the right, its deck at a point, its bridge and funnel at the bow behind the wagons.
 *
 * @param size its length, how deep its hull is drawn, and how high its bridge stands
 */
export function openFerry(
  key: string,
  [x, y]: Point,
  { length, deep, house }: { length: number; deep: number; house: number },
): Mark {
  const path = (points: readonly Point[]) =>
    `M${points.map(([across, down]) => `${round(x + across)},${round(y + down)}`).join("L")}Z`;
  const bow = length - house * 2.1;
  return group(key, {}, [
    mark("path", "hull", {
      class: "vessel",
      d: path([
        [-house * 0.2, 0],
        [bow, 0],
        [bow, -house * 0.36],
        [length + house * 0.24, -house * 0.36],
        [length - house * 0.4, deep],
        [house * 0.3, deep],
      ]),
    }),
    mark("path", "bridge", {
      class: "vessel",
      d: path([
        [bow + house * 0.1, -house * 0.36],
        [bow + house * 0.1, -house * 0.72],
        [bow + house * 0.3, -house * 0.72],
        [bow + house * 0.3, -house],
        [bow + house * 1.05, -house],
        [bow + house * 1.2, -house * 0.72],
        [bow + house * 1.35, -house * 0.72],
        [bow + house * 1.5, -house * 0.36],
      ]),
    }),
  ]);
}
