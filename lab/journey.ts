import type { Page } from "puppeteer-core";

/** An event of a trace, as Chromium writes it: times in microseconds. */
export interface Traced {
  name: string;
  ph: string;
  ts: number;
  id2?: { local: string };
  args?: { frame_reporter?: { state: string; scroll_state: string; affects_smoothness: boolean } };
}

/** How a page followed one journey. */
export interface Followed {
  /** Frames that were wanted while the page moved. */
  frames: number;
  /** Share of these that never came, or came without what the page itself had to draw: 0 to 1. */
  dropped: number;
  /** The longest time without a new frame, in ms. */
  longest: number;
}

/**
 * Reads from a trace how a page followed while it moved. A frame in which nothing was to change is
 * not wanted. One that was shown in part moves with the reader, but its drawing is late: it counts
 * as dropped, for that is how it looks.
 *
 * @throws Error when nothing moved
 */
export function followed(events: readonly Traced[]): Followed {
  const ends = new Map(
    events
      .filter(({ name, ph }) => name === "PipelineReporter" && ph === "e")
      .map(({ id2, ts }) => [id2?.local, ts]),
  );
  const wanted = events.flatMap(({ name, ph, id2, args }) => {
    const frame = args?.frame_reporter;
    if (name !== "PipelineReporter" || ph !== "b" || !frame) return [];
    const moving = frame.scroll_state !== "SCROLL_NONE";
    if (!moving || frame.state === "STATE_NO_UPDATE_DESIRED") return [];
    return [{ ...frame, at: ends.get(id2?.local) }];
  });
  if (!wanted.length) throw new Error("The page did not move: no frame was wanted in the trace");
  const shown = wanted
    .flatMap(({ state, at }) => (state !== "STATE_DROPPED" && at !== undefined ? [at] : []))
    .toSorted((a, b) => a - b);
  const gaps = shown.slice(1).map((at, i) => (at - shown[i]!) / 1000);
  const missed = wanted.filter(
    (one) => one.affects_smoothness && one.state !== "STATE_PRESENTED_ALL",
  );
  return {
    frames: wanted.length,
    dropped: missed.length / wanted.length,
    longest: Math.max(0, ...gaps),
  };
}

/**
 * Goes through the whole page without a stop, at 1,000 px a second, on a processor `slow` times
 * slower. A wheel that turns evenly does it: a headless browser does not follow synthetic fingers.
 */
export async function journey(page: Page, address: string, slow: number): Promise<Followed> {
  const client = await page.createCDPSession();
  await page.goto(address, { waitUntil: "networkidle0" });
  const { width, height } = page.viewport()!;
  const length = await page.$eval("html", (html) => html.scrollHeight - innerHeight);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slow });
  await page.tracing.start({ categories: ["disabled-by-default-devtools.timeline.frame"] });
  await client.send("Input.synthesizeScrollGesture", {
    x: width / 2,
    y: height / 2,
    yDistance: -length,
    speed: 1000,
    gestureSourceType: "mouse",
  });
  const trace = await page.tracing.stop();
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await client.detach();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    traceEvents: Traced[];
  };
  return followed(traceEvents);
}
