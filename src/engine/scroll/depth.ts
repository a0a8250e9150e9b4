let told: HTMLElement | undefined;

/**
 * Tells scripts of the page how far its reader has come, so that a newsroom can count with any
 * counter of its own: `storystep` on the document, with the names of chapter, scene and step in
 * `detail`, when a step is the reader's for the first time or again. Nothing listens by itself.
 */
export function tellStep(step: HTMLElement | undefined): void {
  if (!step || step === told) return;
  told = step;
  const chapter = step.closest<HTMLElement>("[data-chapter]")?.dataset["chapter"];
  const scene = step.closest<HTMLElement>("[data-scene]")?.dataset["scene"];
  tell("storystep", { chapter, scene, step: step.dataset["step"] });
}

/** The same at the end of the page, once: `storyend`. */
export function tellEnd(): void {
  const foot = document.querySelector("footer");
  if (!foot || !("IntersectionObserver" in globalThis)) return;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    tell("storyend", {});
  });
  seen.observe(foot);
}

const tell = (name: string, detail: object) =>
  document.dispatchEvent(new CustomEvent(name, { detail }));
