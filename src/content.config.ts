import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { defineCollection } from "astro:content";
import { root } from "../story.config.mjs";

/** The chapters: prose in the order of the numbers in front of their names. */
const chapters = defineCollection({
  loader: glob({
    base: `${root}/content/chapters`,
    pattern: "*.mdx",
    generateId: ({ entry }) => entry.replace(/^\d+-|\.mdx$/g, ""),
  }),
  schema: z.strictObject({
    /** As it stands on the chapter's plate. */
    title: z.string().min(1),
    /** One sentence, for the plate and for those who share it. */
    summary: z.string().max(160),
    /** The day it was first published. */
    published: z.iso.date(),
    /** The state that stands for it when it is shared: `scene/state`. */
    card: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
  }),
});

/** Pages of prose that belong to this story alone. */
const pages = defineCollection({
  loader: glob({ base: `${root}/content/pages`, pattern: "*.mdx" }),
  schema: z.strictObject({
    title: z.string().min(1),
    /** One sentence, for those who find the page by a search. */
    description: z.string().min(1),
  }),
});

export const collections = { chapters, pages };
