import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

const stack = (state: string, id: string) => find(seen("crossing", state, "narrow"), id).children;

/** How many cells of a stack are filled, the last one counted by its width. */
const filled = (state: string, id: string) => {
  const widths = find(stack(state, id), "did")
    .children.filter(({ key }) => key.startsWith("cell-"))
    .map((one) => number(one, "width"));
  return widths.reduce((sum, width) => sum + width, 0) / widths[0]!;
};

/** How many cells a stack has room for: from the first that is filled to the end of the outline. */
const room = (state: string, id: string) => {
  const [first, second] = find(stack(state, id), "did").children;
  const outline = find(find(stack(state, id), "could").children, "outline");
  const start = number(first!, "x");
  const end = number(outline, "x") + number(outline, "width");
  return (end - start) / (number(second!, "x") - start);
};

/** How many strokes divide the outline. */
const divisions = (id: string) =>
  find(stack("tonnes", id), "could").children.filter(({ key }) => key.startsWith("division"))
    .length;

test("a quay has as many blocks as it has room, and as many filled as it used", () => {
  expect(room("tonnes", "baku-capacity")).toBeCloseTo(value("baku-capacity"), 0);
  expect(divisions("baku-capacity")).toBe(
    value("baku-capacity") - Math.floor(value("baku-tonnes-2025")) - 1,
  );
  expect(filled("tonnes", "baku-capacity")).toBeCloseTo(value("baku-tonnes-2025"), 1);
  expect(room("tonnes", "kz-ports-capacity")).toBeCloseTo(value("kz-ports-capacity"), 0);
  expect(divisions("kz-ports-capacity")).toBe(
    value("kz-ports-capacity") - Math.floor(value("kz-ports-pace")) - 1,
  );
  expect(filled("tonnes", "kz-ports-capacity")).toBeCloseTo(value("kz-ports-pace"), 1);
});

test("boxes stand in blocks of one size, and Baku’s rise over its limit", () => {
  const block = data.constant("quay-block-teu");
  expect(filled("boxes", "baku-capacity-teu") * block).toBeCloseTo(value("baku-teu-2025"), -3);
  const children = stack("boxes", "baku-capacity-teu");
  const blocks = find(children, "did").children.filter(({ key }) => key.startsWith("cell-"));
  const edge = number(find(children, "limit"), "y1");
  const under = blocks.filter((one) => number(one, "y") > edge);
  expect(under.length * block).toBe(value("baku-capacity-teu"));
  expect(blocks.length).toBeGreaterThan(under.length);
});

test("as many ferries are drawn as are counted, and as are wanted", () => {
  const marks = seen("crossing", "ferries");
  const ships = (id: string) =>
    find(marks, id).children.filter(({ key }) => key.startsWith("ship-"));
  expect(ships("asco-ferries")).toHaveLength(value("asco-ferries"));
  expect(ships("kuryk-ferries")).toHaveLength(value("kuryk-ferries"));
  expect(String(ships("kuryk-ferries")[0]!.attrs["class"])).toContain("wanted");
});

test("as many wagons stand as are counted, and a row is a day of ships", () => {
  const wagons = (mark: { attrs: object }) => JSON.stringify(mark.attrs).split("M").length - 1;
  const days = find(seen("crossing", "queue"), "queue").children.filter(({ key }) =>
    key.startsWith("day-"),
  );
  expect(wagons(days[0]!)).toBe(value("kuryk-wagons-a-day"));
  expect(days.reduce((all, one) => all + wagons(one), 0)).toBe(value("kuryk-wagons-waiting"));
});

test("the queue is three weeks of ships, and a day is less than one full ferry", () => {
  expect(Math.round(value("kuryk-wait-days") / 7)).toBe(3);
  expect(value("kuryk-wagons-a-day")).toBeLessThan(value("ferry-wagons"));
});
