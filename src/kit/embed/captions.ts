import { compose } from "../../engine/scene/compose";
import { credit } from "../../engine/scene/credit";
import type { StoryScene as Scene } from "../../engine/story";
import { say } from "../words";
import { hosted } from "./host";
import { site } from "@story";

/** The words that stand around the pictures of a scene where they are republished. */
export interface Words {
  title: string;
  states: readonly State[];
  /** Where the story is, as an address and as it is printed. */
  story: { href: string; shown: string };
  /** The lines at the foot. */
  foot: readonly [story: string, licence: string];
}

/** A state as it is named beside its picture. */
export interface State {
  name: string;
  headline: string;
  sub: string;
  alt: string;
  credit: string;
  /** The text of the link to its numbers, and where it leads. */
  numbers: string;
  href: string;
}

/**
 * @param base where the story was first published; links lead to a partner’s copy, if it is one
 */
export function words(scene: Scene, base: URL): Words {
  const steps = Object.entries(compose(scene, "narrow").steps);
  const home = hosted(base);
  const shown = `${home.host}${home.pathname.replace(/\/$/, "")}`;
  return {
    title: scene.title,
    states: steps.map(([name, step]) => ({
      name,
      headline: step.headline,
      sub: step.sub,
      alt: step.alt,
      credit: credit(scene, step),
      numbers: say("embed.numbers", { n: step.rows.length }),
      href: new URL(`scenes/${scene.name}/#${name}`, home).href,
    })),
    story: { href: new URL(`#${scene.name}-${steps[0]![0]}`, home).href, shown },
    foot: [
      say("embed.foot.story", { address: shown }),
      say("embed.foot.licence", { publisher: site.publisher, licence: site.licence.name }),
    ],
  };
}
