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
  /** Share of these that were not shown at all, so that the page stood: 0 to 1. */
  dropped: number;
  /** Share of these that moved with the reader, but whose drawing was not ready: 0 to 1. */
  late: number;
  /** The longest time that the page stood though a frame was wanted, in ms. */
  longest: number;
}

/** Whether a frame that was wanted made the page stand, or its drawing come late. */
const isDropped = ({ state, smooth }: { state: string; smooth: boolean }) =>
  smooth && state === "STATE_DROPPED";
const isLate = ({ state, smooth }: { state: string; smooth: boolean }) =>
  smooth && state === "STATE_PRESENTED_PARTIAL";

/** The frames of a trace that were wanted while the page moved, in their order. */
function wanted(events: readonly Traced[]) {
  const ends = new Map(
    events
      .filter(({ name, ph }) => name === "PipelineReporter" && ph === "e")
      .map(({ id2, ts }) => [id2?.local, ts]),
  );
  return events
    .flatMap(({ name, ph, ts, id2, args }) => {
      const frame = args?.frame_reporter;
      if (name !== "PipelineReporter" || ph !== "b" || !frame) return [];
      const { state, scroll_state: scroll, affects_smoothness: smooth } = frame;
      // Where nothing was to change, no frame was wanted.
      if (scroll === "SCROLL_NONE" || state === "STATE_NO_UPDATE_DESIRED") return [];
      return [{ state, smooth, from: ts, to: ends.get(id2?.local) ?? ts }];
    })
    .toSorted((a, b) => a.from - b.from);
}

/**
 * Reads from a trace how a page followed while it moved.
 *
 * @throws Error when nothing moved
 */
export function followed(events: readonly Traced[]): Followed {
  const frames = wanted(events);
  if (!frames.length) throw new Error("The page did not move: no frame was wanted in the trace");
  let [shown, stood, longest] = [frames[0]!.from, false, 0];
  for (const frame of frames) {
    if (isDropped(frame)) {
      stood = true;
      continue;
    }
    if (stood) longest = Math.max(longest, frame.to - shown);
    [shown, stood] = [frame.to, false];
  }
  const share = (kind: typeof isDropped) => frames.filter(kind).length / frames.length;
  return {
    frames: frames.length,
    dropped: share(isDropped),
    late: share(isLate),
    longest: longest / 1000,
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
