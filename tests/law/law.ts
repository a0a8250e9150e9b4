import { receipt } from "../../src/engine/provenance/receipts";
import { numbersCsv } from "../../src/engine/scene/numbers";
import type { Story, StoryScene } from "../../src/engine/story";
import { isNumber } from "../../src/engine/tables/figures";
import { laterBy } from "./cells";
import { dateForms, formsOf, numberForms, spelled, tokens, wordsOf } from "./forms";
import { outcomeOf, storyWith, tellingsOf, type Outcome, type Tellings } from "./outcome";
import { isTick, tellings, type Telling } from "./retold";
import { story } from "@story";

const { data } = story;
const frames = ["wide", "narrow"] as const;

/** One state of one frame, as it is and as it is told when a row has changed. */
interface Pair {
  at: string;
  told: Telling;
  then: Telling;
}

/** The states that show a row. */
const pairs = (scene: StoryScene, then: Tellings, id: string): Pair[] =>
  frames.flatMap((frame) =>
    Object.entries(tellingsOf(scene)[frame]).flatMap(([state, told]) => {
      const other = then[frame][state];
      const at = `${scene.name} ${state} ${frame}`;
      return other && told.rows.includes(id) ? [{ at, told, then: other }] : [];
    }),
  );

/** The rows that a scene shows in any state, in either frame. */
export const usedRows = (scene: StoryScene): string[] => {
  const states = frames.flatMap((frame) => Object.values(tellingsOf(scene)[frame]));
  return [...new Set(states.flatMap(({ rows }) => rows))];
};

/** What of words, table and receipt does not follow when a row changes, in sentences. */
export function faultsOf(scene: StoryScene, id: string): string[] {
  const outcome = outcomeOf(scene, id);
  if (!outcome) return [];
  if (typeof outcome === "string") return [`${id} cannot be tried: ${outcome}`];
  const states = pairs(scene, outcome.tellings, id);
  const faults = states.flatMap(({ at, told, then }) =>
    stateFaults(told, then, outcome, id).map((one) => `${at}: ${id} ${one}`),
  );
  return [...faults, ...tableFaults(outcome.story, id)];
}

/** Whether anything of a scene changes with a row: a mark, a word, or what a mark tells when asked. */
export function shows(scene: StoryScene, id: string): boolean {
  const outcome = outcomeOf(scene, id);
  if (!outcome || typeof outcome === "string") return true;
  return pairs(scene, outcome.tellings, id).some(
    ({ told, then }) =>
      told.marks !== then.marks ||
      JSON.stringify(told.tooltips) !== JSON.stringify(then.tooltips) ||
      [...told.texts].some(([path, text]) => then.texts.get(path) !== text),
  );
}

/** What is drawn of a number and stays as it is when the number changes, in sentences. */
export function sizeFaults(scene: StoryScene, id: string): string[] {
  const outcome = outcomeOf(scene, id);
  if (!outcome || typeof outcome === "string" || !isNumber(data.row(id))) return [];
  const drawn = pairs(scene, outcome.tellings, id).filter(({ told }) => told.shaped.has(id));
  const follows = drawn.some(({ told, then }) => told.ink !== then.ink);
  return drawn.length && !follows ? [`${id} has a mark, and no mark follows it`] : [];
}

const formsNow = new Map<string, Set<string>>();

/** Every way in which a row may be printed, as it is. */
function formsAt(id: string): Set<string> {
  const known = formsNow.get(id) ?? formsOf(story, data.row(id));
  formsNow.set(id, known);
  return known;
}

/** Words that a message may hold without a row: they count the things of its sentence. */
const typed = [1, 2, 3].map((value) => spelled(story, value));

