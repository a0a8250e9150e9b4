/** More than any kit holds when unpacked: a ZIP that says more is a trap, or not ours. */
export const MOST = 120e6;

/** More than any kit weighs as a ZIP, and more files than any holds. */
export const MOST_PACKED = 40e6;
export const MOST_FILES = 5000;
