import { getCollection } from "astro:content";

/** The story in brief, in a list of one; none where it has not been written. */
export const briefs = () => getCollection("pages", ({ id }) => id === "brief");
