import { group, mix, round, slot, type Mark } from "./mark";

/** What a map looks at: a point of it, how much it is enlarged, and how far it is turned (degrees). */
export interface Camera {
  x: number;
  y: number;
  scale: number;
  turn: number;
}

/** A camera set up for a picture of some size. */
export interface View {
  /** Where a point of the map stands in the picture. */
  at: (point: readonly [number, number]) => [number, number];
  /** The transform of a group whose coordinates are the map's, times `unit`. */
  transform: (unit: number) => string;
  scale: number;
}

/**
 * The camera part of the way along a row of cameras: 0 is the first, 1 the second, and so on.
 * Scale grows by equal factors, and the point looked at moves as the visible width shrinks, so
 * that a fall from one camera to the next holds one point of the map still.
 */
export function along(cameras: readonly Camera[], depth: number): Camera {
  const index = Math.min(Math.floor(depth), cameras.length - 2);
  const [a, b] = [cameras[index]!, cameras[index + 1]!];
  const t = depth - index;
  const scale = a.scale * (b.scale / a.scale) ** t;
  const moved = a.scale === b.scale ? t : (1 / a.scale - 1 / scale) / (1 / a.scale - 1 / b.scale);
  return {
    x: mix(a.x, b.x, moved),
    y: mix(a.y, b.y, moved),
    scale,
    turn: mix(a.turn, b.turn, moved),
  };
}

/** The camera that holds all of some points, turned by an angle, inside a picture and its padding. */
export function holding(
  points: readonly (readonly [number, number])[],
  turn: number,
  { width, height, padding }: { width: number; height: number; padding: number },
): Camera {
  const flat = view({ x: 0, y: 0, scale: 1, turn }, 0, 0);
  const turned = points.map(flat.at);
  const [left, right] = ends(turned.map(([x]) => x));
  const [top, bottom] = ends(turned.map(([, y]) => y));
  const scale = Math.min(
    (width - 2 * padding) / (right - left),
    (height - 2 * padding) / (bottom - top),
  );
  const back = view({ x: 0, y: 0, scale: 1, turn: -turn }, 0, 0);
  const [x, y] = back.at([(left + right) / 2, (top + bottom) / 2]);
  return { x: round(x, 3), y: round(y, 3), scale: round(scale, 3), turn };
}

const ends = (values: number[]) => [Math.min(...values), Math.max(...values)] as const;

/** Sets a camera up for a picture of a width and height. */
export function view({ x, y, scale, turn }: Camera, width: number, height: number): View {
  const cos = Math.cos((turn * Math.PI) / 180) * scale;
  const sin = Math.sin((turn * Math.PI) / 180) * scale;
  const dx = width / 2 - (cos * x - sin * y);
  const dy = height / 2 - (sin * x + cos * y);
  return {
    scale,
    at: ([px, py]) => [cos * px - sin * py + dx, sin * px + cos * py + dy],
    transform: (unit) => {
      const [a, b] = [round(cos / unit, 5), round(sin / unit, 5)];
      return `matrix(${a},${b},${-b || 0},${a},${round(dx, 2)},${round(dy, 2)})`;
    },
  };
}

/**
 * A ground that stays, for it is drawn once, as strongly as it is seen. Its strokes keep their width
 * by powers of two, so that they are restyled a few times in a fall and not at every frame.
 *
 * @param unit how finely the ground is written: coordinates to a unit of the map
 */
export const layer = (key: string, unit: number, opacity: number, seen: View): Mark =>
  group(
    `${key}-ground`,
    {
      visibility: opacity > 0 ? "visible" : "hidden",
      opacity: round(opacity, 2),
      transform: seen.transform(unit),
      "stroke-width": round((0.9 * unit) / 2 ** Math.round(Math.log2(seen.scale)), 2),
    },
    [slot(key, {})],
  );
