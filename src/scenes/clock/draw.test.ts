import { describe, expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const frames = ["wide", "narrow"] as const;
type FrameName = (typeof frames)[number];

const ROUTES = [
  ["sea", "time-shanghai-poti"],
  ["north", "time-xian-malaszewicze"],
  ["forwarder", "time-xian-constanta"],
  ["railway", "time-altynkol-constanta"],
] as const;

const row = (id: string) => data.times.rows.find((one) => one.id === id)!;
const picture = (frame: FrameName) => seen("clock", "europe", frame);

/** The day of a place across, and the longitude of one down, each from two lines of the grid. */
function scales(frame: FrameName) {
  const marks = picture(frame);
  const x = (key: string) => number(find(marks, key), "x1");
  const y = (id: string) => number(find(marks, `station-${id}`), "y1");
  const unit = (x("day-4") - x("day-0")) / 40;
  const [east, west] = [data.place("shanghai").lon, data.place("malaszewicze").lon];
  const degree = (y("malaszewicze") - y("shanghai")) / (east - west);
  return {
    day: (at: number) => (at - x("day-0")) / unit,
    lon: (at: number) => east - (at - y("shanghai")) / degree,
  };
}

const corners = (path: unknown) =>
  [...String(path).matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]) as [number, number][];

describe.each(frames)("%s", (frame) => {
  const { day, lon } = scales(frame);
  const part = (id: string, key: string) => find(find(picture(frame), id).children, key);

  test.each(ROUTES)(
    "the line of the %s starts on day 0 at its place, and ends on its days",
    (id, time) => {
      const { from, to, value, value_to = value } = row(time);
      const start = part(id, "start");
      expect(day(number(start, "cx"))).toBeCloseTo(0, 1);
      expect(lon(number(start, "cy"))).toBeCloseTo(data.place(from!).lon, 0);
      const window = part(id, "window");
      expect(day(number(window, "x1"))).toBeCloseTo(value, 0);
      expect(day(number(window, "x2"))).toBeCloseTo(value_to, 0);
      expect(lon(number(window, "y1"))).toBeCloseTo(data.place(to!).lon, 0);
    },
  );

  test.each(ROUTES)("the tint of the %s lies between its fewest days and its most", (id) => {
    const [first, low, high] = corners(part(id, "between").attrs["d"]);
    const window = part(id, "window");
    expect([low![0], high![0]]).toEqual([number(window, "x1"), number(window, "x2")]);
    expect(corners(part(id, "sure").attrs["d"]).slice(-2)).toEqual([first, low]);
    expect(corners(part(id, "most").attrs["d"])).toEqual([first, high]);
  });

  test("the railway’s line calls at Baku and Poti on their days", () => {
    for (const [i, time] of ["time-altynkol-baku", "time-altynkol-poti"].entries()) {
      const call = part("railway", `stop-${i}`);
      expect(day(number(call, "cx"))).toBeCloseTo(row(time).value, 0);
      expect(lon(number(call, "cy"))).toBeCloseTo(data.place(row(time).to!).lon, 0);
    }
  });

  test("the two that end at one port are joined there", () => {
    expect(row("time-xian-constanta").to).toBe(row("time-altynkol-constanta").to);
    const same = find(picture(frame), "same");
    expect(number(same, "y1")).toBe(number(same, "y2"));
    expect(number(same, "x1")).toBe(number(part("railway", "window"), "x2"));
    expect(number(same, "x2")).toBe(number(part("forwarder", "window"), "x1"));
  });
});

test("the headline holds: about two weeks, and about a month", () => {
  expect(row("time-xian-malaszewicze").value_to).toBe(14);
  expect(row("time-xian-constanta").value).toBeGreaterThanOrEqual(30);
});
