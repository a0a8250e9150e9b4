import { sourcesOf } from "../../data";
import { settingOf, type FrameName } from "../style/style";
import { reading, type Reading } from "../provenance/tooltips";
import type { Mark } from "../svg/mark";
import { margin, stage, type Words } from "../svg/stage";
import { toString } from "../svg/string";
import { wrap } from "../text/measure";
import { frames, type Frame, type Scene, type Step } from "./scene";

/** A state as the browser gets it. */
export interface Shown extends Words {
  state: unknown;
}

/** One frame of a scene, ready to be written into a page or a file. */
export interface Composed {
  frame: Frame;
  model: unknown;
  steps: Record<string, Step<unknown>>;
  /** Plain JSON: what the browser draws from. */
  states: Record<string, Shown>;
  /** Marks that never change, by the slot they fill. */
  backdrop: Record<string, readonly Mark[]>;
  /** What marks tell of, by row. */
  readings: Record<string, Reading>;
  /** The marks of a state, headline and all. */
  picture: (state: string) => Mark;
  /** The same as SVG text, with the backdrop in its slots. */
  svg: (state: string) => string;
}

const memory = new WeakMap<Scene, Partial<Record<FrameName, Composed>>>();

/**
 * Builds a scene for a frame: its model, its states, its words broken into lines.
 *
 * @throws Error when a headline does not fit, a state shows no sourced row, or a model is not plain JSON
 */
export function compose(scene: Scene, name: FrameName): Composed {
  const known = memory.get(scene) ?? {};
  memory.set(scene, known);
  return (known[name] ??= build(scene, frames[name]));
}

function build(scene: Scene, frame: Frame): Composed {
  const model = plain(scene.model(frame), `the model of ${scene.name}`);
  const steps = scene.steps(model, frame);
  const states = Object.fromEntries(
    Object.entries(steps).map(([name, step]) => {
      const where = `scene ${scene.name}, state ${name}, ${frame.name}`;
      if (!step.rows.length)
        throw new Error(`${where}: no rows; name the ids of the numbers it shows`);
      step.rows.forEach(sourcesOf);
      const head = broken(step.headline, "head", frame, frame.name === "wide" ? 1 : 2, where);
      const sub = broken(step.sub, "sub", frame, 1, where);
      return [name, { state: plain(step.state, where), head, sub, alt: step.alt }];
    }),
  );
  const backdrop = scene.backdrop?.(model, frame) ?? {};
  const picture = (name: string) => {
    const shown = states[name]!;
    return stage(frame, shown, scene.draw(model, shown.state));
  };
  const svg = (name: string) =>
    toString(
      picture(name),
      filled(backdrop, (mark) => mark),
    );
  const told = new Set(Object.keys(states).flatMap((name) => rowsIn(picture(name))));
  const readings = Object.fromEntries([...told].map((id) => [id, reading(id)]));
  return { frame, model, steps, states, backdrop, readings, picture, svg };
}

/** The rows that a mark and those in it tell of. */
export const rowsIn = ({ attrs, children }: Mark): string[] => [
  ...(attrs["data-row"] === undefined ? [] : [String(attrs["data-row"])]),
  ...children.flatMap(rowsIn),
];

/** The text of each slot, its marks written after a last change to them. */
export const filled = (
  backdrop: Composed["backdrop"],
  change: (mark: Mark) => Mark,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(backdrop).map(([key, marks]) => [
      key,
      marks.map((one) => toString(change(one))).join(""),
    ]),
  );

function broken(text: string, name: string, frame: Frame, most: number, where: string): string[] {
  const lines = wrap(text, settingOf([name], frame.name), frame.width - 2 * margin[frame.name]);
  if (lines.length <= most) return lines;
  throw new Error(
    `${where}: expected at most ${most} lines for "${text}"; found ${lines.length}. Shorten it.`,
  );
}

/** Refuses what would not survive the way to the browser: dates, undefined, NaN, functions. */
function plain<T>(value: T, where: string): T {
  const copy = JSON.parse(JSON.stringify(value)) as T;
  const differ = firstDifference(value, copy, "");
  if (differ !== undefined) throw new Error(`${where}: not plain JSON at "${differ}"`);
  return copy;
}

function firstDifference(a: unknown, b: unknown, path: string): string | undefined {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) {
    return Object.is(a, b) || (a === 0 && b === 0) ? undefined : path;
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const found = firstDifference((a as never)[key], (b as never)[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
