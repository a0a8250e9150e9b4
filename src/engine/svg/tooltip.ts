/** A row as a reader of a picture reads it: `/scenes/<scene>/<frame>.json` holds those it needs. */
export interface Tooltip {
  /** The number, date or status. */
  value: string;
  /** What it is of. */
  what: string;
  /** As of when, and by whose account. */
  when: string;
  /** Who published the page it was read on, and where the row stands on this site. */
  from: string;
  href: string;
}
