/** The legs of the second line from Baku to Kars, east to west; `legs.csv` says which are in use. */
export const SECOND_LINE = [
  "link-baku-horadiz",
  "link-horadiz-border",
  "link-syunik",
  "link-ordubad",
  "link-nakhchivan",
  "link-kars",
] as const;
