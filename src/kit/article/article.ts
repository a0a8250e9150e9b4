import { partner } from "../../brand/partner";
import { atHome, hosted } from "../embed/host";
import { wholePaper } from "../embed/whole";
import { graphicFile } from "../graphics/graphic";
import type { Item } from "../pack/item";
import { appleNews } from "./apple";
import { ascii, type Shown } from "./html";
import { figuresOf, type Chapter, type Figure, type Story } from "./model";
import { newsletter } from "./newsletter";
import { ninjs } from "./ninjs";
import { readme } from "./readme";
import { story as read } from "./story";
import { chapterHtml, chapterMarkdown, storyHtml, storyMarkdown, storyText } from "./whole";
import { wordpress } from "./wordpress";

/** The width of a picture in an e-mail: 600 without the margins. */
const MAIL = 552;

/** Where a figure’s picture stands on the site, with scheme and host. */
type Address = (figure: Figure) => string;

/**
 * The story for systems that take text: HTML of few elements, Markdown, plain text, e-mails,
 * ninjs, Apple News; and each chapter by itself. All are written from one tree.
 *
 * @param dist the folder of the built site
 * @param base the address of the site on which it was first published
 */
export function* article(dist: string, base: URL): Generator<Item> {
  const story = read(dist, base);
  yield* whole(story, base);
  yield* apple(story, pngOf(base, "-narrow"));
  for (const chapter of story.chapters) yield* parts(story, chapter, base);
}

/** The still of a figure as PNG, which the original alone has. */
const pngOf =
  (base: URL, frame: "" | "-narrow" = ""): Address =>
  ({ scene, state }) =>
    new URL(`/stills/${scene}/${state}${frame}.png`, base).href;

/** The still of a figure where the copy is: a partner’s has its stills as SVG alone. */
const online =
  (base: URL) =>
  (figure: Figure): Shown => {
    const { scene, state } = figure;
    const src = partner
      ? atHome(`/stills/${scene}/${state}.svg`, hosted(base)).href
      : pngOf(base)(figure);
    return sized(figure, src);
  };

/**
 * The text of one chapter, in the same forms.
 *
 * @throws Error where there is no such chapter
 */
export function* chapterArticle(dist: string, base: URL, id: string): Generator<Item> {
  const story = read(dist, base);
  const chapter = story.chapters.find((one) => one.id === id);
  if (!chapter) throw new Error(`there is no chapter "${id}"`);
  yield* parts(story, chapter, base);
  yield text("wordpress.xml", wordpress({ ...story, chapters: [chapter] }, pngOf(base)));
}

const text = (path: string, body: string): Item => ({
  path: `article/${path}`,
  body: body.endsWith("\n") ? body : `${body}\n`,
  kind: "text",
});

const json = (path: string, value: unknown) => text(path, JSON.stringify(value, null, 2));

function* whole(story: Story, base: URL): Generator<Item> {
  const placed = storyHtml(story, online(base));
  const words = storyText(story);
  yield text("README.txt", readme(story));
  yield text("article.html", ascii(storyHtml(story, (figure) => beside(figure, ".."))));
  yield text("article-online.html", ascii(placed));
  yield text("wordpress.xml", wordpress(story, pngOf(base)));
  yield text(
    "article.md",
    storyMarkdown(story, (figure) => beside(figure, "..").src),
  );
  yield text("article.txt", words);
  yield text("EMBED.txt", wholePaper(base));
  yield json(
    "article.ninjs.json",
    ninjs(story, { html: placed, text: words, picture: pngOf(base) }),
  );
}

/** Apple News, and which picture of the kit each of its addresses is, for those who send a bundle. */
function* apple(story: Story, picture: Address): Generator<Item> {
  const lines = figuresOf(story.chapters.flatMap(({ blocks }) => blocks)).map(
    (figure) => `${picture(figure)}\t../../${file(figure, "narrow")}`,
  );
  yield json("apple-news/article.json", appleNews(story, picture));
  yield text("apple-news/images.txt", lines.join("\n"));
}

/** A chapter alone, as HTML, Markdown and mail. */
function* parts(story: Story, chapter: Chapter, base: URL): Generator<Item> {
  const up = (figure: Figure) => beside(figure, "../..");
  const mail = (figure: Figure): Shown => ({
    src: pngOf(base, "-narrow")(figure),
    width: MAIL,
    height: 0,
  });
  yield text(`chapters/${chapter.id}.html`, ascii(chapterHtml(chapter, up)));
  yield text(`chapters/${chapter.id}-online.html`, ascii(chapterHtml(chapter, online(base))));
  yield text(
    `chapters/${chapter.id}.md`,
    chapterMarkdown(chapter, (figure) => up(figure).src),
  );
  yield text(`newsletter/${chapter.id}.html`, newsletter(story, chapter, mail));
}

const file = ({ scene, state }: Figure, frame: "wide" | "narrow") =>
  graphicFile({ scene, state, frame, scheme: "light", kind: "png" });

/** A picture of the kit as a page shows it that stands beside the folder of graphics. */
const beside = (figure: Figure, up: string): Shown =>
  sized(figure, `${up}/${file(figure, "wide")}`);

const sized = ({ width, height }: Figure, src: string): Shown => ({ src, width, height });
