import { z } from "zod";
import { plainWords } from "./plain-words";

/** A font file of the partner's own, and by what right it is in the copy. */
export const font = z.strictObject({
  /** The family that the tokens name. */
  family: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,59}$/, "the name of a family, in letters and digits"),
  file: z
    .string()
    .regex(
      /^(?!.*\.\.)[A-Za-z0-9][\w./-]*\.woff2$/,
      "a WOFF2 file beside this one, such as serif.woff2",
    ),
  weight: z
    .string()
    .regex(/^[1-9]\d{0,2}( [1-9]\d{0,2})?$/, "a weight such as 400, or a range such as 400 700"),
  style: z.enum(["normal", "italic"], "normal or italic"),
  /** Whose it is, and under what licence it may be published on the web. */
  holder: plainWords("who holds the font", 100),
  licence: plainWords("the licence of the font", 120),
});

export type Font = z.infer<typeof font>;
