/** Which way text runs: 1 to the right, −1 to the left. Rows of cards scroll, and arrows lead, that way. */
export const ahead = document.documentElement.dir === "rtl" ? -1 : 1;
