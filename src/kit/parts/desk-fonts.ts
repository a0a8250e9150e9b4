import { readFileSync } from "node:fs";
import { wrapped } from "../../engine/text/paper";
import type { Item } from "../pack/item";
import { say } from "../words";

/** The package that a family comes in whole, as its maker publishes it. */
export const deskPackage = (family: string): string => `node_modules/@expo-google-fonts/${family}`;

/** The families, each with what its files are called, and the cuts that pictures are set in. */
export const DESK_FONTS = [
  {
    family: "source-serif-4",
    stem: "SourceSerif4",
    cuts: ["400Regular", "400Regular_Italic", "600SemiBold"],
  },
  {
    family: "ibm-plex-sans-condensed",
    stem: "IBMPlexSansCondensed",
    cuts: ["400Regular", "600SemiBold"],
  },
] as const;

/** The most letters of a line. */
const WIDTH = 80;

/** `fonts/`: what the pictures with live text are set in, for a desk to install. */
export function* deskFonts(): Generator<Item> {
  for (const { family, stem, cuts } of DESK_FONTS)
    for (const cut of cuts)
      yield {
        // What programs call it, which for the slanted cut is without its weight.
        path: `fonts/${stem}-${cut.replace(/^\d+(Regular_)?/, "")}.ttf`,
        body: readFileSync(`${deskPackage(family)}/${cut}/${stem}_${cut}.ttf`),
        kind: "font",
      };
  const words = wrapped(say("kit.fonts.readme", { file: "LICENCE.txt" }), WIDTH);
  yield { path: "fonts/README.txt", body: `${words}\n`, kind: "text" };
}
