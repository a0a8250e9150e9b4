import { make } from "./make";

/** How long a scene may be on its way before its still is fetched too, in ms. */
const SOON = 600;

/**
 * Shows the still of a step in place of a drawing that is slow to come, so that nobody reads beside
 * an empty box. It is the same picture, without movement.
 *
 * @param step the step of the reader’s place, asked whenever the still is set
 */
export class StandIn {
  private readonly image = make("img", { alt: "", className: "stand-in" });
  private readonly timer: number;

  constructor(
    scene: HTMLElement,
    private readonly wide: boolean,
    private readonly step: () => HTMLElement,
  ) {
    this.timer = window.setTimeout(() => {
      scene.querySelector(".drawn")!.append(this.image);
      this.set();
    }, SOON);
  }

  /** Shows the still of the step that the reader is at now, once the drawing is late. */
  set(): void {
    if (!this.image.isConnected) return;
    const still = this.step().querySelector("picture");
    const address = this.wide
      ? still?.querySelector("source")?.srcset
      : still?.querySelector("img")?.src;
    if (address && this.image.getAttribute("src") !== address) this.image.src = address;
  }

  /** The drawing is there, or will not come. */
  leave(): void {
    clearTimeout(this.timer);
    this.image.remove();
  }
}
