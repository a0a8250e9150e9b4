import { expect, test } from "vitest";

import { every, find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

const wire = (id: string, state = "power") => find(every(find(seen("wires", state), "map")), id);
const points = (id: string): [number, number][] =>
  String(find(every(wire(id)), "line").attrs["d"])
    .slice(1)
    .split("L")
    .map((pair) => pair.split(",").map(Number) as [number, number]);

test("what is missing is dotted, what is planned dashed, what runs solid", () => {
  const dash = (id: string) => find(every(wire(id)), "line").attrs["stroke-dasharray"];
  expect(dash("zangezur-line-armenia")).toMatch(/^0 /);
  expect(dash("zangezur-line-turkiye")).toMatch(/^11 /);
  expect(dash("igdir-nakhchivan-length")).toBe("none");
  const seaDash = find(every(wire("green-corridor-seminar-2026-03", "study")), "line");
  expect(seaDash.attrs["stroke-dasharray"]).toMatch(/^1 /);
});

test("works are pale with a core, and nothing else is", () => {
  const cores = (id: string) => every(wire(id)).filter(({ key }) => key === "core").length;
  expect(cores("zangezur-line-nakhchivan")).toBe(1);
  expect(cores("zangezur-line-jabrayil-aghband")).toBe(1);
  expect(cores("zangezur-line-armenia")).toBe(0);
});

test("the missing piece joins the two that are built", () => {
  const ends = (id: string) => [points(id)[0]!, points(id).at(-1)!] as const;
  const [east, west] = ends("zangezur-line-armenia");
  expect(ends("zangezur-line-jabrayil-aghband")[1]).toEqual(east);
  expect(ends("zangezur-line-nakhchivan")[0]).toEqual(west);
});

test("pieces on the map are about as long as their kilometres", () => {
  const long = (id: string) =>
    points(id).reduce(
      (sum, [x, y], i, all) => (i ? sum + Math.hypot(x - all[i - 1]![0], y - all[i - 1]![1]) : 0),
      0,
    );
  const ratio = long("zangezur-line-nakhchivan") / long("zangezur-line-armenia");
  const printed = value("zangezur-line-nakhchivan") / value("zangezur-line-armenia");
  expect(Math.abs(ratio / printed - 1)).toBeLessThan(0.25);
});

test("on the strip pieces are as long as their kilometres, end to end, and the gas is to the same scale", () => {
  const marks = every(find(seen("wires", "power"), "strip"));
  const long = (key: string) => number(find(marks, key), "x2") - number(find(marks, key), "x1");
  const unit = long("zangezur-line-turkiye") / value("zangezur-line-turkiye");
  for (const id of ["zangezur-line-nakhchivan", "zangezur-line-jabrayil-aghband"])
    expect(long(id) / unit).toBeCloseTo(value(id), 0);
  const missing = number(find(marks, "post-3"), "x1") - number(find(marks, "post-2"), "x1");
  expect(missing / unit).toBeCloseTo(value("zangezur-line-armenia"), 0);
  expect(find(marks, "zangezur-line-armenia").attrs["stroke-dasharray"]).toMatch(/^0 /);
  expect(long("gas") / unit).toBeCloseTo(value("igdir-nakhchivan-length"), 0);
});

test("power and fibre look unlike, and the fibre ends at Baku", () => {
  const look = (id: string) => find(every(wire(id, "study")), "line");
  const [fibre, power] = [look("tcfo-length"), look("bse-length")];
  expect(fibre.attrs["class"]).toContain("fibre");
  expect(number(fibre, "stroke-width")).toBeLessThan(number(power, "stroke-width"));
  const [x, y] = String(fibre.attrs["d"]).slice(1).split("L")[0]!.split(",").map(Number);
  const baku = find(
    every(find(every(find(seen("wires", "study"), "map")), "seas-baku-dot")),
    "dot",
  );
  expect(x).toBeCloseTo(number(baku, "cx"), 0);
  expect(y).toBeCloseTo(number(baku, "cy"), 0);
});
