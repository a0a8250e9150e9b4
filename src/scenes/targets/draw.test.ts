import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const came = "trains-2025-ady";
const promises = ["target-trains-600", "target-trains-1000", "target-trains-400"];
const all = [...promises, came];
const frames = ["wide", "narrow"] as const;
const each = data.constant("train-block");

type Frame = (typeof frames)[number];

const row = (frame: Frame, id: string) => find(seen("targets", "trains", frame), id).children;
const outline = (frame: Frame, id: string, key: string) =>
  String(find(row(frame, id), key).attrs["d"]);

test.each(frames)("%s: a train has a box for every ten, and they begin at one edge", (frame) => {
  const starts = all.map((id) => {
    const boxes = outline(frame, id, "boxes").split("M").slice(1);
    expect(boxes.length * each, id).toBe(value(id));
    return Math.min(...boxes.map(parseFloat));
  });
  expect(new Set(starts).size).toBe(1);
});

test.each(frames)("%s: what came is filled, and what was promised is hollow", (frame) => {
  for (const id of all)
    expect(find(row(frame, id), "boxes").attrs["class"]).toBe(
      id === came ? "train-came" : "train-planned",
    );
});

test.each(frames)("%s: a lower bound is called one and has one more box; no other has", (frame) => {
  for (const id of all) {
    const bound = data.figure(id).hedge === "over";
    const said = words(row(frame, id));
    expect(said[0]!.startsWith("over "), id).toBe(bound);
    const more = row(frame, id).filter(({ key }) => key === "more");
    expect(more, id).toHaveLength(bound ? 1 : 0);
    // It is open at its right, or pale.
    for (const { attrs } of more) expect(String(attrs["d"]), id).not.toMatch(/z/i);
  }
});

test.each(frames)("%s: trains stand in the order of their days", (frame) => {
  const days = all.map((id) => {
    const one: { said?: string; as_of: string } = data.figure(id);
    return one.said ?? one.as_of;
  });
  expect(days).toEqual([...days].sort());
  const feet = all.map((id) => number(find(row(frame, id), "bed"), "y1"));
  expect(feet).toEqual([...feet].sort((a, b) => a - b));
});
