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
    // It is pale, whichever train it is of.
    for (const { attrs } of more) {
      expect(String(attrs["class"]).split(" "), id).toContain("more");
      expect(String(attrs["d"]).split("M").slice(1), id).toHaveLength(1);
    }
  }
});

const planned = "target-trains-1000";

test.each(frames)(
  "%s: what is missing are the boxes up to the plan of the same railway",
  (frame) => {
    const boxes = (id: string, key: string) => outline(frame, id, key).split("M").slice(1);
    const [here, more, missing] = ["boxes", "more", "missing"].map((key) => boxes(came, key));
    expect((here!.length + more!.length + missing!.length) * each).toBe(value(planned));
    // They stand under those of the plan, and no other train has any.
    const columns = (all: string[]) => all.map((one) => parseFloat(one));
    const plan = columns(boxes(planned, "boxes"));
    expect(columns([...here!, ...more!, ...missing!])).toEqual(plan);
    for (const id of promises)
      expect(
        row(frame, id).some(({ key }) => key === "missing"),
        id,
      ).toBe(false);
    expect(find(row(frame, came), "missing").attrs["class"]).toContain("train-planned");
    expect(data.figure(came).by).toBe(data.figure(planned).by);
  },
);

test.each(frames)("%s: no wheel lies on another", (frame) => {
  for (const id of all) {
    const wheels = find(row(frame, id), "wheels");
    const at = outline(frame, id, "wheels").split("M").slice(1).map(parseFloat);
    const sorted = at.sort((a, b) => a - b);
    const gaps = sorted.slice(1).map((x, i) => x - sorted[i]!);
    expect(Math.min(...gaps), id).toBeGreaterThan(number(wheels, "stroke-width"));
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
