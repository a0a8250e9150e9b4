import { InputError, type Fault, type Place } from "../engine/base/errors";
import { readBeside } from "./beside";

/** The most bytes of a font: readers fetch each that is used before they see it. */
const LARGEST = 120_000;

/** The most bytes that it may unpack to. */
const LARGEST_UNPACKED = 2_000_000;

/** How a WOFF2 begins, and the two kinds of font that may be in it: TrueType and OpenType. */
const SIGNATURE = "wOF2";
const FLAVOURS = [0x00010000, 0x4f54544f];

/** The bytes of its header. */
const HEADER = 48;

/**
 * Reads a font that a partner's file names.
 *
 * @param path where it is
 * @param named where the file names it, for the message where there is none
 * @throws InputError for what is missing, too large, or no WOFF2 by its content
 */
export function readFont(path: string, named: Place): Uint8Array<ArrayBuffer> {
  const body = readBeside(path, named, "the font, as WOFF2,");
  const fault = faultOf(body);
  if (fault) throw new InputError({ file: path, line: 1, column: 1 }, fault);
  return body;
}

/** What is wrong with the bytes of a font; nothing where its header says what they are. */
function faultOf(body: Buffer): Fault | undefined {
  if (body.length > LARGEST)
    return {
      expected: `a font of at most ${LARGEST} bytes`,
      found: `${body.length}`,
      advice:
        "Keep the letters that your language needs; your foundry or a subsetting tool does it.",
    };
  if (body.length < HEADER || body.toString("latin1", 0, 4) !== SIGNATURE)
    return {
      expected: "a font as WOFF2",
      found: "a file of another kind, whatever its name",
      advice: "Ask for the font as WOFF2, or convert it.",
    };
  const one = FLAVOURS.includes(body.readUInt32BE(4)) && body.readUInt16BE(12) > 0;
  const whole = body.readUInt32BE(8) === body.length;
  const unpacked = body.readUInt32BE(16);
  if (one && whole && unpacked <= LARGEST_UNPACKED) return undefined;
  return {
    expected: `one whole font that unpacks to at most ${LARGEST_UNPACKED} bytes`,
    found: one ? `${body.length} bytes that unpack to ${unpacked}` : "a collection, or no tables",
    advice: "Get the font again, one file for each style.",
  };
}
