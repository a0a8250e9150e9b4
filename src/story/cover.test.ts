import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { overlaps, textBoxes } from "../engine/style/boxes";
import { toString } from "../engine/svg/string";
import { cover, projectionOf, sizes } from "./cover";
import { data, story } from "@story";

const frames = ["wide", "narrow"] as const;

test.each(frames)("%s: the way is on it from the Chinese border to Kars, and the gap", (frame) => {
  const { width, height } = sizes[frame];
  for (const id of ["altynkol", "aktau", "alat", "kars", "meghri"]) {
    const { lon, lat } = data.place(id);
    const [x, y] = projectionOf(frame)([lon, lat])!;
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(height / 2);
    expect(y).toBeLessThan(height);
  }
  const line = cover(story, frame).children.find(({ key }) => key === "line")!.children;
  const missing = data.legs.rows.find(
    ({ status, route }) => status === "missing" && route === "link",
  );
  expect(String(line.find(({ key }) => key === missing!.id)!.attrs["stroke-dasharray"])).toMatch(
    /^0 /,
  );
});

test.each(frames)("%s: its words neither touch nor leave it, and are 12 px or more", (frame) => {
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

test.each(frames)("%s: it weighs 18 kB at most", (frame) => {
  expect(gzipSync(toString(cover(story, frame))).length).toBeLessThanOrEqual(18 * 1024);
});
