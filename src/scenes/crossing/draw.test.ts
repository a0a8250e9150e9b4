import { expect, test } from "vitest";

import type { Mark } from "../../engine/svg/mark";
import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;

/** How far a bar is filled and hatched, as parts of the way to the line. */
const ends = (frame: "wide" | "narrow", id: string) => {
  const marks = seen("crossing", "tonnes", frame);
  const { children } = find(marks, id);
  const limit = number(find(marks, "limit"), "x1");
  const from = number(find(find(marks, "baku-capacity").children, "did"), "x");
  const to = (one: Mark | undefined) =>
    one ? (number(one, "x") + number(one, "width") - from) / (limit - from) : 0;
  const part = (key: string) => children.find((one) => one.key === key);
  const hatched = part("drawn-out");
  return {
    room: to(part("could")),
    filled: to(part("did")),
    hatched: to(hatched && find(hatched.children, "outline")),
  };
};

const share = (did: string, could: string) => value(did) / value(could);

test.each(["wide", "narrow"] as const)(
  "%s: quays are filled by what was counted, hatched by what was not, and full at one line",
  (frame) => {
    const [kazakh, tonnes, boxes] = ["kz-ports-capacity", "baku-capacity", "baku-capacity-teu"].map(
      (id) => ends(frame, id),
    );
    for (const one of [kazakh!, tonnes!]) expect(one.room).toBeCloseTo(1, 2);
    expect(kazakh!.filled).toBeCloseTo(share("kz-ports-9m-2025", "kz-ports-capacity"), 2);
    expect(kazakh!.hatched).toBeCloseTo(share("kz-ports-pace", "kz-ports-capacity"), 2);
    expect(tonnes!.filled).toBeCloseTo(share("baku-tonnes-2025", "baku-capacity"), 2);
    expect(tonnes!.hatched).toBe(0);
    expect(boxes!.filled).toBe(0);
    expect(boxes!.hatched).toBeCloseTo(share("baku-teu-2025", "baku-capacity-teu"), 2);
  },
);

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
    /^day-\d/.test(key),
  );
  expect(wagons(days[0]!)).toBe(value("kuryk-wagons-a-day"));
  expect(days.reduce((all, one) => all + wagons(one), 0)).toBe(value("kuryk-wagons-waiting"));
  const last = find(seen("crossing", "queue"), `day-name-${days.length - 1}`).text;
  expect(last).toContain(String(value("kuryk-wait-days")));
});

test("the queue is three weeks of ships, and a day is less than one full ferry", () => {
  expect(Math.round(value("kuryk-wait-days") / 7)).toBe(3);
  expect(value("kuryk-wagons-a-day")).toBeLessThan(value("ferry-wagons"));
});
