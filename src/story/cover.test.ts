import { expect, test } from "vitest";

import { overlaps, textBoxes } from "../engine/style/boxes";
import type { Mark } from "../engine/svg/mark";
import { cover, sizes } from "./cover";
import { data, story } from "@story";

const { figure } = data;

const frames = ["wide", "narrow"] as const;
const line = (frame: (typeof frames)[number]) =>
  cover(story, frame).children.find(({ key }) => key === "line")!.children;
/** The ends of a stretch, west first. */
const ends = ({ attrs }: Mark) => {
  const [right, left] = [...String(attrs["d"]).matchAll(/[ML]([\d.]+),/g)].map(([, x]) =>
    Number(x),
  );
  return [left!, right!] as const;
};

test.each(frames)("%s: stretches are to one scale, and the gap is left open", (frame) => {
  const drawn = line(frame);
  const long = (id: string) => {
    const [left, right] = ends(drawn.find(({ key }) => key === id)!);
    return right - left;
  };
  const perKm = long("rails-altynkol-aktau") / figure("rails-altynkol-aktau").value;
  expect(long("middle-sea") / figure("middle-sea").value).toBeCloseTo(perKm, 2);
  const east = ends(drawn.find(({ key }) => key === "rails-horadiz-aghband")!)[0];
  const west = ends(drawn.find(({ key }) => key === "rails-nakhchivan-bed")!)[1];
  expect(east - west).toBeCloseTo(figure("gap").value_to! * perKm, 0);
});

test.each(frames)("%s: its words neither touch nor leave it, and are 12 px at 360 px", (frame) => {
  const boxes = textBoxes(story.looks, cover(story, frame), frame);
  expect(overlaps(boxes).map(([a, b]) => `${a.text} / ${b.text}`)).toEqual([]);
  for (const { text, left, right, top, bottom, size } of boxes) {
    expect(left, text).toBeGreaterThanOrEqual(0);
    expect(right, text).toBeLessThanOrEqual(sizes[frame].width);
    expect(top, text).toBeGreaterThanOrEqual(0);
    expect(bottom, text).toBeLessThanOrEqual(sizes[frame].height);
    expect(size, text).toBeGreaterThanOrEqual(12);
  }
});
