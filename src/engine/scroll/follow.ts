import { tellStep } from "./depth";
import { readingMode } from "./reading-mode";
import { idle } from "./idle";
import { say } from "./words";

/** Twice a second at most: Safari refuses a hundred in thirty seconds. */
const PAUSE = 500;

let timer = 0;
let last = 0;

/**
 * Lets the page follow the reader: the address names the step, so that what is shared opens
 * there; the line at the edge shows the station; its train stands where the reader is; who
 * listens is told of another picture.
 *
 * @param at the index of the step, -1 before the first
 * @param chapter the chapter at its line; before its first step the address names the chapter
 */
export function follow(
  steps: readonly HTMLElement[],
  at: number,
  chapter = steps[at]?.closest<HTMLElement>("[data-chapter]") ?? undefined,
): void {
  const step = chapter?.contains(steps[at] ?? null) ? steps[at] : undefined;
  moveTrain(steps, chapter, step);
  tellStep(step);
  clearTimeout(timer);
  timer = window.setTimeout(
    () =>
      void idle().then(() => {
        name(step?.id ?? (at < 0 ? "" : (chapter?.dataset["chapter"] ?? "")));
        announce(step);
      }),
    Math.max(0, last + PAUSE - performance.now()),
  );
}

/** Says politely which picture is beside the text; a still says so itself, where it stands. */
function announce(step: HTMLElement | undefined): void {
  const said = document.querySelector(".said");
  const headline = step?.getAttribute("aria-label");
  const words = headline && readingMode() !== "article" ? say("picture", { headline }) : "";
  if (said && said.textContent !== words) said.textContent = words;
}

function name(id: string): void {
  const hash = id && `#${id}`;
  if (location.hash === hash || (!id && steady())) return;
  last = performance.now();
  history.replaceState(history.state, "", hash || location.pathname + location.search);
}

/** At the top of the page an address that names a chapter or a section is left as it is. */
const steady = () =>
  !document.querySelector(`[data-step][id="${CSS.escape(location.hash.slice(1))}"]`);

function moveTrain(
  steps: readonly HTMLElement[],
  chapter: HTMLElement | undefined,
  step: HTMLElement | undefined,
): void {
  const line = document.querySelector<HTMLElement>(".line");
  if (!line) return;
  const id = chapter?.dataset["chapter"];
  const links = [...line.querySelectorAll<HTMLElement>("[data-station]")];
  const index = links.findIndex((link) => link.dataset["station"] === id);
  const own = steps.filter((one) => chapter?.contains(one));
  const share = step ? own.indexOf(step) / own.length : 0;
  // The last chapter is told at the last station: from there the train goes no farther.
  const at = Math.min(1, (Math.max(0, index) + share) / (links.length - 1));
  line.style.setProperty("--at", String(at));
  for (const [i, link] of links.entries()) {
    if (i === index) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
  }
}
