/** What a reader got of one step, in pixels of scrolling. */
export interface Seen {
  id: string;
  words: number;
  /** For how far all its words are in sight and nothing lies over them. */
  whole: number;
  /** For how far of these the picture of the step is beside them. */
  own: number;
}

/**
 * Runs in the page: scrolls through all of it as a reader would, and asks the browser at each place
 * what lies on top of the words. It knows nothing of how the page is laid out.
 */
export async function walk(pace: number): Promise<Seen[]> {
  const steps = [...document.querySelectorAll<HTMLElement>("[data-step]")].map((step) => ({
    step,
    texts: [...step.querySelectorAll<HTMLElement>(".words > [data-part=prose]")],
    scene: step.closest<HTMLElement>("[data-scene]")!,
    whole: 0,
    own: 0,
  }));
  const frame = () => new Promise(requestAnimationFrame);
  const over = (x: number, y: number, text: Element) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && text.contains(top);
  };
  const clear = (text: Element) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].every(
      ({ left, right, top, bottom }) =>
        right - left < 3 ||
        (top >= 0 &&
          bottom <= innerHeight &&
          over(left + 1, top + 2, text) &&
          over(right - 2, bottom - 2, text)),
    );
  };
  // Of a picture that is on its way the still stands in.
  const stateOf = (scene: Element) => {
    const still = scene.querySelector<HTMLImageElement>(".stand-in");
    const svg = scene.querySelector("svg[data-stage]")!;
    return still?.naturalWidth
      ? /([\w-]+?)(-narrow)?\.\w+$/.exec(still.src)?.[1]
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
  const last = document.documentElement.scrollHeight - innerHeight;
  for (let y = 0; y <= last; y += pace) {
    scrollTo({ top: y, behavior: "instant" });
    await frame();
    const near = steps.filter(({ step }) => {
      const { top, bottom } = step.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    });
    for (const { scene } of near) await arrived(scene);
    if (near.length) await frame();
    for (const one of near)
      if (one.texts.length && one.texts.every(clear)) {
        one.whole += pace;
        if (shows(one.scene, one.step.dataset["step"])) one.own += pace;
      }
  }
  return steps.map(({ step, texts, whole, own }) => ({
    id: step.id,
    words: texts
      .map((text) => text.textContent)
      .join(" ")
      .split(/\s+/).length,
    whole,
    own,
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
