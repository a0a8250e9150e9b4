import { compose, filled } from "../../engine/scene/compose";
import type { FrameName } from "../../engine/style/style";
import type { StoryScene as Scene } from "../../engine/story";
import { Inliner } from "../../engine/stills/inline";
import { group, mark, type Mark } from "../../engine/svg/mark";
import { toString } from "../../engine/svg/string";
import { stepped } from "./stepped";

/** The pictures of a scene in one frame. */
interface Pictures {
  /** What states share, for the definitions of the page. */
  ground: string;
  /** Each state as SVG, in their order. */
  drawn: string[];
  /** The style of them all. */
  sheet: string;
}

/**
 * All states of a scene in a frame, drawn for one page.
 *
 * @param outlines the letters of all pictures of the page, by their ids: those drawn are added
 */
export function pictures(scene: Scene, name: FrameName, outlines: Map<string, string>): Pictures {
  const { frame, backdrop, picture, steps } = compose(scene, name);
  const inliner = new Inliner(scene.story.looks, { frame: name, prefix: name[0]!, outlines });
  const grounds = Object.entries(filled(backdrop, (one) => inliner.inline(bare(one, name)))).map(
    ([key, text]) => `<g id="${name}-${key}">${text}</g>`,
  );
  const { width, height } = frame;
  const states = Object.entries(steps).map(([state, { alt }]) =>
    mark(
      "svg",
      state,
      { class: name, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": alt },
      picture(state).children.map((one) => inliner.inline(bare(one, name))),
    ),
  );
  const { kept, drawn } = shared(states, name);
  return { ground: grounds.join("") + kept, drawn, sheet: inliner.sheet() };
}

/**
 * A mark without what only the live page needs, its slot filled by what all states share. What
 * says that it is visible would be so in a state that is not shown.
 */
function bare(one: Mark, frame: string): Mark {
  const attrs = Object.fromEntries(
    Object.entries(one.attrs)
      .filter(
        ([name, value]) => name !== "data-row" && !(name === "visibility" && value === "visible"),
      )
      .map(([name, value]) => [name, name === "d" ? stepped(String(value)) : value]),
  );
  return one.slot
    ? group(one.key, attrs, [mark("use", "ground", { href: `#${frame}-${one.key}` })])
    : { ...one, attrs, children: one.children.map((child) => bare(child, frame)) };
}

/** An outline shorter than this costs no more where it stands. */
const WORTH = 60;

/**
 * Writes pictures that share outlines: one that is drawn more than once is kept once, and used
 * under whatever looks a state gives it.
 *
 * @returns what is kept, for the definitions of the page, and each picture
 */
function shared(all: readonly Mark[], prefix: string): { kept: string; drawn: string[] } {
  const counts = new Map<string, number>();
  const count = ({ attrs: { d = "" }, children }: Mark): void => {
    counts.set(String(d), (counts.get(String(d)) ?? 0) + 1);
    children.forEach(count);
  };
  all.forEach(count);
  const kept = new Map<string, string>();
  const lent = (one: Mark): Mark => {
    const { d, ...attrs } = one.attrs;
    if (d === undefined || String(d).length < WORTH || counts.get(String(d)) === 1)
      return { ...one, children: one.children.map(lent) };
    const id = kept.get(String(d)) ?? `${prefix}${kept.size}`;
    kept.set(String(d), id);
    return mark("use", one.key, { ...attrs, href: `#${id}` });
  };
  const drawn = all.map((one) => toString(lent(one)));
  const defined = [...kept].map(([d, id]) => `<path id="${id}" d="${d}"></path>`);
  return { kept: defined.join(""), drawn };
}
