import { appleNews } from "./apple";
import { creditLine } from "../../site/credit";
import { graphicFile } from "../graphics/graphic";
import { ascii, html, inlineHtml, type Shown } from "./html";
import type { Item } from "../pack/item";
import { inlineMarkdown, markdownOf } from "./markdown";
import { newsletter } from "./newsletter";
import { ninjs } from "./ninjs";
import { line, markdown, markup } from "../../engine/base/escape";
import {
  figuresOf,
  plain,
  story as read,
  type Chapter,
  type Figure,
  type Inline,
  type Story,
} from "./story";
import { textOf } from "./text";
import { site } from "@story";

/** The width of a picture in an e-mail: 600 without the margins. */
const MAIL = 552;

/**
 * The story for systems that take text: HTML of few elements, Markdown, plain text, e-mails,
 * ninjs, Apple News; and each chapter by itself. All are written from one tree.
 *
 * @param dist the folder of the built site
 * @param base the address of the site on which it was first published
 */
export async function* article(dist: string, base: URL): AsyncGenerator<Item> {
  const story = read(dist, base);
  const text = (path: string, body: string): Item => ({
    path: `article/${path}`,
    body: body.endsWith("\n") ? body : `${body}\n`,
    kind: "text",
  });
  const json = (path: string, value: unknown) => text(path, JSON.stringify(value, null, 2));
  const still = (figure: Figure, frame = "") =>
    new URL(`/stills/${figure.scene}/${figure.state}${frame}.png`, base).href;
  const whole = storyHtml(story, (figure) => online(figure, still(figure)));
  const words = storyText(story);

  yield text("README.txt", readme(story));
  yield text("article.html", ascii(storyHtml(story, (figure) => beside(figure, ".."))));
  yield text(
    "article.md",
    storyMarkdown(story, (figure) => beside(figure, "..").src),
  );
  yield text("article.txt", words);
  yield json("article.ninjs.json", ninjs(story, { html: whole, text: words, picture: still }));
  yield json(
    "apple-news/article.json",
    appleNews(story, (figure) => still(figure, "-narrow")),
  );
  yield text(
    "apple-news/images.txt",
    images(story, (figure) => still(figure, "-narrow")),
  );
  for (const chapter of story.chapters) {
    const up = (figure: Figure) => beside(figure, "../..");
    yield text(`chapters/${chapter.id}.html`, ascii(chapterHtml(chapter, up)));
    yield text(
      `chapters/${chapter.id}.md`,
      `# ${markdown(chapter.title)}\n\n${chapterMarkdown(chapter, (figure) => up(figure).src)}`,
    );
    const mail = (figure: Figure): Shown => ({
      src: still(figure, "-narrow"),
      width: MAIL,
      height: 0,
    });
    yield text(`newsletter/${chapter.id}.html`, newsletter(story, chapter, mail));
  }
}

/** A picture of the kit as a page shows it that stands beside the folder of graphics. */
const beside = (figure: Figure, up: string): Shown =>
  online(figure, `${up}/${graphicFile(figure.scene, figure.state, "wide", "light", "png")}`);

const online = ({ width, height }: Figure, src: string): Shown => ({ src, width, height });

/**
 * A chapter as HTML, without its title, which has a field of its own in every system: summary,
 * text and figures, notes, credit.
 */
export function chapterHtml(chapter: Chapter, shown: (figure: Figure) => Shown): string {
  return [
    `<p><strong>${markup(chapter.summary)}</strong></p>`,
    html(chapter.blocks, shown),
    notesHtml(chapter),
    creditHtml(chapter.url),
  ].join("\n");
}

export function storyHtml(story: Story, shown: (figure: Figure) => Shown): string {
  const { standfirst, chapters, url } = story;
  return [
    `<p><strong>${markup(standfirst)}</strong></p>`,
    ...chapters.flatMap((chapter) => [
      `<h2>${markup(chapter.title)}</h2>`,
      `<p><em>${markup(chapter.summary)}</em></p>`,
      html(chapter.blocks, shown),
      notesHtml(chapter),
    ]),
    creditHtml(url),
  ].join("\n");
}

