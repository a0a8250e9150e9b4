import { describe, expect, test } from "vitest";

import { find, number, seen, words } from "../seen";
import { data } from "@story";

const { value } = data;
const [stayed, onward] = ["boxes-2024-stayed", "boxes-2024-onward"] as const;
const frames = ["wide", "narrow"] as const;

describe.each(frames)("%s", (frame) => {
  const marks = () => seen("boxes", "stayed", frame);
  /** The boxes of a part: left, top, length and height of each. */
  const boxes = (id: string) =>
    [
      ...String(find(find(marks(), id).children, "boxes").attrs["d"]).matchAll(
        /M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g,
      ),
    ].map(
      (one) => one.slice(1).map(Number) as [left: number, top: number, long: number, high: number],
    );
  /** Lines of a path that begin at a point and go along. */
  const lines = (key: string) =>
    [...String(find(marks(), key).attrs["d"]).matchAll(/M([\d.]+),([\d.]+)[Hh]([\d.]+)/g)].map(
      (one) => one.slice(1).map(Number) as [from: number, y: number, to: number],
    );

  test("as many boxes as thousands, all of one size, each part of its look", () => {
    for (const id of [stayed, onward]) {
      expect(boxes(id), id).toHaveLength(Math.round(value(id) / data.constant("scale-square")));
      const drawn = find(find(marks(), id).children, "boxes");
      expect(drawn.attrs["class"]).toBe(id.replace("boxes-2024-", ""));
    }
    const sizes = [stayed, onward].flatMap(boxes).map(([, , long, high]) => `${long} ${high}`);
    expect(new Set(sizes).size).toBe(1);
    const places = [stayed, onward].flatMap(boxes).map(([x, y]) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test("both stacks are of one pitch and begin at one height, one on a yard, one on wagons", () => {
    const yard = find(marks(), "yard");
    const [left, ground] = [number(yard, "x"), number(yard, "y")];
    for (const id of [stayed, onward])
      for (const [x, y, , high] of boxes(id)) {
        expect(x > left, `${x} ${y}`).toBe(id === stayed);
        const under = boxes(id).some(
          ([other, top]) =>
            Math.abs(other - x) < 1 && top > y && Math.abs(top - y - high) < high / 2,
        );
        expect(under || Math.abs(y + high - ground) < 1, `${x} ${y}`).toBe(true);
      }
    // As wide as each other, so that heights are to scale.
    const across = (id: string) => new Set(boxes(id).map(([x]) => Math.round(x))).size;
    expect(across(onward)).toBe(across(stayed));
    const pitch = (id: string) => boxes(id)[0]![1] - boxes(id)[across(id)]![1];
    expect(pitch(onward)).toBeCloseTo(pitch(stayed), 0);
  });

  test("those to go on stand on wagons, on one track that leaves the yard to the left", () => {
    const [track, ...others] = lines("track");
    const [start, rail, end] = track!;
    expect(others).toEqual([]);
    const [from, deck, along] = lines("decks")[0]!;
    const low = Math.max(...boxes(onward).map(([, y, , high]) => y + high));
    expect(deck - low).toBeGreaterThan(0);
    expect(rail).toBeGreaterThan(deck);
    for (const [x, , long] of boxes(onward)) {
      expect(x).toBeGreaterThan(from - 1);
      expect(x + long).toBeLessThan(from + along + 1);
      expect(end).toBeLessThan(x);
      expect(start).toBeGreaterThan(x + long);
    }
  });

  test("shares stand over their stacks, of one size; what is not known, in plain type over those that go on", () => {
    const yard = number(find(marks(), "yard"), "x");
    for (const [key, id] of [
      ["stayed", stayed],
      ["onward", onward],
    ] as const) {
      const share = find(marks(), `${key}-share-0`);
      expect(number(share, "x")).toBeCloseTo(boxes(id)[0]![0], 0);
      expect(number(share, "y")).toBeLessThan(Math.min(...boxes(id).map(([, y]) => y)));
      expect(share.attrs["class"]).toBe(`hero most of-${key}`);
    }
    const unknown = find(marks(), "names.unknown-0");
    expect(words(marks()).join(" ")).toContain("no count found");
    expect(unknown.attrs["class"]).toBe("note");
    expect(number(unknown, "x")).toBeLessThan(yard);
    expect(number(unknown, "y")).toBeLessThan(Math.min(...boxes(onward).map(([, y]) => y)));
  });

  test("ribs are few, and as many in each box", () => {
    for (const id of [stayed, onward]) {
      const ribs = find(find(marks(), id).children, "ribs").attrs;
      const [dash, gap] = String(ribs["stroke-dasharray"]).split(" ").map(Number);
      const long = Number(/h([\d.]+)/.exec(String(ribs["d"]))![1]);
      expect(Math.floor(long / (dash! + gap!)) + 1).toBe(4);
    }
  });
});

test("more boxes were for Azerbaijan than went on, and the shares are theirs", () => {
  expect((value(stayed) / (value(stayed) + value(onward))) * 100).toBeCloseTo(
    value("boxes-2024-stayed-share"),
    0,
  );
  expect(value(stayed)).toBeGreaterThan(value(onward));
  expect(value("boxes-2024-stayed-share") + value("boxes-2024-onward-share")).toBe(100);
});
