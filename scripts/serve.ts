import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/atom+xml; charset=utf-8",
  ".woff2": "font/woff2",
};

/** What is text is sent compressed, as every host that serves the site will do. */
const TEXT = /^(text|application\/(json|atom)|image\/svg)/;

const pack = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};

const packed = new Map<string, Promise<Buffer>>();

function compressed(file: string, coding: "br" | "gzip"): Promise<Buffer> {
  const key = `${coding} ${file}`;
  let body = packed.get(key);
  if (!body) {
    const options =
      coding === "br" ? { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } : { level: 9 };
    body = readFile(file).then((plain) => pack[coding](plain, options));
    packed.set(key, body);
  }
  return body;
}

/** The file of an address inside a folder, or nothing where there is none. */
async function fileOf(root: string, path: string): Promise<string | undefined> {
  const file = resolve(root, `.${normalize(decodeURIComponent(path))}`);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  const index = join(file, "index.html");
  return found && path.endsWith("/") && (await stat(index).catch(() => undefined))
    ? index
    : undefined;
}

/**
 * Serves a folder of files on this machine only.
 *
 * @param root the folder
 * @param port 0 for any that is free
 * @returns the server and its address
 */
export async function serve(
  root: string,
  port: number,
): Promise<{ server: Server; address: string }> {
  const folder = resolve(root);
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const found = await fileOf(folder, pathname).catch(() => undefined);
      const file = found ?? join(folder, "404.html");
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      const accepted = String(request.headers["accept-encoding"] ?? "");
      const coding = !TEXT.test(type)
        ? undefined
        : accepted.includes("br")
          ? "br"
          : accepted.includes("gzip")
            ? "gzip"
            : undefined;
      const hashed = /\/_astro\/|\/fonts\//.test(pathname);
      response.writeHead(found ? 200 : 404, {
        "content-type": type,
        "cache-control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
        "x-content-type-options": "nosniff",
        ...(coding && { "content-encoding": coding, vary: "accept-encoding" }),
      });
      if (request.method === "HEAD") response.end();
      else if (coding) response.end(await compressed(file, coding));
      else createReadStream(file).pipe(response);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const at = server.address();
  return { server, address: `http://localhost:${typeof at === "object" && at ? at.port : port}` };
}

if (import.meta.main) {
  const port = Number(process.env["PORT"] ?? 4321);
  const { address } = await serve("dist", port);
  console.log(`The Road Around is at ${address}/`);
}
