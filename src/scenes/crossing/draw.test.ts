import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

const area = (state: string, id: string, key: string) => {
  const { children } = find(seen("crossing", state), id);
  return number(find(children, key), "width") ** 2;
};

test("squares of tonnes have areas as the tonnes", () => {
  const unit = area("tonnes", "baku-capacity", "could") / value("baku-capacity");
  expect(area("tonnes", "kz-ports-capacity", "could") / unit).toBeCloseTo(
    value("kz-ports-capacity"),
    0,
  );
  expect(area("tonnes", "kz-ports-capacity", "did") / unit).toBeCloseTo(value("kz-ports-pace"), 0);
  expect(area("tonnes", "baku-capacity", "did") / unit).toBeCloseTo(value("baku-tonnes-2025"), 0);
});

test("Baku’s boxes are more than it was built for", () => {
  expect(area("boxes", "baku-capacity-teu", "did")).toBeGreaterThan(
    area("boxes", "baku-capacity-teu", "could"),
  );
});

test("what was not found is not drawn", () => {
  const { children } = find(seen("crossing", "tonnes"), "turkmenbashi-capacity");
  expect(children.map(({ key }) => key)).not.toContain("did");
});

test("as many ferries are drawn as are counted, and as are wanted", () => {
  const marks = seen("crossing", "ferries");
  const ships = (id: string) =>
    find(marks, id).children.filter(({ key }) => key.startsWith("ship-"));
  expect(ships("asco-ferries")).toHaveLength(value("asco-ferries"));
  expect(ships("kuryk-ferries")).toHaveLength(value("kuryk-ferries"));
  expect(String(ships("kuryk-ferries")[0]!.attrs["class"])).toContain("could");
});

test("as many wagons wait as are counted, and a row is a day of ships", () => {
  const wagons = (mark: { attrs: object }) => JSON.stringify(mark.attrs).split("h-").length - 1;
  const days = find(seen("crossing", "queue"), "queue").children.filter(({ key }) =>
    key.startsWith("day-"),
  );
  expect(wagons(days[0]!)).toBe(value("kuryk-wagons-a-day"));
  expect(days.reduce((all, one) => all + wagons(one), 0)).toBe(value("kuryk-wagons-waiting"));
});

test("the queue is three weeks of ships", () => {
  expect(Math.round(value("kuryk-wait-days") / 7)).toBe(3);
});
