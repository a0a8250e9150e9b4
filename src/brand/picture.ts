import { InputError, type Fault, type Place } from "../engine/base/errors";
import { readBeside } from "./beside";
import { checkDrawing, fits, MOST_WIDE } from "./logo";
import { isPng, sizeOfPng } from "./png";

/** A picture of a partner's. */
export interface Picture {
  /** What it is, by its content: the end of its name in the copy. */
  kind: "svg" | "png";
  body: Uint8Array<ArrayBuffer>;
  /** How wide it is for its height. */
  ratio: number;
}

/** The most bytes of a PNG: it is on every page. */
const LARGEST = 60_000;

/**
 * Reads a picture that a partner's file names.
 *
 * @param path where it is
 * @param named where the file names it, for the message where there is none
 * @param wide the most it may be wide for its height
 * @throws InputError for what is no picture, too large, or more than a picture
 */
export function readPicture(path: string, named: Place, wide = MOST_WIDE): Picture {
  const body = readBeside(path, named, "your picture, as SVG or PNG,");
  if (isPng(body)) return { kind: "png", body, ratio: ratioOfPng(body, path, wide) };
  const ratio = checkDrawing(body.toString("utf8").replace(/^\ufeff/, ""), path, wide);
  return { kind: "svg", body, ratio };
}

function ratioOfPng(body: Uint8Array, file: string, wide: number): number {
  const stop = (fault: Fault): never => {
    throw new InputError({ file, line: 1, column: 1 }, fault);
  };
  if (body.length > LARGEST)
    return stop({
      expected: `a PNG of at most ${LARGEST} bytes`,
      found: `${body.length}`,
      advice: "Save it smaller, or in fewer colours: it is on every page.",
    });
  const size = sizeOfPng(body);
  if (!size)
    return stop({
      expected: "a PNG that stands still and is all there",
      found: "one that is cut off, moves, or has something behind its end",
      advice: "Export it again.",
    });
  const ratio = size.width / size.height;
  if (fits(ratio, wide)) return ratio;
  return stop({
    expected: `a picture at most ${wide} times as wide as high`,
    found: `${size.width} by ${size.height} pixels`,
    advice: "Cut it.",
  });
}
