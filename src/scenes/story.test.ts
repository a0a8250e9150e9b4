import { expect, test } from "vitest";
import { compose } from "../engine/scene/compose";
import { scenes } from "@story";

test("the whole story is drawn: its scenes, and at least 65 states", () => {
  expect(Object.keys(scenes).sort()).toEqual(
    [
      ["routes", "cargo", "scale", "clock", "targets"],
      ["crossing", "level", "handovers"],
      ["syunik", "length", "promise", "kars"],
      ["timeline", "conditions", "stances"],
      ["oil", "pledges", "wires", "turkic-trade"],
      ["dials"],
    ]
      .flat()
      .sort(),
  );
  const states = Object.values(scenes).map(
    (scene) => Object.keys(compose(scene, "wide").states).length,
  );
  for (const count of states) {
    expect(count).toBeGreaterThanOrEqual(3);
    expect(count).toBeLessThanOrEqual(6);
  }
  expect(states.reduce((all, one) => all + one, 0)).toBeGreaterThanOrEqual(65);
});
