import { line, markdown, markup } from "../../engine/base/escape";
import { creditLine } from "../../site/credit";
import { graphicFile } from "../graphics/graphic";
import { say } from "../words";
import { creditWords } from "./captions";
import { html, inlineHtml, type Shown } from "./html";
import { inlineMarkdown, markdownOf } from "./markdown";
import { plain, type Chapter, type Figure, type Story } from "./model";
import { textOf } from "./text";
import { site } from "@story";

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

/** The story as HTML, without its title. @param shown where a figure’s picture stands */
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

function notesHtml({ notes }: Chapter): string {
  const items = notes.map((note) => `<li>${inlineHtml(note)}</li>`);
  return `<h3>${markup(say("kit.article.notes"))}</h3>\n<ol>\n${items.join("\n")}\n</ol>`;
}

const creditHtml = (url: string) => `<p><em>${inlineHtml(creditWords(url))}</em></p>`;

/** The story as Markdown. @param src where a figure’s picture stands, seen from the file */
export function storyMarkdown(story: Story, src: (figure: Figure) => string): string {
  const { title, standfirst, chapters } = story;
  return [
    `# ${markdown(title)}`,
    `**${markdown(standfirst)}**`,
    ...chapters.flatMap((chapter) => [
      `## ${markdown(chapter.title)}`,
      untitledMarkdown(chapter, src),
    ]),
  ].join("\n\n");
}

/** A chapter by itself as Markdown. @param src where a figure’s picture stands */
export const chapterMarkdown = (chapter: Chapter, src: (figure: Figure) => string): string =>
  `# ${markdown(chapter.title)}\n\n${untitledMarkdown(chapter, src)}`;

function untitledMarkdown(chapter: Chapter, src: (figure: Figure) => string): string {
  const { summary, blocks, notes, url } = chapter;
  return [
    `*${markdown(summary)}*`,
    markdownOf(blocks, src),
    `### ${markdown(say("kit.article.notes"))}`,
    notes.map((note, i) => `${i + 1}. ${inlineMarkdown(note)}`).join("\n"),
    `*${inlineMarkdown(creditWords(url))}*`,
  ].join("\n\n");
}

/** The story as plain text, which says where each picture belongs. */
export function storyText({ title, standfirst, chapters, url }: Story): string {
  const file = ({ scene, state }: Figure) =>
    graphicFile({ scene, state, frame: "wide", scheme: "light", kind: "png" });
  const upper = (text: string) => text.toLocaleUpperCase(site.language);
  return [
    upper(line(title)),
    line(standfirst),
    ...chapters.flatMap(({ label, title: name, summary, blocks, notes }) => [
      upper(say("kit.article.text.chapter", { label: line(label), title: line(name) })),
      line(summary),
      textOf(blocks, file),
      [say("kit.article.notes"), ...notes.map((one, i) => `${i + 1}. ${line(plain(one))}`)].join(
        "\n",
      ),
    ]),
    line(creditLine(url)),
  ].join("\n\n");
}
