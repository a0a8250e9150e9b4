import type { Scheme } from "../engine/style/style";
import { meanings } from "./meanings";
import type { Theme } from "./theme";
import { families, lengths, names, ours, palette, type Other } from "./tokens";
import { story } from "@story";

/** The tokens in the format of the Design Tokens Community Group, for design tools. */
export function tokensJson(theme?: Theme): string {
  const other = (name: Other) => theme?.tokens.both[name] ?? ours.light[`--${name}`]!;
  const scheme = (one: Scheme) => ({
    $type: "color",
    ...entries(palette.colours, (name) =>
      colourValue(theme?.tokens[one][name] ?? ours[one][`--${name}`]!),
    ),
  });
  const json = {
    $description: story.words.say("brand-file.tokens", { n: names.length }),
    light: scheme("light"),
    dark: scheme("dark"),
    type: { $type: "fontFamily", ...entries(families, (name) => familyValue(other(name))) },
    // The format has px and rem alone; an em of running text is a rem here.
    shape: { $type: "dimension", ...entries(lengths, (name) => lengthValue(other(name))) },
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

const entries = <N extends string>(all: readonly N[], value: (name: N) => unknown) =>
  Object.fromEntries(
    all.map((name) => [name, { $value: value(name), $description: meanings[name] }]),
  );

const familyValue = (list: string) => list.split(", ").map((one) => one.replaceAll('"', ""));

function lengthValue(text: string): { value: number; unit: string } {
  const [, size, unit = ""] = /^([\d.]+)(\w+)$/.exec(text)!;
  return { value: Number(size), unit: unit === "em" ? "rem" : unit };
}

/** A colour as the format of 2025 has it: channels from 0 to 1, and the hex beside. */
const colourValue = (hex: string) => ({
  colorSpace: "srgb",
  components: hex
    .slice(1)
    .match(/../g)!
    .map((pair) => Number((parseInt(pair, 16) / 255).toFixed(4))),
  hex,
});
