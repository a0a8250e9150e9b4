import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError } from "../engine/base/errors";
import type { Scheme, Style } from "../engine/style/style";
import { checkLogo } from "./logo";
import { coloursOf, readTheme, type Theme } from "./theme";
import { ours } from "./tokens";

/** A partner's theme and its logo. */
export interface Partner extends Theme {
  /** The SVG. */
  drawing: string;
  /** How wide it is for its height. */
  ratio: number;
}

/**
 * Reads a partner's file and the logo it names.
 *
 * @throws InputError for what either may not hold
 */
export function readPartner(file: string): Partner {
  const text = readFileSync(file, "utf8");
  const theme = readTheme(text, file);
  const path = join(dirname(file), theme.logo);
  if (!existsSync(path)) {
    const before = text.slice(0, text.indexOf('"logo"')).split("\n");
    throw new InputError(
      { file, line: before.length, column: before.at(-1)!.length + 1 },
      {
        expected: `a file ${theme.logo} beside it`,
        found: "none",
        advice: "Put your logo there, as SVG.",
      },
    );
  }
  const drawing = readFileSync(path, "utf8");
  return { ...theme, drawing, ratio: checkLogo(drawing, path) };
}

const file = process.env["BRAND"];

/** Whose copy this build makes: nobody's but ours, unless BRAND names a partner's file. */
export const partner: Partner | undefined = file ? readPartner(file) : undefined;

/** The custom properties that pictures are drawn with. */
export const tokens: Record<Scheme, Style> = {
  light: { ...ours.light, ...(partner && coloursOf(partner, "light")) },
  dark: { ...ours.dark, ...(partner && coloursOf(partner, "dark")) },
};
