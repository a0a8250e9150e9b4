import { markup } from "../../engine/base/escape";
import { frames } from "../../engine/scene/scene";
import type { StoryScene as Scene } from "../../engine/story";
import type { FrameName } from "../../engine/style/style";
import { say } from "../words";
import type { State, Words } from "./captions";
import { fits } from "./heights";
import { style, type Root } from "./look";
import { pictures } from "./pictures";
import { site } from "@story";

const FRAMES: readonly FrameName[] = ["narrow", "wide"];

/** An embed’s style and its markup. */
interface Parts {
  style: string;
  body: string;
}

/**
 * What an embed is made of, wherever it stands.
 *
 * @throws Error when the scene has too many states
 */
export async function parts(scene: Scene, said: Words, root: Root): Promise<Parts> {
  fits(scene);
  const outlines = new Map<string, string>();
  const drawn = FRAMES.map((name) => pictures(scene, name, outlines));
  const glyphs = [...outlines].map(([id, d]) => `<path id="${id}" d="${d}"></path>`).join("");
  const ground = drawn.map((one) => one.ground).join("");
  const { states } = said;
  const figures = states.map((state, i) => {
    const next = (i + 1) % states.length;
    return figure(state, { i, next, drawn: drawn.map((one) => one.drawn[i]!).join("") });
  });
  const [story, licence] = said.foot;
  const body =
    `<main class="embed"><svg class="glyphs" aria-hidden="true"><defs>${glyphs}${ground}</defs></svg>` +
    `<div class="deck" role="radiogroup" aria-labelledby="title"><h1 id="title">${markup(said.title)}</h1>` +
    `${states.map(stop).join("")}${figures.join("")}` +
    `<div class="foot"><p>${link(said.story.href, story)}</p><p>${link(site.licence.url, licence, ' rel="license noopener"')}</p></div></div></main>`;
  const text = body.replace(/<svg.*?<\/svg>|<[^>]*>/g, "");
  const sheets = drawn.map(({ sheet }) => sheet);
  return { style: await style(root, text, sheets, states.length), body };
}

/** A state as a station of the line. */
const stop = ({ headline }: State, i: number): string =>
  `<input type="radio" name="state" id="s${i}"${i ? "" : " checked"}>` +
  `<label class="stop" for="s${i}"><b aria-hidden="true">${i + 1}</b><span>${markup(headline)}</span></label>`;

/** A state’s pictures with its words. @param at which it is, and which comes after it */
function figure(
  { headline, sub, credit, numbers, href }: State,
  at: { i: number; next: number; drawn: string },
): string {
  const onward = say(at.next ? "embed.next" : "embed.first");
  return (
    `<figure class="f${at.i}"><h2 class="unseen">${markup(headline)}</h2><p class="unseen">${markup(sub)}</p>` +
    at.drawn +
    `<figcaption><p class="credit">${markup(credit)}</p><p>${link(href, numbers)}</p></figcaption>` +
    `<label class="next" for="s${at.next}" aria-hidden="true">${markup(onward)}</label></figure>`
  );
}

/** The sandbox of WordPress lets no link open: addresses that matter are also there to be read. */
const link = (href: string, text: string, rel = ' rel="noopener"') =>
  `<a href="${markup(href)}" target="_blank"${rel}>${markup(text)}</a>`;

/** How wide the wide picture is, in pixels. */
export const WIDE = frames.wide.width;
