import type { Doubt } from "../pack/zip-records";

/** Why a ZIP or folder is not compared at all: messages of the page. */
export type Reason = Doubt | "large" | "lists" | "name" | "old" | "stray" | "unread" | "unreadable";

/** Stops the reading of a kit, with the file at which it stopped. */
export class Refused extends Error {
  constructor(
    readonly reason: Reason,
    readonly path = "",
  ) {
    super(`${reason}: ${path}`);
  }
}
