import { readRecords } from "./moved-records";
import { compose } from "../engine/scene/compose";
import { scenes } from "@story";

/** A state of an earlier edition, and the state that shows it now, each `scene/state`. */
export interface Moved {
  from: string;
  to: string;
}

const files: Readonly<Record<string, string>> = import.meta.glob("@root/story/moved.csv", {
  query: "?raw",
  import: "default",
  eager: true,
});

const has = (place: string): boolean => {
  const [scene = "", state = ""] = place.split("/");
  return scenes[scene] !== undefined && state in compose(scenes[scene], "wide").states;
};

/**
 * The states that went, so that their addresses lead on.
 *
 * @throws Error at a row whose new state is not there, or whose old one still is
 */
export const moved: readonly Moved[] = Object.entries(files).flatMap(([file, text]) =>
  readRecords(text).map(({ from, to, line }, i, all) => {
    const at = `${file.replace(/^\//, "")}:${line}`;
    if (!has(to)) throw new Error(`${at}: expected a state that is drawn; found "${to}"`);
    if (has(from)) throw new Error(`${at}: expected a state that went; "${from}" is drawn`);
    if (all.findIndex((one) => one.from === from) !== i)
      throw new Error(`${at}: "${from}" was moved in an earlier row`);
    return { from, to };
  }),
);

/** Scenes of an earlier edition that went whole, each with the scene that shows what it showed. */
export const gone: ReadonlyMap<string, string> = new Map(
  moved
    .map(({ from, to }) => [from.split("/")[0]!, to.split("/")[0]!] as const)
    .filter(([from]) => !(from in scenes))
    .toReversed(),
);

/** Every name that a scene has or had, with the name of the scene that is shown there. */
export const addressed: readonly (readonly [name: string, scene: string])[] = [
  ...Object.keys(scenes).map((name) => [name, name] as const),
  ...gone,
];

/** The states of an earlier edition whose place a state took. */
export const before = (scene: string, state: string): readonly string[] =>
  moved.filter(({ to }) => to === `${scene}/${state}`).map(({ from }) => from);
