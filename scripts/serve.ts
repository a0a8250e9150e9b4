import { createReadStream, readFileSync } from "node:fs";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { extname, join } from "node:path";
import compression from "http-compression";
import sirv from "sirv";
import { isText, mimeOf } from "../src/engine/base/mime.ts";

/** The effort of compressing: hosts take about as much for each answer. */
const LEVEL = { brotli: 5, gzip: 6 };

/**
 * Answers with the files of a folder, text compressed, as every host of the site does. An address
 * that leads nowhere gets the folder’s 404.html; one of a folder without its slash is led to that
 * with it.
 */
export function files(root: string): RequestListener {
  const compress = compression({ level: LEVEL });
  const found = sirv(root, {
    // Files are looked up when they are asked for: tests change them.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader("x-content-type-options", "nosniff");
      const type = mimeOf(path.endsWith("/") ? `${path}index.html` : path);
      if (type && isText(type)) response.setHeader("content-type", `${type}; charset=utf-8`);
      if (/\/(?:_astro|fonts)\/|\/(?:drawn|cover)\/.*\.[0-9a-f]{8}\.svg$/.test(path))
        response.setHeader("cache-control", "public, max-age=31536000, immutable");
    },
  });
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (!pathname.endsWith("/") && extname(pathname) === "") {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    compress(request, response, () =>
      found(request, response, () => nothing(join(root, "404.html"), response)),
    );
  };
}

/** A server that listens, and where. */
export interface Listening {
  server: Server;
  address: string;
}

/**
 * Listens on this machine only.
 *
 * @param port 0 for any that is free
 */
export async function listen(answer: RequestListener, port: number): Promise<Listening> {
  const server = createServer(answer);
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const at = server.address();
  return { server, address: `http://localhost:${typeof at === "object" && at ? at.port : port}` };
}

/** Serves a folder of files on this machine only, as `files` and `listen` do. */
export const serve = (root: string, port: number): Promise<Listening> => listen(files(root), port);

/** The page of what is not there. */
function nothing(page: string, response: ServerResponse<IncomingMessage>): void {
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
  createReadStream(page)
    .on("error", () => response.end())
    .pipe(response);
}

if (import.meta.main) {
  const port = Number(process.env["PORT"] ?? 4321);
  const { address } = await serve("dist", port);
  const [, title = "The site"] =
    /<title>([^<]*)/.exec(readFileSync("dist/index.html", "utf8")) ?? [];
  console.log(`${title} is at ${address}/`);
}
