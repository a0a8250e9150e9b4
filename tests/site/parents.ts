import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { mimeOf, mimeTypes } from "../../src/engine/base/mime";

/** A page that a partner might have, as the body of its HTML. */
type Parent = (child: string) => string;

/**
 * Pages around an embed, each by the rules of the system it is named for, written anew from what
 * those systems are documented to do. Each has one frame, as wide as the page.
 */
export const parents = {
  /** Code D: a frame and our script, there twice, as it is on a page with two codes. */
  loader: (child) => `
    <iframe src="${child}" title="t" width="100%" height="300" frameborder="0"></iframe>
    <script src="${new URL("/embed/loader.js", child).href}"></script>
    <script src="${new URL("/embed/loader.js", child).href}" async></script>`,

  /**
   * WordPress to a provider that it does not know: eight attributes are left, a secret is in the
   * address, scripts run but nothing else is allowed, and the frame is hidden behind a quotation
   * until it speaks. It may be 200 to 1000 px high.
   */
  wordpress: (child) => `
    <blockquote class="wp-embedded-content" data-secret="a1B2c3D4e5"><a href="${child}">t</a></blockquote>
    <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
      data-secret="a1B2c3D4e5" src="${child}#?secret=a1B2c3D4e5" width="600" height="300"
      frameborder="0" marginwidth="0" marginheight="0" scrolling="no" title="t"
      style="position: absolute; visibility: hidden;"></iframe>
    <style>.wp-embedded-content { width: 100% }</style>
    <script>
      addEventListener("message", ({ data, source }) => {
        if (!data || !(data.secret || data.message || data.value)) return;
        if (/[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
          quote.style.display = "none";
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow) continue;
          frame.removeAttribute("style");
          // WordPress goes there, if it is a page of the frame's own host.
          if (data.message === "link") (window.followed ??= []).push(data.value);
          if (data.message === "height")
            frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 0));
        }
      });
      addEventListener("load", () => {
        for (const { contentWindow } of document.querySelectorAll("iframe"))
          contentWindow.postMessage({ message: "ready", secret: "a1B2c3D4e5" }, "*");
      });
    </script>`,

  /** pym 1.3: the parent makes the frame, and both speak in strings. */
  pym: (child) => `
    <div id="graphic-1"></div>
    <script>
      const id = "graphic-1", box = document.getElementById(id);
      const said = new RegExp("^pymxPYMx" + id + "xPYMx(\\\\S+)xPYMx(.*)$");
      addEventListener("message", ({ data }) => {
        if (typeof data !== "string") return;
        const [, type, value] = said.exec(data) || [];
        if (type === "height") frame.setAttribute("height", parseInt(value) + "px");
      });
      const frame = document.createElement("iframe");
      frame.src = "${child}?initialWidth=" + box.offsetWidth + "&childId=" + id +
        "&parentTitle=t&parentUrl=" + encodeURIComponent(location.href);
      for (const [name, value] of Object.entries({ width: "100%", scrolling: "no", marginheight: 0, frameborder: 0, title: "t" }))
        frame.setAttribute(name, value);
      box.appendChild(frame);
      const width = () => frame.contentWindow.postMessage("pymxPYMx" + id + "xPYMxwidthxPYMx" + box.offsetWidth, "*");
      frame.addEventListener("load", width);
      addEventListener("resize", width);
    </script>`,

  /** Newswire's frames, begun late: the parent listens when the child has long spoken. */
  newswire: (child) => `
    <iframe src="${child}" title="t" width="100%" scrolling="no" marginheight="0" frameborder="0"></iframe>
    <script>
      const frame = document.querySelector("iframe");
      frame.addEventListener("load", () => setTimeout(() => {
        addEventListener("message", ({ data, source }) => {
          if (source !== frame.contentWindow) return;
          if (data.sentinel === "amp" && data.type === "embed-size") frame.setAttribute("height", data.height);
        });
        frame.contentWindow.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
      }, 150));
    </script>`,

  /** AMP's: sandboxed, and it answers each wish with what became of it. */
  amp: (child) => `
    <iframe src="${child}" title="t" width="100%" height="300" frameborder="0" sandbox="allow-scripts allow-popups"></iframe>
    <script>
      const frame = document.querySelector("iframe");
      addEventListener("message", ({ data, source }) => {
        if (source !== frame.contentWindow || data.sentinel !== "amp" || data.type !== "embed-size") return;
        frame.style.height = data.height + "px";
        source.postMessage({ sentinel: "amp", type: "embed-size-changed", requestedHeight: data.height }, "*");
      });
    </script>`,
} satisfies Record<string, Parent>;

/** A page around that writes down each height its frames tell, in order of the frames. */
export const listening = (frames: string) => `
  <script>
    window.told = [];
    addEventListener("message", ({ data, source }) => {
      if (!data || data.mc !== 1) return;
      const i = [...document.querySelectorAll("iframe")].findIndex((one) => one.contentWindow === source);
      (told[i] ??= []).push(data.height);
    });
  </script>${frames}`;

/**
 * Serves the embeds of the built site with no header but their type, and pages around them. It
 * has two names, so that parent and child are of two origins.
 *
 * @param headers those of each file of the site, where all of it is served and not the embeds alone
 */
export async function hosts(headers?: (path: string) => Record<string, string>) {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = pages.get(pathname);
    if (page !== undefined) {
      response.writeHead(200, { "content-type": mimeTypes.html });
      response.end(page);
      return;
    }
    const file = `dist${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`;
    readFile(headers || /^\/embed\/[a-z./-]+$/.test(pathname) ? file : "").then(
      (body) => {
        const sent = headers?.(file.slice("dist/".length));
        response.writeHead(200, { "content-type": mimeOf(file) ?? "text/plain", ...sent });
        response.end(body);
      },
      () => {
        response.writeHead(pathname === "/favicon.ico" ? 204 : 404);
        response.end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  return {
    /** The address of an embed, at its publisher's. */
    child: (scene: string) => `http://localhost:${port}/embed/${scene}/`,
    /** Puts a page at a partner's, and answers its address. */
    page(path: string, body: string): string {
      pages.set(
        path,
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><style>body { margin: 0 } iframe { display: block; border: 0 }</style><script>window.faults = []; addEventListener("error", ({ message }) => faults.push(message));</script><body>${body}`,
      );
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () => server.close(),
  };
}
