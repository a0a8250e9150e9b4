import { expect, test } from "vitest";

import { find, seen, words } from "../seen";
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

const trains = (frame: Frame, id: string, key = "trains") =>
  outline(frame, id, key).split("M").slice(1);

test.each(frames)("%s: a train is drawn for every ten, and all begin at one edge", (frame) => {
  const starts = all.map((id) => {
    const drawn = trains(frame, id);
    expect(drawn.length * each, id).toBe(value(id));
    return Math.min(...drawn.map(parseFloat));
  });
  expect(new Set(starts).size).toBe(1);
});

test.each(frames)("%s: what came is filled, and what was promised is hollow", (frame) => {
  for (const id of all)
    expect(find(row(frame, id), "trains").attrs["class"]).toBe(
      id === came ? "train-came" : "train-planned",
    );
});

test.each(frames)(
  "%s: a lower bound is called one and has an arrow behind it; no other has",
  (frame) => {
    for (const id of all) {
      const bound = data.figure(id).hedge === "over";
      expect(words(row(frame, id))[0]!.startsWith("over "), id).toBe(bound);
      const more = row(frame, id).filter(({ key }) => key === "more");
      expect(more, id).toHaveLength(bound ? 1 : 0);
      if (!bound) continue;
      // It is a line and no area: nobody says how far over.
      expect(String(more[0]!.attrs["class"]), id).toMatch(/^train-more/);
      const last = trains(frame, id).at(-2)!;
      expect(parseFloat(outline(frame, id, "more").slice(1)), id).toBeGreaterThan(parseFloat(last));
    }
  },
);

const planned = "target-trains-1000";

test.each(frames)(
  "%s: what is missing are the trains up to the plan of the same railway",
  (frame) => {
    const [here, missing] = [trains(frame, came), trains(frame, came, "missing")];
    const open = Number(data.figure(came).hedge === "over");
    expect((here.length + open + missing.length) * each).toBe(value(planned));
    // They stand under those of the plan, but for the place of the arrow, and no other row has any.
    const columns = (one: string[]) => one.map((at) => parseFloat(at));
    const plan = columns(trains(frame, planned));
    plan.splice(here.length, open);
    expect(columns([...here, ...missing])).toEqual(plan);
    for (const id of promises)
      expect(
        row(frame, id).some(({ key }) => key === "missing"),
        id,
      ).toBe(false);
    expect(find(row(frame, came), "missing").attrs["class"]).toBe("train-planned");
    expect(words(row(frame, came)).at(-1)).toContain("had not come");
    expect(data.figure(came).by).toBe(data.figure(planned).by);
  },
);

test("the headline holds: the same railway planned, then expected less, and fewer came", () => {
  const [, most, less] = promises.map((id) => data.figure(id));
  expect(less!.by).toBe(most!.by);
  expect(less!.value).toBeLessThan(most!.value);
  expect(value(came)).toBeLessThan(less!.value);
});

test.each(frames)("%s: trains stand in the order of their days", (frame) => {
  const days = all.map((id) => {
    const one: { said?: string; as_of: string } = data.figure(id);
    return one.said ?? one.as_of;
  });
  expect(days).toEqual([...days].sort());
  const feet = all.map((id) => Number(outline(frame, id, "trains").match(/,([\d.]+)/)![1]));
  expect(feet).toEqual([...feet].sort((a, b) => a - b));
});
