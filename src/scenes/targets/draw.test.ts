import { expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const came = "trains-2025-ady";
const promises = ["target-trains-1000", "target-trains-600", "target-trains-400"];
const frames = ["wide", "narrow"] as const;
const each = data.constant("train-block");

type Frame = (typeof frames)[number];

const trains = (frame: Frame) => seen("targets", "trains", frame);

/** How many trains are drawn: each has one engine, the only outline with slants. */
const count = (frame: Frame, key: string) =>
  String(find(find(trains(frame), key).children, "walls").attrs["d"])
    .split("M")
    .filter((one) => one.includes("l")).length;

test.each(frames)(
  "%s: as many trains are filled as came, in tens, and all promised are drawn",
  (frame) => {
    const look = (key: string) => find(find(trains(frame), key).children, "walls").attrs["class"];
    expect([look("trains"), look("missing")]).toEqual(["yard-train", "train-missing"]);
    expect(count(frame, "trains")).toBe(Math.round(value(came) / each));
    const most = Math.max(...promises.map(value));
    expect(count(frame, "trains") + count(frame, "missing")).toBe(Math.round(most / each));
  },
);

test.each(frames)("%s: the line of a promise stands over as many trains", (frame) => {
  const marks = trains(frame);
  const tracks = marks
    .filter(({ key }) => key.startsWith("track-"))
    .map((one) => number(one, "y1"));
  const across = Math.max(...promises.map(value)) / each / tracks.length;
  const shown = promises.filter((id) => marks.some(({ key }) => key === id));
  expect(shown).toEqual(frame === "wide" ? promises : promises.slice(0, 2));
  for (const id of shown) {
    const line = String(find(find(marks, id).children, "line").attrs["d"]);
    const high = Number(/,([\d.]+)/.exec(line)![1]);
    expect(tracks.filter((y) => y > high).length * across * each, id).toBe(value(id));
  }
});

test.each(frames)("%s: a lower bound is called one, and no other is", (frame) => {
  const marks = trains(frame);
  for (const id of [...promises, came].filter((one) => marks.some(({ key }) => key === one))) {
    const [amount] = words(find(marks, id).children);
    expect(amount!.startsWith("over "), id).toBe(data.figure(id).hedge === "over");
  }
});
