import type { Options } from "../engine/tables/tables";

/** The words that some columns of this story's data may hold. */
export const options: Options = {
  // link: through Syunik; aras: round it, through Iran; exit: Armenia’s own lines; oil and wire:
  // pipelines and cables.
  routes: ["shared", "north", "middle", "south", "sea", "link", "aras", "exit", "oil", "wire"],
  series: ["route-tonnes", "route-boxes", "route-trains", "btk-tonnes"],
  counts: ["ministry", "association", "railway", "press", "forwarder", "site"],
  chapters: ["opening", "middle-corridor", "caspian", "zangezur", "framework", "energy", "outlook"],
};
