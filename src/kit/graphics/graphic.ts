import type { FrameName, Scheme } from "../../engine/style/style";

/** A form of a picture. */
export interface Form {
  scene: string;
  state: string;
  frame: FrameName;
  scheme: Scheme;
  /** What sets it apart from the plain picture: words that are text, or greys for colours. */
  variant?: "text" | "grey";
  kind: "png" | "jpg" | "svg" | "pdf";
}

/**
 * Where a form of a picture stands in the kit: `graphics/kars/even/kars-even-wide.png`, with
 * `-dark`, `-text` or `-grey` behind it for the other forms. The name says what it is when the
 * file has left its folder.
 */
export function graphicFile({ scene, state, frame, scheme, variant, kind }: Form): string {
  const name = [scene, state, frame, scheme === "dark" && "dark", variant].filter(Boolean);
  return `${graphicFolder(scene, state)}/${name.join("-")}.${kind}`;
}

/** The folder of a state of a scene. */
export const graphicFolder = (scene: string, state: string): string => `graphics/${scene}/${state}`;
