import { globSync } from "node:fs";
import { basename } from "node:path";
import { least } from "./contrast";
import { shade } from "./css";
import { readPartner, type Partner } from "./partner";
import { coloursOf } from "./theme";

/** A made-up house, to see a brand on. */
export interface Sample extends Partner {
  slug: string;
}

export const samples: readonly Sample[] = globSync("themes/*.json")
  .sort()
  .map((file) => ({ slug: basename(file, ".json"), ...readPartner(file) }));

/** Each sample in each scheme, as classes: `.theme-night-desk.dark`. */
export const samplesCss = (): string =>
  `@layer page {\n${samples
    .flatMap((sample) =>
      (["light", "dark"] as const).map((scheme) => {
        const both = Object.entries(sample.tokens.both).map(([name, value]) => [
          `--${name}`,
          value,
        ]);
        const all = [...Object.entries(coloursOf(sample, scheme)), ...both];
        const lines = all.map(([name, value]) => `${name}: ${value};`).join(" ");
        return `.theme-${sample.slug}.${scheme} { color-scheme: ${shade(sample, scheme)}; ${lines} }`;
      }),
    )
    .join("\n")}\n}\n`;

/** The least contrast of text and of marks in a sample's scheme. */
export const leastOf = (sample: Sample, scheme: "light" | "dark") =>
  least(coloursOf(sample, scheme));