/** What a row was printed as and is no more, while no other row of the state is; and what it is now. */
function formsThen({ rows }: Telling, then: Telling, outcome: Outcome, id: string) {
  const { story: other, changed } = outcome;
  const [was, is] = [data.row(id), other.data.row(id)];
  const both = isNumber(was) && isNumber(is);
  const old = both ? numberForms(story, was) : dateForms(story, was);
  const fresh = both ? numberForms(other, is) : dateForms(other, is);
  const known = new Set([...typed, ...then.counts, ...(both ? dateForms(story, was) : [])]);
  for (const one of rows.filter((row) => row !== id)) {
    for (const form of formsAt(one)) known.add(form);
    if (changed.has(one)) for (const form of formsOf(other, other.data.row(one))) known.add(form);
  }
  return { gone: new Set([...old].filter((one) => !fresh.has(one) && !known.has(one))), fresh };
}

const has = (text: string, forms: ReadonlySet<string>): boolean =>
  tokens(text).some((one) => forms.has(one));

function stateFaults(told: Telling, then: Telling, outcome: Outcome, id: string): string[] {
  const { gone, fresh } = formsThen(told, then, outcome, id);
  const naming = [...told.texts].filter(([path, text]) => !isTick(path) && has(text, gone));
  if (!naming.length) return [];
  const stale = naming.flatMap(([path]) => {
    const text = then.texts.get(path) ?? "";
    const left = tokens(text).filter((one) => gone.has(one));
    return left.length ? [`leaves “${left.join(" ")}” in ${path}: ${text}`] : [];
  });
  if (stale.length) return stale;
  if (![...then.texts.values()].some((text) => has(text, fresh)))
    return [`is nowhere printed as it is now; it was in ${naming.map(([at]) => at).join()}`];
  const own = [...told.texts].filter(([path, text]) => isOwn(path, text, id));
  const still = own.every(([path, text]) => then.texts.get(path) === text);
  return own.length && still ? [`has another row’s number at its mark: ${own.join("; ")}`] : [];
}

/** Whether a text with a number stands at the mark of a row. */
function isOwn(path: string, text: string, id: string): boolean {
  const days = dateForms(story, data.row(id));
  return (
    !isTick(path) &&
    path.split("/").some((key) => rowOf(key) === id) &&
    tokens(text).some((one) => /\d/.test(one) && !days.has(one))
  );
}

/** The row that the key of a mark begins with; of several the longest. */
const rowOf = (key: string): string | undefined =>
  data.ids
    .filter((id) => key === id || key.startsWith(`${id}-`))
    .reduce<string | undefined>((a, b) => (a && a.length > b.length ? a : b), undefined);

/** Table and receipt of a row must say what it holds now. */
function tableFaults(other: Story, id: string): string[] {
  const same = (say: (one: Story) => unknown): boolean =>
    JSON.stringify(say(story)) === JSON.stringify(say(other));
  return [
    ...(same((one) => numbersCsv(one, [id])) ? [`${id}: the table is as it was`] : []),
    ...(same((one) => receipt(one, id)) ? [`${id}: the receipt is as it was`] : []),
  ];
}

/** How much later all days are, when years are tried. */
const LATER = 40;

const yearsIn = (text: string): string[] => text.match(/\b(?:19|20)\d\d\b/g) ?? [];

/** Years in a scene that stay when all days of all rows are later: they are typed. */
export function yearFaults(scene: StoryScene): string[] {
  const other = storyWith(laterBy(data, LATER)).scenes[scene.name]!;
  const ours = new Set(data.constants.rows.map(({ value }) => String(value)));
  const faults = frames.flatMap((frame) => {
    const after = tellings(other, frame);
    return Object.entries(tellingsOf(scene)[frame]).flatMap(([state, { rows, texts }]) => {
      const quoted = new Set([...ours, ...rows.flatMap((id) => wordsOf(data.row(id)))]);
      return [...texts].flatMap(([path, text]) => {
        const years = yearsIn(text).filter((one) => !quoted.has(one));
        const moved = new Set(years.map((one) => String(Number(one) + LATER)));
        const left = yearsIn(after[state]?.texts.get(path) ?? "").filter(
          (one) => years.includes(one) && !moved.has(one),
        );
        return left.length
          ? [`${state} ${frame}: ${left.join(" ")} stays in ${path}: ${text}`]
          : [];
      });
    });
  });
  return [...new Set(faults)];
}
