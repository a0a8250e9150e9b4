import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const came = "trains-2025-ady";
const promises = ["target-trains-600", "target-trains-1000", "target-trains-400"];
const frames = ["wide", "narrow"] as const;

/** How many trains a wagon is. */
const PER = 10;

const wagons = (frame: (typeof frames)[number]) =>
  find(seen("targets", "trains", frame), "wagons").children;

test.each(frames)("%s: as many wagons stand as the highest promise has tens of trains", (frame) => {
  expect(wagons(frame)).toHaveLength(Math.max(...promises.map(value)) / PER);
  const sub = find(seen("targets", "trains", frame), "sub-0").text;
  expect(sub).toContain(`a wagon is ${PER} trains`);
});

test.each(frames)("%s: what came is filled, from the first wagon on, and only that", (frame) => {
  const filled = wagons(frame).map(({ attrs }) => attrs["class"] === "tally came");
  expect(filled.filter(Boolean)).toHaveLength(value(came) / PER);
  expect(filled.lastIndexOf(true)).toBe(value(came) / PER - 1);
});

test.each(frames)(
  "%s: the line of a promise goes on from the rails of its last row of wagons",
  (frame) => {
    const marks = seen("targets", "trains", frame);
    const first = number(find(marks, "rails-0"), "y1");
    const row = number(find(marks, "rails-1"), "y1") - first;
    const inRow = wagons(frame).length / marks.filter(({ key }) => /^rails-/.test(key)).length;
    for (const id of promises) {
      const d = String(find(find(marks, id).children, "reach").attrs["d"]);
      const foot = Number(/^M[\d.]+,([\d.]+)H/.exec(d)![1]);
      expect((foot - first) / row + 1).toBeCloseTo(value(id) / PER / inRow, 1);
    }
  },
);

test.each(frames)(
  "%s: only a promise that is a lower bound has an arrow that leads on",
  (frame) => {
    const marks = seen("targets", "trains", frame);
    for (const id of promises) {
      const d = String(find(find(marks, id).children, "reach").attrs["d"]);
      expect(d.includes("L"), id).toBe(data.figure(id).hedge === "over");
    }
  },
);
