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

test.each(frames)("%s: trains stand in the order of their dates", (frame) => {
  const said = promises.map((id) => data.targets.rows.find((row) => row.id === id)!.said);
  expect([...said].sort()).toEqual(said);
  const down = [...promises, came].map((id) => rails(frame, id).y);
  expect([...down].sort((a, b) => a - b)).toEqual(down);
});

test.each(frames)("%s: what came is filled, and only that", (frame) => {
  for (const id of [...promises, came]) {
    const drawn = find(seen("targets", "trains", frame), id).children.filter(
      ({ tag }) => tag === "path",
    );
    const look = id === came ? "tally came" : "tally promised";
    expect(drawn.every(({ attrs }) => attrs["class"] === look)).toBe(true);
  }
});
