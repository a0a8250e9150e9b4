import { geoDistance } from "d3-geo";
import { expect, test } from "vitest";
import { KM } from "../../engine/maps/world";
import { find, number, seen, words } from "../seen";
import { data } from "@story";

const leg = (state: string, id: string) => find(find(seen("syunik", state), "lines").children, id);

/** The dots of the gap from near. */
const gap = () => find(leg("gap", "link-syunik").children, "rails");

test("each state brings its own part forward", () => {
  expect(number(leg("east", "link-kars"), "opacity")).toBe(1);
  const keys = (state: string) =>
    find(seen("syunik", state), "lines").children.map(({ key }) => key);
  expect(keys("east")).not.toContain("aras-road");
  expect(keys("east")).not.toContain("bus-iran");
  expect(keys("gap")).toContain("aras-road");
  expect(number(leg("round", "link-kars"), "opacity")).toBeLessThan(0.5);
});

test("the bus goes from Baku to Nakhchivan without a break, dashed, and south of Armenia", () => {
  const way = (id: string) => find(leg("round", id).children, "bus");
  const points = (id: string) =>
    String(way(id).attrs["d"])
      .slice(1)
      .split("L")
      .map((point) => point.split(",").map(Number));
  expect(points("bus-iran")[0]).toEqual(points("bus-east").at(-1));
  expect(points("bus-west")[0]).toEqual(points("bus-iran").at(-1));
  expect(way("bus-iran").attrs["stroke-dasharray"]).not.toBe("none");
  const low = (list: number[][]) => Math.max(...list.map(([, y]) => y!));
  const rails = String(find(leg("round", "link-syunik").children, "rails").attrs["d"]);
  const gapLow = low(
    rails
      .slice(1)
      .split("L")
      .map((point) => point.split(",").map(Number)),
  );
  expect(low(points("bus-iran"))).toBeGreaterThan(gapLow + 20);
});

test("a scale is as long as its kilometres", () => {
  const marks = seen("syunik", "round");
  const scale = find(find(find(marks, "scales").children, "scale-round").children, "bar");
  const x = String(scale.attrs["d"]).slice(1).split("L").map(parseFloat);
  const unit = (Math.max(...x) - Math.min(...x)) / 100;
  const dot = (id: string) => {
    const { attrs } = find(find(find(marks, "dots").children, id).children, "dot");
    return [Number(attrs["cx"]), Number(attrs["cy"])] as const;
  };
  const at = (id: string): [number, number] => [data.place(id).lon, data.place(id).lat];
  const [a, b] = [dot("baku"), dot("nakhchivan")];
  const drawn = Math.hypot(a[0] - b[0], a[1] - b[1]) / unit;
  const real = geoDistance(at("baku"), at("nakhchivan")) * KM;
  expect(Math.abs(drawn / real - 1)).toBeLessThan(0.02);
});

test("works are filled only where a share is known, and what is missing is dotted", () => {
  const keys = (id: string) => leg("east", id).children.map(({ key }) => key);
  expect(keys("link-horadiz-border")).toEqual(["bed", "built"]);
  expect(keys("link-kars")).toEqual(["bed", "core"]);
  expect(gap().attrs["stroke-dasharray"]).toBe("0 16");
});

test("from near the gap fills two thirds of the frame and says its length", () => {
  const marks = seen("syunik", "gap");
  const across = String(gap().attrs["d"])
    .slice(1)
    .split("L")
    .map((point) => Number(point.split(",")[0]));
  expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(
    number(find(marks, "map"), "width") * 0.55,
  );
  const { value: from, value_to: to } = data.figure("gap");
  expect(words(marks).join(" ")).toContain(`${from}–${to}\u00a0km`);
});
