import { isDeepStrictEqual } from "node:util";
import { between } from "../scroll/between";
import type { SceneData } from "../scroll/stage";
import type { StoryScene } from "../story";
import type { FrameName } from "../style/style";
import { fade, type Pictures, type Shares } from "../svg/fade";
import type { Mark } from "../svg/mark";
import { compose } from "./compose";

/** How far on the way between two states they are compared. */
const PLACES = [0.25, 0.5];

/** What the browser draws one frame of a scene from. */
export function sent(scene: StoryScene, frameName: FrameName): SceneData {
  const { frame, model, states, backdrop, readings } = compose(scene, frameName);
  const { name, width, height, rtl } = frame;
  const data = { frame: { name, width, height, rtl }, model, states, slots: backdrop, readings };
  if (!fades(scene)) return data;
  const drawn = Object.entries(states).map(
    ([name, one]) => [name, { ...one, state: alone(name, states) }] as const,
  );
  return {
    ...data,
    drawn: true,
    model: picturesOf(scene, frameName),
    states: Object.fromEntries(drawn),
  };
}

/**
 * Whether nothing moves in a scene: it has one state, or on the way from any state to any other it
 * draws what fading their pictures does. Then it is sent drawn, and none of its code is.
 */
export const fades = (scene: StoryScene): boolean =>
  (["wide", "narrow"] as const).every((frame) => fadesIn(scene, frame));

function fadesIn(scene: StoryScene, frame: FrameName): boolean {
  const { model, states } = compose(scene, frame);
  const pictures = picturesOf(scene, frame);
  const names = Object.keys(states);
  const like = (from: string, to: string, t: number) =>
    isDeepStrictEqual(
      byKey(scene.draw(model, between(states[from]!.state, states[to]!.state, t))),
      byKey(fade(pictures, between(alone(from, states), alone(to, states), t))),
    );
  return names.every((from) =>
    names.every((to) => from === to || PLACES.every((t) => like(from, to, t))),
  );
}

const picturesOf = (scene: StoryScene, frame: FrameName): Pictures => {
  const { model, states } = compose(scene, frame);
  return Object.fromEntries(
    Object.entries(states).map(([name, { state }]) => [name, scene.draw(model, state)]),
  );
};

/** The shares of a state at rest: all of its picture, and nothing of another. */
const alone = (shown: string, states: Readonly<Record<string, unknown>>): Shares =>
  Object.fromEntries(Object.keys(states).map((name) => [name, Number(name === shown)]));

/** Pictures that fade may lie on each other in any order. */
const byKey = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort((a, b) => (a.key < b.key ? -1 : 1));
