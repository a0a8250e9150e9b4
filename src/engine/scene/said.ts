import type { StoryScene } from "../story";
import type { Mark } from "../svg/mark";
import type { Frame } from "./scene";

/** Every text of a picture below its headline. */
const texts = (mark: Mark): string[] => [
  ...(mark.tag === "text" && mark.text ? [mark.text] : []),
  ...mark.children.flatMap(texts),
];

/** What stands between words and needs no message: dashes, signs. */
const SPEAKS = /[\p{L}\p{N}]/u;

/**
 * Stops the build at a word in a picture that came neither from a message nor from a row: it would
 * not follow when its row changes, and no translator would see it.
 *
 * @param said every text that the scene asked for
 * @throws Error with scene, state and frame
 */
export function refuseUnsaid(
  scene: StoryScene,
  frame: Frame,
  drawn: readonly (readonly [state: string, picture: Mark])[],
  said: ReadonlySet<string>,
): void {
  const heads = new Set(drawn.flatMap(([, picture]) => headlines(picture)));
  for (const [state, picture] of drawn)
    for (const text of texts(picture)) {
      if (said.has(text) || heads.has(text) || !SPEAKS.test(text)) continue;
      throw new Error(
        `src/scenes/${scene.name}: expected every word of a picture to come from its context; ` +
          `found “${text}” in the state ${state}, ${frame.name}. Take it from a message ` +
          `(context.say, context.lines) or from a row (context.print) in model.ts.`,
      );
    }
}

/** The lines that the stage itself writes above the plot. */
const headlines = (picture: Mark): string[] =>
  picture.children.filter(({ key }) => /^(head|sub)-/.test(key)).flatMap(texts);
