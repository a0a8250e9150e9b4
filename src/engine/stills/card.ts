import { compose, filled, type Composed } from "../scene/compose";
import { group, lines, mark, type Mark } from "../svg/mark";
import { rect } from "../svg/parts";
import { toString } from "../svg/string";
import type { Story, StoryScene } from "../story";
import { settingOf, type Looks } from "../style/style";
import { wrap } from "../text/measure";
import { Inliner } from "./inline";

/** What the networks ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 56;

/** The story's card: its name and its line. */
export function storyCard(story: Story): string {
  const { looks, cover, config } = story;
  const { title, standfirst } = config;
  const drawn = cover(story, "wide");
  const [, , width = WIDTH, height = HEIGHT] = String(drawn.attrs["viewBox"])
    .split(" ")
    .map(Number);
  const scale = WIDTH / width;
  // The way lies in the lower half of the picture, so what is cut is the empty north.
  const top = HEIGHT - height * scale;
  return card(looks, [
    group("cover", { transform: `translate(0,${top}) scale(${scale})` }, drawn.children),
    ...text(looks, title, { look: "card-title", y: 150, leading: 116, measure: WIDTH - 2 * EDGE }),
    ...text(looks, standfirst, { look: "card-words", y: 210, leading: 36, measure: 900 }),
  ]);
}

/**
 * A chapter's card: its name beside a state of one of its scenes.
 *
 * @throws Error when there is no such state
 */
export function chapterCard(
  { title, summary }: { title: string; summary: string },
  scene: StoryScene,
  state: string,
): string {
  const { looks } = scene.story;
  const { picture, states, frame, backdrop } = compose(scene, "wide");
  if (!states[state])
    throw new Error(
      `no state "${state}" in the scene ${scene.name}; there are ${Object.keys(states).join(", ")}`,
    );
  const scale = HEIGHT / frame.height;
  const x = WIDTH - frame.width * scale;
  const measure = x - EDGE - 24;
  const named = wrap(title, settingOf(looks, ["card-name"], "wide"), measure).length;
  return card(
    looks,
    [
      group("picture", { transform: `translate(${x},0) scale(${scale})` }, picture(state).children),
      ...text(looks, title, { look: "card-name", y: 130, leading: 62, measure }),
      ...text(looks, summary, { look: "card-words", y: 130 + named * 62, leading: 36, measure }),
    ],
    backdrop,
  );
}

/** How a text of a card is set, and how far down it begins. */
interface Set {
  look: string;
  y: number;
  leading: number;
  measure: number;
}

const text = (looks: Looks, words: string, { look, y, leading, measure }: Set): Mark[] =>
  lines(look, [EDGE, y], wrap(words, settingOf(looks, [look], "wide"), measure), {
    leading,
    class: look,
  });

function card(looks: Looks, marks: Mark[], backdrop: Composed["backdrop"] = {}): string {
  const inliner = new Inliner(looks, { frame: "wide", scheme: "light" });
  const ground = rect("paper", [0, 0, WIDTH, HEIGHT], { class: "paper" });
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
