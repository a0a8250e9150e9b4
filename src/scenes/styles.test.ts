import { expect, test } from "vitest";
import { unreadable } from "../brand/contrast";
import { ours } from "../brand/tokens";
import { resolve, type Scheme } from "../engine/style/style";
import { story } from "@story";

const schemes: Scheme[] = ["light", "dark"];

test.each(schemes)("%s: text reads, marks stand out, routes can be told apart", (scheme) => {
  expect(unreadable(ours[scheme], scheme)).toEqual([]);
});

test("both schemes have every colour", () => {
  const colours = Object.entries(ours.light).filter(([, value]) => value.startsWith("#"));
  for (const [name, value] of colours) expect(ours.dark[name], name).not.toBe(value);
});

test("every token that a look uses is there", () => {
  for (const { style } of story.looks.rules)
    for (const value of Object.values(style))
      for (const scheme of schemes) resolve(story.looks, value, scheme);
});

test("no text of a picture is set under 12 px", () => {
  for (const { style, frame, classes } of story.looks.rules) {
    const size = Number.parseFloat(style["font-size"] ?? "99");
    expect(size, `${frame} ${classes.join(".")}`).toBeGreaterThanOrEqual(12);
    // The wide frame is at least 0.857 of its size from where it is shown: 755 px at 1180. The
    // narrow one is 0.888 of it in a window of 375 by 553; a twentieth of a pixel is not seen.
    const [least, shown] = frame === "narrow" ? [11.95, 0.8875] : [12, 755 / 880];
    expect(size * shown, `${frame} ${classes.join(".")}`).toBeGreaterThanOrEqual(least);
  }
});
