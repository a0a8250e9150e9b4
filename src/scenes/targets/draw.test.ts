import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const came = "trains-2025-ady";
const promises = ["target-trains-600", "target-trains-1000", "target-trains-400"];
const frames = ["wide", "narrow"] as const;

/** The rails under a train: from where to where, and how far down. */
const rails = (frame: (typeof frames)[number], id: string) => {
  const one = find(find(seen("targets", "trains", frame), id).children, "rails");
  return { from: number(one, "x1"), to: number(one, "x2"), y: number(one, "y1") };
};

test.each(frames)("%s: each train is as long as its number, from one start", (frame) => {
  const all = [...promises, came].map((id) => ({ ...rails(frame, id), trains: value(id) }));
  const [first] = all;
  const per = (first!.to - first!.from) / first!.trains;
  for (const { from, to, trains } of all) {
    expect(from).toBe(first!.from);
    expect((to - from) / trains).toBeCloseTo(per, 2);
  }
});

/** The wagons and the engine of a train. */
const stock = (frame: (typeof frames)[number], id: string) =>
  find(find(seen("targets", "trains", frame), id).children, "cut").children;

test.each(frames)("%s: wagons are alike in all trains, and cut to their length", (frame) => {
  const longs = [...promises, came].flatMap((id) => {
    const train = find(seen("targets", "trains", frame), id).children;
    const { from, to } = rails(frame, id);
    // The ink of the engine's nose reaches half its stroke past the number.
    expect(number(find(train, "cut"), "width") - (to - from)).toBeCloseTo(1, 1);
    expect(number(find(train, "cut"), "x")).toBe(from);
    const wagons = stock(frame, id).filter(({ key }) => key.startsWith("wagon"));
    expect(wagons).toHaveLength(Math.ceil(value(id) / 100) - 1);
    return wagons.map(({ attrs }) => /h([\d.]+)/.exec(String(attrs["d"]))![1]);
  });
  expect(new Set(longs).size).toBe(1);
});

test.each(frames)("%s: trains stand in the order of their dates", (frame) => {
  const said = promises.map((id) => data.targets.rows.find((row) => row.id === id)!.said);
  expect([...said].sort()).toEqual(said);
  const down = [...promises, came].map((id) => rails(frame, id).y);
  expect([...down].sort((a, b) => a - b)).toEqual(down);
});

test.each(frames)("%s: what came is filled, and only that", (frame) => {
  for (const id of [...promises, came]) {
    const drawn = stock(frame, id);
    expect(drawn.length).toBeGreaterThan(1);
    const look = id === came ? "tally came" : "tally promised";
    expect(drawn.every(({ attrs }) => attrs["class"] === look)).toBe(true);
  }
});
