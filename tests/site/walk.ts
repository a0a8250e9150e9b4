/** What a reader got of one step, in pixels of scrolling. */
export interface Seen {
  id: string;
  words: number;
  /** For how far all its words are in sight and nothing lies over them. */
  whole: number;
  /** For how far of these the picture of the step is beside them. */
  own: number;
}

/** A step as it is walked past: its words, and where its picture is to be. */
interface Passed {
  step: HTMLElement;
  texts: HTMLElement[];
  scene: HTMLElement;
}

/** What there is to see of each step at a place: nothing, all its words, these with their picture. */
type Sight = ("" | "whole" | "own")[];

/**
 * The body of a function that runs in a page: walks through all of it as a reader would, and asks
 * the browser at each place what lies on top of the words. It knows nothing of how the page is laid
 * out. What is seen at both ends of a stride of four paces is seen between them; where the ends
 * differ, it looks between them until it knows the pace.
 */
export const walk = (pace: number): string =>
  `${[passed, eyes, settled, strides, taken].map(String).join("\n")}; return taken(${pace});`;

function passed(): Passed[] {
  return [...document.querySelectorAll<HTMLElement>("[data-step]")].map((step) => ({
    step,
    texts: [...step.querySelectorAll<HTMLElement>(".words > [data-part=prose]")],
    scene: step.closest<HTMLElement>("[data-scene]")!,
  }));
}

/** What sees at a place, given the steps. */
function eyes(steps: readonly Passed[]): (y: number) => Promise<Sight> {
  const frame = () => new Promise(requestAnimationFrame);
  const over = (x: number, y: number, text: Element) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && text.contains(top);
  };
  const lines = (text: Element) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(({ left, right }) => right - left >= 3);
  };
  /** Whether all lines are in the window, which costs little to know. */
  const fits = ({ texts }: Passed) =>
    texts.length > 0 &&
    texts.every((text) =>
      lines(text).every(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
    );
  /** Whether nothing lies over them. */
  const clear = ({ texts }: Passed) =>
    texts.every((text) =>
      lines(text).every(
        ({ left, right, top, bottom }) =>
          over(left + 1, top + 2, text) && over(right - 2, bottom - 2, text),
      ),
    );
  // Of a picture that is on its way the still stands in.
  const stateOf = (scene: Element) => {
    const still = scene.querySelector<HTMLImageElement>(".stand-in");
    const svg = scene.querySelector("svg[data-stage]")!;
    return still?.naturalWidth
      ? /\/([\w-]+?)(-narrow)?(\.[0-9a-f]{8})?\.\w+$/.exec(still.src)?.[1]
      : svg.getAttribute("data-state");
  };
  const shows = (scene: Element, state: string | undefined) => {
    const { top, bottom, height } = scene.querySelector(".board")!.getBoundingClientRect();
    const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
    return stateOf(scene) === state && seen >= height * 0.8;
  };
  /** A reader is not faster than the line: who comes to a picture has it, or its still. */
  const arrived = async (scene: Element) => {
    for (let i = 0; i < 30_000 && !stateOf(scene); i++) await frame();
  };
  const inSight = ({ step }: Passed) => {
    const { top, bottom } = step.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  };
  return async (y) => {
    scrollTo({ top: y, behavior: "instant" });
    // Where words stand is known at once. What lies over them, and which picture is beside them,
    // matters only where all are in the window, and only that takes a frame.
    const near = steps.map((one) => inSight(one) && fits(one));
    if (!near.includes(true)) return steps.map(() => "");
    await settled();
    for (const [i, { scene }] of steps.entries()) if (near[i]) await arrived(scene);
    return steps.map((one, i) => {
      if (!near[i] || !fits(one) || !clear(one)) return "";
      return shows(one.scene, one.step.dataset["step"]) ? "own" : "whole";
    });
  };
}

/**
 * Waits until the page has heard that it was scrolled: events of scrolling come before the frame,
 * and what crosses a line is told after it, to all who asked in one task.
 */
async function settled(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise<void>((done) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      setTimeout(done);
    });
    observer.observe(document.documentElement);
  });
}

/** What is seen at each pace of a way, and where that is the same, from one look at either end. */
async function strides(paces: number, look: (pace: number) => Promise<Sight>): Promise<Sight[]> {
  const seen = [await look(0)];
  const between = async (from: number, to: number): Promise<void> => {
    const same = String(seen[from]) === String(seen[to]);
    if (to - from < 2) return;
    if (same) return void seen.fill(seen[from]!, from + 1, to);
    const middle = (from + to) >> 1;
    seen[middle] = await look(middle);
    await between(from, middle);
    await between(middle, to);
  };
  for (let from = 0; from < paces; from += 4) {
    const to = Math.min(from + 4, paces);
    seen[to] = await look(to);
    await between(from, to);
  }
  return seen;
}

/** What a reader got of each step on the way through the page. */
async function taken(pace: number): Promise<Seen[]> {
  const steps = passed();
  const look = eyes(steps);
  const last = document.documentElement.scrollHeight - innerHeight;
  const seen = await strides(Math.floor(last / pace), (at) => look(at * pace));
  return steps.map(({ step, texts }, i) => ({
    id: step.id,
    words: texts
      .map((text) => text.textContent)
      .join(" ")
      .split(/\s+/).length,
    whole: pace * seen.filter((one) => one[i] !== "").length,
    own: pace * seen.filter((one) => one[i] === "own").length,
  }));
}

/** Runs in the page: the smallest letters of its pictures, in pixels. */
export function smallest(): number {
  const sizes = [...document.querySelectorAll<SVGSVGElement>("svg[data-stage]")]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .flatMap((svg) => {
      const scale = svg.getScreenCTM()!.a;
      return [...svg.querySelectorAll("text")].map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
      );
    });
  return Math.min(...sizes);
}
