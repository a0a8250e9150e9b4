import { contextOf } from "../../src/engine/scene/context";
import { compose, rowsIn, type Composed } from "../../src/engine/scene/compose";
import type { Story, StoryScene } from "../../src/engine/story";
import type { FrameName } from "../../src/engine/style/style";
import type { Mark } from "../../src/engine/svg/mark";
import type { Data } from "../../src/engine/tables/data";
import { valuesOf } from "../../src/engine/tables/values";
import { speaker } from "../../src/engine/words";
import { spelled } from "./forms";

/** A story with the same settings, words and looks, told from other rows. */
export function retold(story: Story, data: Data): Story {
  const { config, units } = story;
  const context = { locale: config.locale, values: valuesOf(data), units };
  const words = speaker(story.words.messages, context);
  const other: Story = { ...story, data, values: context.values, words, scenes: {} };
  const scenes = Object.values(story.scenes).map((one): [string, StoryScene] => {
    // The ground of a map is slow to draw and holds no row.
    const scene = { ...one };
    delete scene.backdrop;
    const own = speaker(one.words.messages, context);
    const [title, treatment] = [own.say("title"), own.say("treatment")];
    return [one.name, { ...scene, title, treatment, story: other, words: own, composed: {} }];
  });
  return Object.assign(other, { scenes: Object.fromEntries(scenes) });
}

/** What a state of a picture says and shows: each text by where it stands, and all marks. */
export interface Telling {
  rows: readonly string[];
  texts: ReadonlyMap<string, string>;
  marks: string;
  /** How many there are of what it counts: numbers that are no row’s. */
  counts: readonly string[];
  /** All marks without words, and the rows that have some. */
  ink: string;
  shaped: ReadonlySet<string>;
  /** What its marks tell of when they are asked, by row. */
  tooltips: Readonly<Record<string, string>>;
}

/** The states of a scene in a frame. */
export function tellings(scene: StoryScene, frame: FrameName): Record<string, Telling> {
  const composed = compose(scene, frame);
  const steps = scene.steps(composed.model, contextOf(scene, composed.frame).context);
  return Object.fromEntries(
    Object.entries(steps).map(([state, { params = {} }]) => {
      const counts = Object.values(params).flatMap((one) => countForms(scene, one));
      return [state, { ...telling(composed, state), counts }];
    }),
  );
}

/** A small whole number as it may be printed; anything else must come from a row. */
const countForms = ({ story }: StoryScene, value: unknown): string[] => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 100) return [];
  return [String(value), spelled(story, value)];
};

function telling({ steps, picture, readings }: Composed, state: string): Omit<Telling, "counts"> {
  const { rows, headline, sub, alt } = steps[state]!;
  const drawn = picture(state);
  // The headline and the line under it stand in the picture too, broken into lines.
  const plot = drawn.children.find(({ key }) => key === "plot")!;
  const texts = new Map([["headline", headline], ["sub", sub], ["alt", alt], ...textsIn(plot, "")]);
  const told = [...new Set(rowsIn(plot))];
  return {
    rows,
    texts,
    marks: JSON.stringify(plot),
    ink: inkOf(plot),
    shaped: new Set(told.filter((id) => inkOf(plot, id))),
    tooltips: Object.fromEntries(told.map((id) => [id, JSON.stringify(readings[id])])),
  };
}

/** The attributes of all marks but words, or of those that tell of a row; nothing where there are none. */
function inkOf(mark: Mark, row?: string): string {
  const within = row === undefined || mark.attrs["data-row"] === row ? undefined : row;
  const parts = mark.children.map((child) => inkOf(child, within)).join("");
  const drawn = within === undefined && mark.tag !== "text" && mark.tag !== "g";
  return drawn ? JSON.stringify(mark.attrs) + parts : parts;
}

/** What stands at the rules of an axis is no row’s number; its path says so. */
export const isTick = (path: string): boolean => path.endsWith("#tick");

/** Lines of one note are joined, for a number may stand in any of them. */
function textsIn(mark: Mark, path: string): [string, string][] {
  const at = `${path}/${mark.key}`;
  const notes = new Map<string, string>();
  for (const { key, text, attrs } of mark.children) {
    if (text === undefined) continue;
    const tick = /\btick\b/.test(String(attrs["class"])) ? "#tick" : "";
    const note = `${at}/${key.replace(/-\d+$/, "")}${tick}`;
    notes.set(note, [notes.get(note), text].filter(Boolean).join(" "));
  }
  return [...notes, ...mark.children.flatMap((child) => textsIn(child, at))];
}
