import { geoDistance } from "d3-geo";
import { expect, test } from "vitest";
import { KM } from "../../engine/maps/world";
import { find, number, seen, words } from "../seen";
import { data } from "@story";

const leg = (state: string, id: string) => find(find(seen("syunik", state), "lines").children, id);

/** Points of a line of marks. */
const pointsOf = (d: unknown) =>
  String(d)
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number));

/** The middle of the buffer stop at which some works end. */
const stop = (state: string, id: string) => {
  const one = find(find(leg(state, id).children, "end").children, "stop");
  const middle = (axis: "x" | "y") => (number(one, `${axis}1`) + number(one, `${axis}2`)) / 2;
  return [middle("x"), middle("y")] as const;
};

test("each state brings its own part forward", () => {
  expect(number(leg("east", "link-kars"), "opacity")).toBe(1);
  const keys = (state: string) =>
    find(seen("syunik", state), "lines").children.map(({ key }) => key);
  expect(keys("east")).not.toContain("aras-road");
  expect(keys("east")).not.toContain("bus-iran");
  expect(keys("gap")).toContain("aras-road");
  expect(number(leg("round", "link-kars"), "opacity")).toBeLessThan(0.5);
});

test("the bus goes from Baku to Nakhchivan, south of Armenia, on a road cut at both borders", () => {
  const way = (id: string, key = "kerbs") => find(leg("round", id).children, key);
  const points = (id: string) => pointsOf(way(id).attrs["d"]);
  expect(points("bus-iran")[0]).toEqual(points("bus-east").at(-1));
  expect(points("bus-west")[0]).toEqual(points("bus-iran").at(-1));
  // Two cuts, at the bars, and no break between them.
  const dashes = (id: string) => String(way(id).attrs["stroke-dasharray"]);
  expect([dashes("bus-east"), dashes("bus-west")]).toEqual(["none", "none"]);
  const all = dashes("bus-iran").split(" ").map(Number);
  const [start, cut, whole] = all;
  const end = all.at(-1);
  const far = (list: number[][], long: number) => {
    let left = long;
    for (const [n, [x, y]] of list.entries()) {
      const [px, py] = list[n - 1] ?? list[0]!;
      const step = Math.hypot(x! - px!, y! - py!);
      if (step && left <= step)
        return [px! + ((x! - px!) * left) / step, py! + ((y! - py!) * left) / step];
      left -= step;
    }
    return list.at(-1)!;
  };
  const on = points("bus-iran");
  const at = [far(on, start! + cut! / 2), far(on.toReversed(), end!)];
  for (const [i, bar] of strokes("round", "halt").entries())
    expect(
      Math.hypot(
        (bar[0]![0]! + bar[1]![0]!) / 2 - at[i]![0]!,
        (bar[0]![1]! + bar[1]![1]!) / 2 - at[i]![1]!,
      ),
    ).toBeLessThan(cut! / 2);
  expect(all).toHaveLength(5);
  expect(whole!).toBeGreaterThan(cut! * 10);
  expect(whole!).toBeGreaterThan(start! + end!);
  const low = (list: number[][]) => Math.max(...list.map(([, y]) => y!));
  const gapLow = low(pointsOf(find(leg("round", "link-ordubad").children, "works").attrs["d"]));
  expect(low(points("bus-iran"))).toBeGreaterThan(gapLow + 20);
});

test("the road, whose length as drawn is not that of its label, has no scale beside it", () => {
  expect(find(seen("syunik", "round"), "scales").children).toEqual([]);
});

test("a scale is as long as its kilometres", () => {
  const marks = seen("syunik", "east");
  const scale = find(find(find(marks, "scales").children, "scale-east").children, "bar");
  const x = String(scale.attrs["d"]).slice(1).split("L").map(parseFloat);
  const unit = (Math.max(...x) - Math.min(...x)) / 50;
  const dot = (id: string) => {
    const { attrs } = find(find(find(marks, "dots").children, id).children, "dot");
    return [Number(attrs["cx"]), Number(attrs["cy"])] as const;
  };
  const at = (id: string): [number, number] => [data.place(id).lon, data.place(id).lat];
  const [a, b] = [dot("horadiz"), dot("nakhchivan")];
  const drawn = Math.hypot(a[0] - b[0], a[1] - b[1]) / unit;
  const real = geoDistance(at("horadiz"), at("nakhchivan")) * KM;
  expect(Math.abs(drawn / real - 1)).toBeLessThan(0.02);
});

