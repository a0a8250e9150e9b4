import { expect, test } from "vitest";
import { changed, story, storyOf } from "../../../tests/fixtures/lake";
import { compose } from "../scene/compose";
import type { Story } from "../story";
import { drawnAt, drawnIn } from "./drawn";

/** The address of every still of a story, by what it shows. */
const addresses = (told: Story): Record<string, string> =>
  Object.fromEntries(
    Object.values(told.scenes).flatMap((scene) =>
      Object.keys(compose(scene, "wide").states).flatMap((state) =>
        (["wide", "narrow"] as const).map((frame) => [
          `${scene.name}/${state} ${frame}`,
          drawnAt(scene, state, frame),
        ]),
      ),
    ),
  );

test("a still whose number changes has another address, and every other keeps its own", () => {
  const before = addresses(story);
  const after = addresses(storyOf(changed("series", "cargo-2025", "value", "4.13")));
  const moved = Object.keys(before).filter((still) => before[still] !== after[still]);
  expect(moved).toEqual(["bars/all wide", "bars/all narrow"]);
  // A copy of the story that has not changed has the same addresses.
  expect(addresses(storyOf(changed("series", "cargo-2025", "note", "Again.")))).toEqual(before);
});

test("an address says which still it is of", () => {
  const { bars } = story.scenes;
  expect(drawnAt(bars!, "all", "narrow")).toMatch(/^\/drawn\/bars\/all-narrow\.[0-9a-f]{8}\.svg$/);
  for (const frame of ["wide", "narrow"] as const)
    expect(drawnIn(drawnAt(bars!, "all", frame))).toEqual({ scene: "bars", state: "all", frame });
  for (const other of ["/stills/bars/all.svg", "/drawn/bars/all.svg", "/drawn/all.1a2b3c4d.svg"])
    expect(drawnIn(other)).toBeUndefined();
});
