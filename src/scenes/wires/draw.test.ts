import { expect, test } from "vitest";

import { every, find, seen } from "../seen";
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
  expect(dash("green-corridor-seminar-2026-03")).toMatch(/^1 /);
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
