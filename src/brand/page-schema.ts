import { z } from "zod";
import { isAddress, plainWords } from "./plain-words";

/** A link to a page of the partner's: its words, and an https address. */
const link = z.strictObject({
  text: plainWords("the words of a link", 80),
  url: z
    .string()
    .max(500, "an address of at most 500 characters")
    .refine(isAddress, "an address such as https://example.org/news/"),
});

const links = (most: number) =>
  z.array(link).min(1, "a link, or no such list").max(most, `at most ${most} links`);

/** The name of a picture beside the file. @param what it is, as a refusal calls it */
export const pictureFile = (what: string) =>
  z
    .string()
    .regex(
      /^(?!.*\.\.)[\w-][\w./-]*\.(svg|png)$/,
      `an SVG or PNG file beside this one, such as ${what}.svg`,
    );

/**
 * One place for what is not ours: an advertisement, or words that ask readers to subscribe. What
 * stands in it is in the copy itself, for the policy of the pages lets nothing in from elsewhere.
 */
const slot = z
  .strictObject({
    /** Before the story, after its first chapter, or after the story. */
    place: z.enum(["start", "chapter", "end"], "one of start, chapter, end"),
    /** What it is, as readers are told. */
    label: plainWords("a label", 40),
    text: plainWords("a text", 300).optional(),
    picture: pictureFile("slot").optional(),
    /** What the picture shows. */
    alt: plainWords("what the picture shows", 200).optional(),
    link: link.optional(),
    /** How much room is kept for what a script of the partner's puts there, in pixels. */
    height: z.int("a height in pixels").min(50, "50 or more").max(600, "600 or less").optional(),
  })
  .refine(
    ({ text, picture, link, height }) => text ?? picture ?? link ?? height,
    "a text, a picture, a link or a height: without one it is empty",
  )
  .refine(({ picture, alt }) => !picture === !alt, "alt where there is a picture, and only there");

/** What a partner puts on every page of its copy beside its name and logo. */
export const page = z.strictObject({
  /** The way home, above the story. */
  home: link.optional(),
  /** The ways to the partner's sections, beside it. */
  sections: links(8).optional(),
  /** What to read next, after the story. */
  related: z.strictObject({ title: plainWords("a title", 60), links: links(6) }).optional(),
  slot: slot.optional(),
  /** Lines of the foot, and the links under them: imprint, privacy, contact. */
  footer: z
    .strictObject({
      lines: z.array(plainWords("a line", 300)).max(4, "at most 4 lines").optional(),
      links: links(10).optional(),
    })
    .optional(),
});

export type OwnPage = z.infer<typeof page>;
export type Link = z.infer<typeof link>;
