import { sizes, strip } from "../../story/cover";
import { sceneOf } from "../../scenes";
import { compose, filled, type Composed } from "../scene/compose";
import { group, lines, mark, type Mark } from "../svg/mark";
import { rect } from "../svg/parts";
import { toString } from "../svg/string";
import { settingOf } from "../style/style";
import { wrap } from "../text/measure";
import { Inliner } from "./inline";

/** What the networks ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 56;

/** The story's card: its name and its line. */
export function storyCard(title: string, standfirst: string): string {
  const scale = (WIDTH - 2 * EDGE) / sizes.wide.width;
  const drawn = strip("wide");
  return card([
    ...text("title", EDGE, 190, title, WIDTH - 2 * EDGE, "card-title", 116),
    ...text("words", EDGE, 268, standfirst, 900, "card-words", 38),
    group(
      "strip",
      { transform: `translate(${EDGE},${HEIGHT - 200}) scale(${scale})` },
      drawn.children,
    ),
  ]);
}

/**
 * A chapter's card: its name beside a state of one of its scenes.
 *
 * @param state `scene/state`
 * @throws Error when there is no such state
 */
export function chapterCard(title: string, summary: string, state: string): string {
  const [scene = "", name = ""] = state.split("/");
  const { picture, states, frame, backdrop } = compose(sceneOf(scene), "wide");
  if (!states[name])
    throw new Error(
      `no state "${name}" in the scene ${scene}; there are ${Object.keys(states).join(", ")}`,
    );
  const scale = HEIGHT / frame.height;
  const x = WIDTH - frame.width * scale;
  const measure = x - EDGE - 24;
  const named = wrap(title, settingOf(["card-name"], "wide"), measure).length;
  return card(
    [
      group("picture", { transform: `translate(${x},0) scale(${scale})` }, picture(name).children),
      ...text("title", EDGE, 130, title, measure, "card-name", 62),
      ...text("words", EDGE, 130 + named * 62, summary, measure, "card-words", 36),
    ],
    backdrop,
  );
}

const text = (
  key: string,
  x: number,
  y: number,
  words: string,
  measure: number,
  look: string,
  leading: number,
): Mark[] =>
  lines(key, x, y, wrap(words, settingOf([look], "wide"), measure), leading, { class: look });

function card(marks: Mark[], backdrop: Composed["backdrop"] = {}): string {
  const inliner = new Inliner("wide", "light");
  const ground = rect("paper", 0, 0, WIDTH, HEIGHT, { class: "paper" });
  const body = [ground, ...marks].map((one) => inliner.inline(one));
  const size = { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` };
  const drawn = mark("svg", "card", { xmlns: "http://www.w3.org/2000/svg", ...size }, [
    inliner.defs(),
    ...body,
  ]);
  return toString(
    drawn,
    filled(backdrop, (one) => inliner.inline(one)),
  );
}
