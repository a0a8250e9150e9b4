/** What kind of thing it was: a paper or a saying, a deed, or a paper that was only initialled. */
export type Kind = "paper" | "ground" | "initialled";

export interface Listed {
  /** Its messages are `labels.<years or months>.<id>.wide` and `.narrow`. */
  id: string;
  kind: Kind;
}

const event = (kind: Kind) => (id: string) => ({ id, kind });
const [paper, ground, initialled] = [event("paper"), event("ground"), event("initialled")];

/** What is told of thirty years, and what of their last months. */
export const EVENTS: Readonly<Record<"years" | "months", readonly Listed[]>> = {
  years: [
    ground("meghri-last-train"),
    paper("tl-2020-11-09"),
    paper("tl-2021-01-11"),
    ground("meghri-track-gone"),
    paper("tl-2025-03-13"),
    paper("washington-declaration"),
    paper("treaty-unsigned"),
  ],
  months: [
    paper("washington-declaration"),
    ground("kars-dilucu-begun"),
    paper("tl-2025-09-01-osce"),
    paper("tl-2025-10-21-transit-ban"),
    ground("tl-2025-11-05-first-wheat"),
    paper("tl-2025-11-30-osce-closed"),
    ground("nakhchivan-begun"),
    paper("framework-published"),
    ground("seg-aecom-feasibility"),
    ground("aras-bridge-done"),
    paper("tl-2026-05-11-trade"),
    initialled("tl-2026-05-26-agreement"),
    paper("tl-2026-06-07-election"),
    paper("treaty-unsigned"),
  ],
};
