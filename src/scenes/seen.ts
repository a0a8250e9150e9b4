import type { FrameName } from "../engine/style/style";
import type { Mark } from "../engine/svg/mark";
import { compose } from "../engine/scene/compose";
import { scenes } from "@story";

/** All marks of a state, parents before children: for tests that tie ink to numbers. */
export const seen = (scene: string, state: string, frame: FrameName = "wide"): Mark[] =>
  every(compose(scenes[scene]!, frame).picture(state));

/** A mark and all in it, parents before children. */
export const every = (mark: Mark): Mark[] => [mark, ...mark.children.flatMap(every)];

/** The mark of a key. @throws Error when there is none */
export function find(marks: readonly Mark[], key: string): Mark {
  const found = marks.find((mark) => mark.key === key);
  if (!found) throw new Error(`no mark "${key}" among ${marks.map((mark) => mark.key).join(", ")}`);
  return found;
}

/** An attribute as a number. */
export const number = (mark: Mark, name: string): number => Number(mark.attrs[name]);

/** The words of a picture, line by line. */
export const words = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ text }) => (text === undefined ? [] : [text]));