const notesHtml = ({ notes }: Chapter) =>
  `<h3>Notes</h3>\n<ol>\n${notes.map((note) => `<li>${inlineHtml(note)}</li>`).join("\n")}\n</ol>`;

const creditHtml = (url: string) => `<p><em>${inlineHtml(creditWords(url))}</em></p>`;

/** The credit, and two links: to where it stands, and to what may be done with it. */
const creditWords = (url: string): Inline[] => [
  { kind: "link", href: url, fact: false, words: [{ kind: "text", text: creditLine(url) }] },
  { kind: "text", text: " " },
  {
    kind: "link",
    href: site.licence.url,
    fact: false,
    words: [{ kind: "text", text: "The licence" }],
  },
];

export function storyMarkdown(story: Story, src: (figure: Figure) => string): string {
  const { title, standfirst, chapters } = story;
  return [
    `# ${markdown(title)}`,
    `**${markdown(standfirst)}**`,
    ...chapters.flatMap((chapter) => [
      `## ${markdown(chapter.title)}`,
      chapterMarkdown(chapter, src),
    ]),
  ].join("\n\n");
}

function chapterMarkdown(chapter: Chapter, src: (figure: Figure) => string): string {
  const { summary, blocks, notes, url } = chapter;
  return [
    `*${markdown(summary)}*`,
    markdownOf(blocks, src),
    "### Notes",
    notes.map((note, i) => `${i + 1}. ${inlineMarkdown(note)}`).join("\n"),
    `*${inlineMarkdown(creditWords(url))}*`,
  ].join("\n\n");
}

export function storyText({ title, standfirst, chapters, url }: Story): string {
  const file = ({ scene, state }: Figure) => graphicFile(scene, state, "wide", "light", "png");
  return [
    line(title).toUpperCase(),
    line(standfirst),
    ...chapters.flatMap(({ label, title: name, summary, blocks, notes }) => [
      `${line(label)}: ${line(name)}`.toUpperCase(),
      line(summary),
      textOf(blocks, file),
      ["Notes", ...notes.map((note, i) => `${i + 1}. ${line(plain(note))}`)].join("\n"),
    ]),
    line(creditLine(url)),
  ].join("\n\n");
}

/** Which picture of the kit each address of article.json is, for those who send a bundle. */
const images = (story: Story, address: (figure: Figure) => string): string =>
  figuresOf(story.chapters.flatMap(({ blocks }) => blocks))
    .map(
      (figure) =>
        `${address(figure)}\t../../${graphicFile(figure.scene, figure.state, "narrow", "light", "png")}`,
    )
    .join("\n");

const readme = ({ title, standfirst, published, modified, url, chapters }: Story): string =>
  `The title and the standfirst have fields of their own in most systems, so they are not in the
HTML. Here they are:

Title:      ${title}
Standfirst: ${standfirst}
Published:  ${published}
Changed:    ${modified}
Credit:     ${creditLine(url)}

Which file for what

article.html        Paste it into the HTML view of your system. It uses only elements that
                    WordPress and others keep for every author. Upload the pictures it names
                    first, from the folder graphics, and put their new addresses in.
article.md          The same for systems that take Markdown.
article.txt         The same without pictures; it says where each belongs and what it shows.
article.ninjs.json  IPTC ninjs 3.1, for agencies and their receivers.
apple-news/         Apple News Format. Pictures come from our site; images.txt names the file of
                    each, should you want to send them in the bundle.
chapters/           Each chapter alone, as HTML and Markdown.
newsletter/         Each chapter as an e-mail. One mail with all of it would be cut off by Gmail.

Chapters

${chapters.map(({ id, title: name, summary }) => `${id}\n  ${name}\n  ${summary}`).join("\n\n")}

You may shorten the text and leave out pictures. Say that you did, keep the credit, and keep each
picture together with its caption, which names the sources.
`;
