import { columns, wrapped } from "../../engine/text/paper";
import { say } from "../words";

const WIDTH = 100;

/** The files of a state’s folder, by their messages. */
const FILES = {
  wide: "…-wide.png",
  narrow: "…-narrow.png",
  svg: "…-wide.svg",
  text: "…-wide-text.svg",
  grey: "…-wide-grey.svg",
  dark: "…-wide-dark.svg",
  pdf: "…-wide.pdf",
  alt: "alt.txt",
  caption: "caption.txt",
  credit: "credit.txt",
  data: "data.csv",
  embed: "EMBED.txt",
};

/** Those that only a part of the story has. */
const MORE = { photo: "…-wide.jpg", press: "…-wide-grey.png" };

/** README.txt of the pictures: which file is for what. @param more whether there is every form */
export function readme(more: boolean): string {
  const paper = (key: string, params = {}) => wrapped(say(key, params), WIDTH);
  const rows = Object.entries(more ? { ...FILES, ...MORE } : FILES).map(
    ([name, file]) => [file, say(`kit.graphics.readme.file.${name}`)] as const,
  );
  return `${[
    paper("kit.graphics.readme.folders"),
    columns(rows),
    paper("kit.graphics.readme.letters"),
    paper("kit.graphics.readme.translate", { file: FILES.text, fonts: "fonts" }),
    ...(more ? [] : [paper("kit.graphics.readme.more")]),
    paper("kit.graphics.readme.metadata"),
  ].join("\n\n")}\n`;
}
