import { expect, test } from "vitest";

import { find, number, seen } from "../seen";
import { data } from "@story";

const { value } = data;
const came = "trains-2025-ady";
const promises = ["target-trains-600", "target-trains-1000", "target-trains-400"];
const frames = ["wide", "narrow"] as const;

const parts = (frame: (typeof frames)[number], id: string) =>
  find(seen("targets", "trains", frame), id).children;
const bar = (frame: (typeof frames)[number], id: string) => find(parts(frame, id), "bar");

test.each(frames)("%s: bars begin at one edge, and have one scale", (frame) => {
  const unit = number(bar(frame, came), "width") / value(came);
  for (const id of promises) {
    expect(number(bar(frame, id), "x")).toBe(number(bar(frame, came), "x"));
    expect(number(bar(frame, id), "width") / value(id)).toBeCloseTo(unit, 2);
  }
});

test.each(frames)("%s: what came is filled, and promises are hollow", (frame) => {
  expect(bar(frame, came).attrs["class"]).toBe("bar corridor");
  for (const id of promises) expect(bar(frame, id).attrs["class"], id).toBe("hollow");
});

test.each(frames)("%s: promises stand in the order of time, and what came under them", (frame) => {
  const days = promises.map((id) => data.targets.rows.find((one) => one.id === id)!.said);
  expect(days).toEqual([...days].sort());
  const heights = [...promises, came].map((id) => number(bar(frame, id), "y"));
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});

test.each(frames)("%s: an arrow leads on from a lower bound, and from no other", (frame) => {
  for (const id of [...promises, came])
    expect(
      parts(frame, id).some(({ key }) => key === "on"),
      id,
    ).toBe(data.figure(id).hedge === "over");
});
