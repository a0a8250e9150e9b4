import type { StoryScene } from "../story";
import { settingOf, type FrameName } from "../style/style";
import type { Mark } from "../svg/mark";
import { margin, stage, type Words } from "../svg/stage";
import { toString } from "../svg/string";
import { wrap } from "../text/measure";
import { direction, isPseudoLocale, messageOf, namesIn } from "../words";
import { contextOf } from "./context";
import { plain } from "./plain";
import { refuseUnsaid } from "./said";
import { frames, type Frame, type Step } from "./scene";
import { tooltip } from "../provenance/tooltips";
import type { Tooltip } from "../svg/tooltip";

/** A state as the browser gets it. */
export interface Shown extends Words {
  state: unknown;
}

/** A state with its words. */
export interface Told {
  rows: readonly string[];
  headline: string;
  sub: string;
  alt: string;
  /** What we did to its numbers: its own message `<state>.treatment`, or that of the scene. */
  treatment: string;
  /** Whether it shows the map of its scene. */
  map: boolean;
}

/** One frame of a scene, ready to be written into a page or a file. */
export interface Composed {
  frame: Frame;
  model: unknown;
  steps: Record<string, Told>;
  /** Plain JSON: what the browser draws from. */
  states: Record<string, Shown>;
  /** Marks that never change, by the slot they fill; drawn when they are first asked for. */
  backdrop: Record<string, readonly Mark[]>;
  /** What marks tell of, by row. */
  readings: Record<string, Tooltip>;
  /** The marks of a state, headline and all. */
  picture: (state: string) => Mark;
  /** The same as SVG text, with the backdrop in its slots. */
  svg: (state: string) => string;
}

/**
 * Builds a scene for a frame: its model, its states, its words broken into lines.
 *
 * @throws InputError when a message cannot be printed; Error when a headline does not fit, a state
 * shows no sourced row, a picture says what no message or row does, or a model is not plain JSON
 */
export const compose = (scene: StoryScene, name: FrameName): Composed =>
  (scene.composed[name] ??= build(scene, frameOf(scene, name)));

const frameOf = ({ story }: StoryScene, name: FrameName): Frame =>
  direction(story.config.language) === "rtl" ? { ...frames[name], rtl: true } : frames[name];

function build(scene: StoryScene, frame: Frame): Composed {
  const recorded = contextOf(scene, frame);
  const { context } = recorded;
  const model = plain(scene.model(context), `the model of ${scene.name}`);
  const planned = Object.entries(scene.steps(model, context));
  const told = planned.map(([name, step]): [string, Told] => {
    const map = Boolean(scene.map) && scene.draw(model, step.state).some(hasGround);
    return [name, { ...words(scene, name, step, recorded), map }];
  });
  const states = Object.fromEntries(
    planned.map(([name, { state }], i) => [
      name,
      shown(scene, frame, { name, state }, told[i]![1]),
    ]),
  );
  let ground: Composed["backdrop"] | undefined;
  const backdrop = () => (ground ??= scene.backdrop?.(model, context) ?? {});
  const picture = (name: string) => {
    const { state, ...said } = states[name]!;
    return stage(frame, said, scene.draw(model, state));
  };
  const drawn = Object.keys(states).map((name) => [name, picture(name)] as const);
  if (!scene.story.config.unbound.includes(scene.name))
    refuseUnsaid(scene, frame, drawn, recorded.said);
  const named = new Set(drawn.flatMap(([, mark]) => rowsIn(mark)));
  return {
    frame,
    model,
    steps: Object.fromEntries(told),
    states,
    get backdrop() {
      return backdrop();
    },
    readings: Object.fromEntries([...named].map((id) => [id, tooltip(scene.story, id)])),
    picture,
    svg: (name) =>
      toString(
        picture(name),
        filled(backdrop(), (mark) => mark),
      ),
  };
}

/** The words of a state, and its rows with those its words name. */
function words(
  { story, treatment, words: { messages, say, has }, name: scene }: StoryScene,
  name: string,
  { rows, params = {} }: Step<unknown>,
  { said }: { said: ReadonlySet<string> },
): Omit<Told, "map"> {
  const keys = ["headline", "sub", "alt"].map((part) => `${name}.${part}`);
  const { ids } = story.data;
  const given = Object.keys(params);
  const all = keys.flatMap(
    (key) => namesIn(messageOf(messages, key), story.values.ids, given).rows,
  );
  const whole = [...new Set([...rows, ...all.filter((id) => ids.includes(id))])];
  if (!whole.length)
    throw new Error(`scene ${scene}, state ${name}: no rows; name the ids of the numbers it shows`);
  whole.forEach(story.data.sourcesOf);
  const [headline = "", sub = "", alt = ""] = keys.map((key) => say(key, params));
  for (const text of [headline, sub]) (said as Set<string>).add(text);
  const own = `${name}.treatment`;
  return { rows: whole, headline, sub, alt, treatment: has(own) ? say(own) : treatment };
}

function shown(
  scene: StoryScene,
  frame: Frame,
  { name, state }: { name: string; state: unknown },
  { headline, sub, alt }: Told,
): Shown {
  const where = `scene ${scene.name}, state ${name}, ${frame.name}`;
  // A language for tests is longer than any that we write.
  const spare = isPseudoLocale(scene.story.config.language) ? 1 : 0;
  const lines = (text: string, look: string, most: number) => {
    const setting = settingOf(scene.story.looks, [look], frame.name);
    const broken = wrap(text, setting, frame.width - 2 * margin[frame.name]);
    if (broken.length <= most + spare) return broken;
    throw new Error(
      `${where}: expected at most ${most} lines for "${text}"; found ${broken.length}. Shorten it.`,
    );
  };
  const head = lines(headline, "head", frame.name === "wide" ? 1 : 2);
  return { state: plain(state, where), head, sub: lines(sub, "sub", 1), alt };
}

/** Whether there is a slot for a backdrop in a mark that is seen: where a map is drawn. */
const hasGround = ({ slot, attrs, children }: Mark): boolean =>
  attrs["visibility"] !== "hidden" && (slot === true || children.some(hasGround));

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
