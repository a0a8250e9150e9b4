import { columns, wrapped } from "../../engine/text/paper";
import { say } from "../words";

const WIDTH = 100;

/** The files of a state’s folder, by their messages. */
const FILES = {
  wide: "…-wide.png",
  narrow: "…-narrow.png",
  svg: "…-wide.svg",
  dark: "…-wide-dark.svg",
  pdf: "…-wide.pdf",
  alt: "alt.txt",
  caption: "caption.txt",
  credit: "credit.txt",
  data: "data.csv",
  embed: "EMBED.txt",
};

/** README.txt of the pictures: which file is for what. */
export function readme(): string {
  const paper = (key: string, params = {}) => wrapped(say(key, params), WIDTH);
  const rows = Object.entries(FILES).map(
    ([name, file]) => [file, say(`kit.graphics.readme.file.${name}`)] as const,
  );
  return `${[
    paper("kit.graphics.readme.folders"),
    columns(rows),
    paper("kit.graphics.readme.letters", { alt: FILES.alt, caption: FILES.caption }),
    paper("kit.graphics.readme.metadata"),
  ].join("\n\n")}\n`;
}
