import type { FrameName, Scheme } from "../../engine/style/style";

/** A form of a picture. */
export interface Form {
  scene: string;
  state: string;
  frame: FrameName;
  scheme: Scheme;
  kind: "png" | "svg" | "pdf";
}

/**
 * Where a form of a picture stands in the kit: `graphics/kars/even/kars-even-wide.png`, and
 * `-dark` for the dark scheme. The name says what it is when the file has left its folder.
 */
export const graphicFile = ({ scene, state, frame, scheme, kind }: Form): string =>
  `${graphicFolder(scene, state)}/${scene}-${state}-${frame}${scheme === "dark" ? "-dark" : ""}.${kind}`;

/** The folder of a state of a scene. */
export const graphicFolder = (scene: string, state: string): string => `graphics/${scene}/${state}`;
