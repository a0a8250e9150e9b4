/** What kind of thing a file of the republish kit is: whose it is and what may be done with it. */
export type Kind = "text" | "graphic" | "data" | "code" | "font";

/** One file of the republish kit. Parts of the kit are generators of these. */
export interface Item {
  /** Where it stands in the unzipped folder: ASCII, forward slashes, no leading one. */
  path: string;
  body: Uint8Array | string;
  kind: Kind;
  /** Whose it is and by what right it is here, where it is a partner’s. */
  own?: Own;
}

/** The right of a partner’s own file. */
export interface Own {
  holder: string;
  licence: string;
}
