/** The only files that a partner edits: a copy has those of them that its brand needs. */
export const BRAND = [
  "site/brand/brand.css",
  "site/brand/logo.svg",
  "site/brand/logo.png",
  "site/brand/slot.svg",
  "site/brand/slot.png",
  "site/brand/counter.js",
] as const;

/** What parts of the kit may weigh, in bytes. */
export const LIMITS = { zip: 30e6, part: 6e6, single: 3e6, embed: 120e3, loader: 1.5e3 } as const;
