import type { Code } from "../engine/maps/codes";

/** The countries whose story this is, in lighter ground on every map. */
export const near: Code[] = ["KAZ", "AZE", "GEO", "ARM", "TUR", "TKM", "UZB"];
