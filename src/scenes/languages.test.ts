import { describe, expect, test } from "vitest";
import { openStory } from "../engine/open";
import { compose } from "../engine/scene/compose";
import { overlaps, textBoxes } from "../engine/style/boxes";
import { isPseudo } from "../engine/words";
import { config, data, parts } from "@story";

/*
 * The pictures in languages for tests: en-XA is accented and 40 % longer, ar-XB runs from the right.
 * Places of labels are chosen for English; the share that a longer language moves out of its place
 * may shrink and not grow (it was 6 % before the frames left room for text under them).
 */

const frames = ["wide", "narrow"] as const;

const picturesIn = (language: string) => {
  const story = openStory({ ...parts, config: { ...config, language, locale: language } });
  return Object.values(story.scenes).flatMap((scene) =>
    frames.flatMap((frame) => {
      const composed = compose(scene, frame);
      return Object.keys(composed.states).map((state) => {
        const name = `${scene.name} ${state} ${frame}`;
        const picture = composed.picture(state);
        return { name, picture, frame, boxes: textBoxes(story.looks, picture, frame) };
      });
    }),
  );
};

/** Words of the data, which stay in their language, and names. */
const untold = [
  ...data.tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row))),
  config.title,
]
  .filter((cell): cell is string => typeof cell === "string" && cell.length > 2)
  .flatMap((cell) => [cell, ...cell.split(/[,;] /)])
  .filter((cell) => cell.length > 2)
  .sort((a, b) => b.length - a.length);

/** Whether a line has no words, or those of a message. */
const isSaid = (text: string): boolean => !/\p{L}{3}/u.test(text) || isPseudo(text);

/** Whether the plain words of a line are those of a cell, or of a part of one that was broken off. */
const fromRow = (text: string): boolean =>
  untold.some((cell) => cell.includes(text)) ||
  isSaid(untold.reduce((left, cell) => left.replaceAll(cell, ""), text));

describe("in longer words", () => {
  const pictures = picturesIn("en-XA");

  test("every word of a picture comes from a message or from the data", () => {
    const plain = pictures.flatMap(({ name, boxes }) =>
      boxes
        .map(({ text }) => text.replace(/[“”]/g, ""))
        // Who speaks may stand before the words of a row, in one line.
        .filter((text) => !text.split(": ").every((part) => isSaid(part) || fromRow(part)))
        .map((text) => `${name}: ${text}`),
    );
    expect(plain).toEqual([]);
  });

  test("few labels leave the picture or touch another", () => {
    const all = pictures.flatMap(({ boxes }) => boxes);
    const outside = all.filter(
      ({ left, right, top, bottom, within: { x, y, width, height } }) =>
        left < x || right > x + width || top < y || bottom > y + height,
    );
    const touching = pictures.flatMap(({ boxes }) => overlaps(boxes));
    expect((outside.length + touching.length) / all.length).toBeLessThan(0.085);
  });
});

test("from the right, headlines stand at the right edge and nothing touches", () => {
  for (const { name, picture, boxes, frame } of picturesIn("ar-XB")) {
    expect(
      overlaps(boxes).map(([a, b]) => `${a.text} / ${b.text}`),
      name,
    ).toEqual([]);
    const [head] = boxes.filter(({ key }) => /head-0$/.test(key));
    const [, , width = 0] = String(picture.attrs["viewBox"]).split(" ").map(Number);
    expect(head!.right, name).toBeGreaterThan(width - (frame === "wide" ? 30 : 20));
  }
});
