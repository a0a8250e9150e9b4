import postcss from "postcss";
import type { Scheme, Style } from "../engine/style/style";
import { site } from "@root/story/config.ts";
import tokensCss from "@root/styles/tokens.css?raw";

/*
 * What a partner may change, in the order brand.css shows it: the colours of the story, and the
 * type and the lengths of the site. They are the custom properties of the story’s tokens.css,
 * named without their hyphens. `meanings.ts` says what each is.
 */

/** Colours: one for each scheme. */
export const { palette } = site;

/** Families of type, for the page. Pictures keep ours: their words were measured in them. */
export const families = ["text", "display", "label"] as const;

/** Lengths. */
export const lengths = ["measure", "radius"] as const;

export type Colour = string;
export type Other = (typeof families)[number] | (typeof lengths)[number];

/** All names, in order. */
export const names: readonly string[] = [...palette.colours, ...families, ...lengths];

/** Our own values, by custom property: what holds where a partner says nothing. */
export const ours: Record<Scheme, Style> = { light: {}, dark: {} };
postcss.parse(tokensCss).walkDecls(/^--/, ({ prop, value, parent }) => {
  const holder = parent?.parent;
  const dark = holder?.type === "atrule" && "name" in holder && holder.name === "media";
  if (!dark) ours.light[prop] = value;
  ours.dark[prop] = value;
});
