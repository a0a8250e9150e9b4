import { creditLine } from "../../site/credit";
import { columns, wrapped } from "../../engine/text/paper";
import { say } from "../words";
import type { Story } from "./model";

const WIDTH = 98;

/** The fields that most systems have, by their messages. */
const fieldsOf = ({ title, standfirst, published, modified, url }: Story) =>
  Object.entries({
    title,
    standfirst,
    published,
    changed: modified,
    credit: creditLine(url),
  });

/** The files of the folder, by their messages. */
const FILES = {
  html: "article.html",
  online: "article-online.html",
  wordpress: "wordpress.xml",
  md: "article.md",
  txt: "article.txt",
  ninjs: "article.ninjs.json",
  embed: "EMBED.txt",
  apple: "apple-news/",
  chapters: "chapters/",
  newsletter: "newsletter/",
};

/** README.txt of the text: the fields it does not hold, and which file is for what. */
export function readme(story: Story): string {
  const paper = (key: string) => wrapped(say(key), WIDTH);
  const fields = fieldsOf(story).map(
    ([name, value]) => [say(`kit.article.readme.field.${name}`), value] as const,
  );
  const files = Object.entries(FILES).map(
    ([name, file]) => [file, say(`kit.article.readme.file.${name}`)] as const,
  );
  const chapters = story.chapters.map(
    ({ id, title, summary }) => `${id}\n  ${title}\n  ${summary}`,
  );
  return `${[
    paper("kit.article.readme.fields"),
    // One space between name and value: there is a colon.
    columns(fields).replaceAll(/:( +) /g, ":$1"),
    paper("kit.article.readme.files"),
    columns(files, WIDTH),
    paper("kit.article.readme.chapters"),
    ...chapters,
    paper("kit.article.readme.may"),
  ].join("\n\n")}\n`;
}