test("works are striped as far as they are built, pale dashes where none says it, and end in buffer stops", () => {
  for (const state of ["east", "gap"]) {
    const works = (id: string) => find(leg(state, id).children, "works");
    const [on, off] = String(works("link-horadiz-border").attrs["stroke-dasharray"])
      .split(" ")
      .map(Number);
    expect((on! / (on! + off!)) * 100).toBeCloseTo(data.value("built-horadiz-aghband"), -0.5);
    for (const id of ["link-ordubad", "link-kars"]) {
      expect(works(id).attrs["stroke-dasharray"]).toMatch(/^[1-9]\d* [1-9]/);
      expect(works(id).attrs["class"]).toContain("begun");
      // Alone, without a bed or a core, and no wider than what is built in part.
      expect(leg(state, id).children.map(({ key }) => key)).not.toContain("bed");
      expect(number(works(id), "stroke-width")).toBeLessThan(
        number(works("link-horadiz-border"), "stroke-width"),
      );
    }
    const [east, west] = [
      pointsOf(works("link-horadiz-border").attrs["d"]).at(-1)!,
      pointsOf(works("link-ordubad").attrs["d"])[0]!,
    ];
    expect(stop(state, "link-horadiz-border")[0]).toBeCloseTo(east[0]!, 0);
    expect(stop(state, "link-ordubad")[1]).toBeCloseTo(west[1]!, 0);
  }
});

test("the gap is a row of red dots, and from near a road where the track lay", () => {
  const drawn = (state: string) => leg(state, "link-syunik").children;
  expect(drawn("east").map(({ key }) => key)).toEqual(["missing"]);
  const dots = find(find(drawn("east"), "missing").children, "gap");
  expect(dots.attrs["stroke-dasharray"]).toMatch(/^0 /);
  expect(dots.attrs["class"]).not.toContain("south");
  expect(drawn("gap").map(({ key }) => key)).toEqual(["old", "missing"]);
  // From near they lie on it, from stop to stop.
  const near = find(find(drawn("gap"), "missing").children, "gap");
  const kerbs = find(find(drawn("gap"), "old").children, "kerbs");
  expect(near.attrs["d"]).toBe(kerbs.attrs["d"]);
  expect(number(near, "stroke-width")).toBeLessThan(number(kerbs, "stroke-width"));
  const on = pointsOf(near.attrs["d"]);
  const far = ([x, y]: readonly number[], id: string) =>
    Math.hypot(x! - stop("gap", id)[0], y! - stop("gap", id)[1]);
  expect(far(on[0]!, "link-horadiz-border")).toBeLessThan(15);
  expect(far(on.at(-1)!, "link-ordubad")).toBeLessThan(15);
});

test("from near the gap fills two thirds of the frame and says its length", () => {
  const marks = seen("syunik", "gap");
  const across = stop("gap", "link-horadiz-border")[0] - stop("gap", "link-ordubad")[0];
  expect(across).toBeGreaterThan(number(find(marks, "map"), "width") * 0.55);
  const { value: from, value_to: to } = data.figure("gap");
  expect(words(marks).join(" ")).toContain(`${from}–${to}\u00a0km`);
});

/** The lines of a stroke. */
const strokes = (state: string, key: string) => {
  const marks = seen("syunik", state);
  return find(find(marks, key).children, "strokes").children.map(({ attrs }) =>
    pointsOf(attrs["d"]),
  );
};

test("the road that is under construction is dashed, and the finished one is not; both are roads", () => {
  const built = find(leg("gap", "aras-road").children, "kerbs");
  expect(built.attrs["stroke-dasharray"]).toMatch(/^[1-9]\d* [1-9]/);
  const old = find(find(leg("gap", "link-syunik").children, "old").children, "kerbs");
  expect(old.attrs["stroke-dasharray"]).toBe("none");
  expect(old.attrs["class"]).toBe(built.attrs["class"]);
});

test("bars lie over the way of the bus near both crossings, none deep in Iran, and say since when", () => {
  const bars = strokes("round", "halt");
  const on = pointsOf(find(leg("round", "bus-iran").children, "kerbs").attrs["d"]);
  expect(bars).toHaveLength(2);
  for (const [i, bar] of bars.entries()) {
    const x = (bar[0]![0]! + bar[1]![0]!) / 2;
    const y = (bar[0]![1]! + bar[1]![1]!) / 2;
    const fine = on.slice(1).flatMap(([bx, by], n) => {
      const [ax, ay] = on[n]!;
      return Array.from({ length: 41 }, (_, t) => [
        ax! + ((bx! - ax!) * t) / 40,
        ay! + ((by! - ay!) * t) / 40,
      ]);
    });
    expect(Math.min(...fine.map(([a, b]) => Math.hypot(a! - x, b! - y)))).toBeLessThan(1);
    // Julfa lies at the river that is the border, and so does its bar.
    const [a, b] = on.at(i ? -1 : 0)!;
    expect(Math.hypot(a! - x, b! - y)).toBeLessThan(i ? 20 : 50);
  }
  expect(words(seen("syunik", "round")).join(" ")).toContain("suspended on");
});
