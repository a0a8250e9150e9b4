import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { overlaps, textBoxes } from "../engine/style/boxes";
import { between } from "../engine/scroll/between";
import type { Mark } from "../engine/svg/mark";
import { toString } from "../engine/svg/string";
import { compose, rowsIn } from "../engine/scene/compose";
import { credit } from "../engine/scene/credit";
import { every } from "./seen";
import { data, scenes, story } from "@story";

const { legs } = data;

const prose = globSync("src/content/chapters/*.mdx")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const pictures = Object.values(scenes).flatMap((scene) =>
  (["wide", "narrow"] as const).flatMap((frame) =>
    Object.keys(compose(scene, frame).states).map((state) => ({
      scene,
      frame,
      state,
      name: `${scene.name} ${state} ${frame}`,
    })),
  ),
);

const classesOf = (mark: Mark) => String(mark.attrs["class"] ?? "").split(" ");

/** SVG that opens in its colours from where it lies, and reads line by line in a diff. */
const file = (mark: Mark) =>
  ["../../../styles/tokens.css", "../../../styles/picture.css", "../style.css"]
    .map((href) => `<?xml-stylesheet type="text/css" href="${href}"?>\n`)
    .concat(
      toString(mark)
        .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
        .replaceAll("><", ">\n<"),
      "\n",
    )
    .join("");

describe.each(pictures)("$name", ({ scene, frame, state, name }) => {
  const composed = compose(scene, frame);
  const step = composed.steps[state]!;
  const picture = composed.picture(state);

  test("is the picture that was last looked at", async () => {
    const suffix = frame === "narrow" ? "-narrow" : "";
    await expect(file(picture)).toMatchFileSnapshot(
      `${scene.name}/snapshots/${state}${suffix}.svg`,
    );
  });

  test("has labels that neither touch nor leave the picture, none under 12 px", () => {
    const boxes = textBoxes(story.looks, picture, frame);
    expect(overlaps(boxes).map(([a, b]) => `${a.text} / ${b.text}`)).toEqual([]);
    for (const { text, size, left, right, top, bottom, within } of boxes) {
      // At its least a wide stage is 755 px for its 880 units; a narrow one is 360 for 360.
      expect(size * (frame === "wide" ? 755 / 880 : 1), text).toBeGreaterThanOrEqual(12);
      expect(left, text).toBeGreaterThanOrEqual(within.x + 4);
      expect(top, text).toBeGreaterThanOrEqual(within.y + 2);
      expect(right, text).toBeLessThanOrEqual(within.x + within.width - 4);
      expect(bottom, text).toBeLessThanOrEqual(within.y + within.height - 2);
    }
  });

  test("has marks of its own: no key twice among siblings, no colour, a known class", () => {
    for (const mark of every(picture)) {
      const keys = mark.children.map(({ key }) => key);
      expect(keys.length, `${mark.key}: ${keys.join(" ")}`).toBe(new Set(keys).size);
      expect(Object.keys(mark.attrs)).not.toContain("fill");
      expect(Object.keys(mark.attrs)).not.toContain("stroke");
      if (mark.tag !== "text") continue;
      const styled = story.looks.rules.some(({ classes }) =>
        classes.every((one) => classesOf(mark).includes(one)),
      );
      expect(styled, `${mark.text}: ${classesOf(mark).join(".")}`).toBe(true);
    }
  });

  test("has no attribute that its class sets too: the page and the still would differ", () => {
    for (const mark of every(picture)) {
      const own = classesOf(mark);
      for (const { classes, frame: only, style } of story.looks.rules)
        if ((!only || only === frame) && classes.every((one) => own.includes(one)))
          expect(
            Object.keys(style).filter((name) => name in mark.attrs),
            mark.key,
          ).toEqual([]);
    }
  });

  test("tells of rows it names, and of legs", () => {
    for (const id of rowsIn(picture))
      expect([...step.rows, ...legs.rows.map((leg) => leg.id)]).toContain(id);
  });

  test("has words: a claim, its unit, what is seen, who counted", () => {
    expect(step.headline).not.toMatch(/[.…]$/);
    expect(step.headline.split(" ").length).toBeGreaterThan(4);
    expect(step.sub.length).toBeGreaterThan(10);
    expect(step.alt).toMatch(/^[A-Z].{60,}\.$/);
    expect(credit(scene, step)).toMatch(/^Sources: \S.*\. \S.*\.$/);
  });

  test("is used by the prose", () => {
    const inside = new RegExp(`<Scene name="${scene.name}">(.*?)</Scene>`, "s").exec(prose)?.[1];
    expect(inside, name).toContain(`<Step name="${state}">`);
  });
});

test.each(Object.values(scenes))(
  "the ground of $name is as it was last looked at",
  async (scene) => {
    for (const frame of ["wide", "narrow"] as const) {
      const { backdrop } = compose(scene, frame);
      for (const [slot, marks] of Object.entries(backdrop)) {
        const text = marks.map((mark) => toString(mark).replaceAll("><", ">\n<")).join("\n");
        await expect(text + "\n").toMatchFileSnapshot(
          `${scene.name}/snapshots/ground-${slot}-${frame}.txt`,
        );
      }
    }
  },
);

test.each(Object.values(scenes))(
  "on the way between any two states of $name nothing is out of bounds",
  (scene) => {
    for (const frame of ["wide", "narrow"] as const) {
      const { model, states } = compose(scene, frame);
      const all = Object.values(states);
      for (const [a, b] of all.flatMap((one) => all.map((other) => [one, other] as const)))
        for (const t of [0.03, 0.5, 0.97]) {
          const marks = scene.draw(model, between(a.state, b.state, t)).flatMap(every);
          for (const { key, attrs } of marks)
            for (const [name, value] of Object.entries(attrs)) {
              expect(String(value), `${key} ${name}`).not.toMatch(/NaN|undefined|Infinity/);
              if (["width", "height", "r", "opacity"].includes(name))
                expect(Number(value), `${key} ${name}`).toBeGreaterThanOrEqual(0);
            }
        }
    }
  },
);

test("no picture is kept of a state that is gone", () => {
  const kept = globSync("src/scenes/*/snapshots/*.svg").map((path) =>
    path.split("/").slice(2).join("/"),
  );
  const drawn = pictures.map(
    ({ scene, state, frame }) =>
      `${scene.name}/snapshots/${state}${frame === "narrow" ? "-narrow" : ""}.svg`,
  );
  expect(kept.filter((picture) => !drawn.includes(picture))).toEqual([]);
});
