import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

/** How many whole cells a stack has, the last one counted by its width. */
const cells = (state: string, id: string, key: string) => {
  const all = find(find(seen("crossing", state, "narrow"), id).children, key).children;
  const widths = all.map((one) => number(one, "width"));
  return widths.reduce((sum, width) => sum + width, 0) / widths[0]!;
};

test("a quay has as many blocks as it has room, and as many filled as it used", () => {
  expect(cells("tonnes", "baku-capacity", "could")).toBe(value("baku-capacity"));
  expect(cells("tonnes", "baku-capacity", "did")).toBeCloseTo(value("baku-tonnes-2025"), 1);
  expect(cells("tonnes", "kz-ports-capacity", "could")).toBe(value("kz-ports-capacity"));
  expect(cells("tonnes", "kz-ports-capacity", "did")).toBeCloseTo(value("kz-ports-pace"), 1);
});

test("boxes stand in blocks of one size, and Baku’s rise over its limit", () => {
  const block = value("baku-capacity-teu") / cells("boxes", "baku-capacity-teu", "could");
  expect(cells("boxes", "aktau-hub-240k", "could") * block).toBe(value("aktau-hub-240k"));
  expect(cells("boxes", "aktau-hub-240k", "did") * block).toBe(value("aktau-before-hub"));
  const { children } = find(seen("crossing", "boxes", "narrow"), "baku-capacity-teu");
  const top = Math.min(...find(children, "did").children.map((one) => number(one, "y")));
  expect(top).toBeLessThan(number(find(children, "limit"), "y1"));
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
