import { geoDistance } from "d3-geo";
import { KM } from "../../engine/maps/world";
import type { SceneContext } from "../../engine/scene/context";
import { margin } from "../../engine/svg/stage";
import { spot } from "./course";
import { word, type Shape, type Words } from "./straight-names";
import type { Stretch } from "./ways";

/** How many kilometres the scale of the map shows. */
const LONG = 50;

/** A scale at the right foot of the map, measured between the ends of both ways. */
export function scale(context: SceneContext): Words {
  const { frame, data, say } = context;
  const [a, b] = [spot(context, "kars"), spot(context, "baku")];
  const ends = ["kars", "baku"].map((id) => [data.place(id).lon, data.place(id).lat] as const);
  const [from, to] = ends.map(([lon, lat]): [number, number] => [lon, lat]) as [
    [number, number],
    [number, number],
  ];
  const unit = Math.hypot(a[0] - b[0], a[1] - b[1]) / (geoDistance(from, to) * KM);
  const wide = frame.name === "wide";
  const right = frame.width - margin[frame.name];
  const left = right - LONG * unit;
  const y = frame.plot.y + frame.plot.height - (wide ? 20 : 9);
  return {
    shapes: [
      {
        id: "scale",
        row: null,
        look: "scale-bar",
        points: [
          [left, y - 5],
          [left, y],
          [right, y],
          [right, y - 5],
        ],
      },
    ],
    names: [
      word(
        "scale",
        "note map middle",
        [(left + right) / 2, y - 8],
        say("notes.scale", { km: LONG }),
      ),
    ],
  };
}

/** A bar across each end of the stretch without rails. */
export function ends({ frame }: SceneContext, stretches: readonly Stretch[]): Shape[] {
  const { course } = stretches.find(({ status }) => status === "missing")!;
  const half = frame.name === "wide" ? 10 : 5.5;
  const [from, to] = [course.slice(0, 2), course.slice(-2).reverse()];
  return [from, to].map((two, i): Shape => {
    const [[x, y], [bx, by]] = two as [[number, number], [number, number]];
    const long = Math.hypot(bx - x, by - y);
    const [dx, dy] = [(-(by - y) / long) * half, ((bx - x) / long) * half];
    const points: Shape["points"] = [
      [x - dx, y - dy],
      [x + dx, y + dy],
    ];
    return { id: `gap-end-${i}`, row: null, look: "gap-end", points };
  });
}
