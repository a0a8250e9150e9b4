import { InputError } from "../../src/engine/base/errors";
import { frames } from "../../src/engine/scene/scene";
import type { Story, StoryScene } from "../../src/engine/story";
import type { FrameName } from "../../src/engine/style/style";
import { openData } from "../../src/engine/tables/data";
import { isNumber, type AnyRow, type NumberRow } from "../../src/engine/tables/figures";
import { changesOf, otherDate, otherValues, rewritten, root, type Change } from "./cells";
import { retold, tellings, type Telling } from "./retold";
import { corrections, csv, options, story } from "@story";

const { data } = story;

/** What both frames of a scene tell, by state. */
export type Tellings = Readonly<Record<FrameName, Record<string, Telling>>>;

/** A row that was changed: what the scene tells then, and which rows are not what they were. */
export interface Outcome {
  story: Story;
  tellings: Tellings;
  changed: ReadonlySet<string>;
}

const bothOf = (scene: StoryScene): Tellings => ({
  wide: tellings(scene, frames.wide.name),
  narrow: tellings(scene, frames.narrow.name),
});

/** What is slow to find, found once. */
function once<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}

const now = new Map<StoryScene, Tellings>();

/** What a scene tells of the rows as they are. */
export const tellingsOf = (scene: StoryScene): Tellings => once(now, scene, () => bothOf(scene));

const stories = new Map<string, Story>();

/** The story told from changed cells. @throws InputError where they cannot be */
export const storyWith = (changes: readonly Change[]): Story =>
  once(stories, JSON.stringify(changes), () =>
    retold(story, openData(rewritten(csv, data, changes), options, corrections)),
  );

/** A quantity that would be less than nothing: odd, where it was not so before. */
const negative = (changes: readonly Change[]): boolean =>
  changes.some(({ id, column, text }) => {
    return column.startsWith("value") && Number(text) < 0 && data.figure(id).value > 0;
  });

/** The changes that another value makes; none where a formula would divide by what is nothing now. */
function possible(id: string, other: Partial<NumberRow>): Change[][] {
  try {
    return [changesOf(data, id, other)];
  } catch {
    return [];
  }
}

/** Ways in which a row may change, the likeliest first. */
function waysOf(row: AnyRow): Change[][] {
  if (!isNumber(row))
    return [1, -1, 0].map((years) => [
      { id: row.id, column: "date", text: otherDate(row.date, years) },
    ]);
  const from = root(data, row.id);
  return otherValues(from)
    .flatMap((other) => possible(from.id, other))
    .filter((changes) => changes.some(({ id }) => id === row.id))
    .sort((a, b) => Number(negative(a)) - Number(negative(b)));
}

/** Whether a run stopped where an editor can put it right: at a cell, or at a message. */
const wellStopped = (error: unknown): boolean =>
  error instanceof InputError && /\.(csv|json)$/.test(error.place.file);

const outcomes = new Map<string, Outcome | string | undefined>();

/**
 * What a scene tells when a row has changed. An odd value may ask for more room than there is; then
 * another is tried.
 *
 * @returns nothing, when the build stops at a cell or at a message; in words why it cannot be tried
 */
export function outcomeOf(scene: StoryScene, id: string): Outcome | string | undefined {
  const key = `${scene.name} ${id}`;
  if (outcomes.has(key)) return outcomes.get(key);
  const found = tried(scene, id);
  outcomes.set(key, found);
  return found;
}

function tried(scene: StoryScene, id: string): Outcome | string | undefined {
  let why = "no other value was found";
  for (const changes of waysOf(data.row(id))) {
    try {
      const other = storyWith(changes);
      const changed = new Set(changes.map((one) => one.id));
      return { story: other, tellings: bothOf(other.scenes[scene.name]!), changed };
    } catch (error) {
      if (wellStopped(error)) return undefined;
      why = (error as Error).message;
    }
  }
  return why;
}
