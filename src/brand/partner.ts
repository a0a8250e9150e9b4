import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Place } from "../engine/base/errors";
import type { Scheme, Style } from "../engine/style/style";
import type { Font } from "./font-schema";
import { checkDrawing, logo } from "./logo";
import { readPicture, type Picture } from "./picture";
import { coloursOf, placeIn, readTheme, type Theme } from "./theme";
import { ours } from "./tokens";
import { readFont } from "./woff2";

/** A font of a partner's, and its bytes. */
export interface OwnFont extends Font {
  /** The name it has in the folder of the brand. */
  name: string;
  body: Uint8Array<ArrayBuffer>;
}

/** A partner's theme, and what its file names. */
export interface Partner extends Theme {
  logoPicture: Picture;
  /** The picture of its slot, if that has one. */
  slotPicture?: Picture;
  faces: readonly OwnFont[];
}

/** Banners are wider than logos: the widest that is sold is 970 by 90 pixels. */
const WIDE_SLOT = 12;

/**
 * Reads a partner's file and the files it names.
 *
 * @throws InputError for what they may not hold
 */
export function readPartner(file: string): Partner {
  const text = readFileSync(file, "utf8");
  const theme = readTheme(text, file);
  const beside = (name: string) => join(dirname(file), name);
  const at = (...path: (string | number)[]): Place => placeIn(text, file, path);
  const faces = (theme.fonts ?? []).map((font, i) => ({
    ...font,
    name: basename(font.file).toLowerCase(),
    body: readFont(beside(font.file), at("fonts", i, "file")),
  }));
  const picture = theme.page?.slot?.picture;
  return {
    ...theme,
    logoPicture: readPicture(beside(theme.logo), at("logo")),
    ...(picture && {
      slotPicture: readPicture(beside(picture), at("page", "slot", "picture"), WIDE_SLOT),
    }),
    faces,
  };
}

const file = process.env["BRAND"];

/** Whose copy this build makes: nobody's but ours, unless BRAND names a partner's file. */
export const partner: Partner | undefined = file ? readPartner(file) : undefined;

/** The logo of this build: a partner's, or ours. */
export const siteLogo: Picture = partner?.logoPicture ?? {
  kind: "svg",
  body: Buffer.from(logo),
  ratio: checkDrawing(logo, "src/brand/logo.ts"),
};

/** The custom properties that pictures are drawn with. */
export const tokens: Record<Scheme, Style> = {
  light: { ...ours.light, ...(partner && coloursOf(partner, "light")) },
  dark: { ...ours.dark, ...(partner && coloursOf(partner, "dark")) },
};
