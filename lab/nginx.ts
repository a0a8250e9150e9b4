import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { free, provided } from "../scripts/machine.ts";

const NGINX = "/usr/sbin/nginx";

/** Whether nginx is here, or could be installed. */
export const ready = (): boolean => provided("nginx", ["nginx-light"], () => existsSync(NGINX));

/** An nginx on this machine only. */
export interface Running {
  address: string;
  /** Seconds of processor time its one worker has used, where the system says so. */
  cpu(): number;
  close(): Promise<void>;
}

/**
 * Starts nginx with files and settings of its own, as any user.
 *
 * @param root the folder it serves
 * @param rules what stands in its server block
 * @throws Error with what nginx said, when it does not start
 */
export async function start(root: string, rules: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const port = await free();
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  // Its worker must read what only root may, where root runs it.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; pid ${folder}/pid; worker_processes 1; ${user}
events { worker_connections 256; }
http {
  access_log off; ${temporary}
  keepalive_requests 1000000; default_type application/octet-stream;
  server { listen 127.0.0.1:${port}; root ${root};
${rules}
  }
}
`,
  );
  const log = join(folder, "error.log");
  const nginx = spawn(NGINX, ["-e", log, "-p", folder, "-c", join(folder, "nginx.conf")], {
    stdio: "ignore",
  });
  const ended = new Promise<void>((done) => nginx.once("exit", () => done()));
  const close = async () => {
    nginx.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await listens(port))) {
    if (nginx.exitCode === null) continue;
    const said = readFileSync(log, "utf8");
    await close();
    throw new Error(`nginx did not start: ${said}`);
  }
  return { address: `http://127.0.0.1:${port}`, cpu: () => workerTime(nginx.pid!), close };
}

/** Whether a port answers; waits a little where it does not. */
const listens = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => setTimeout(() => done(false), 20));
  });

/** From /proc: ticks of the one child, 100 a second. */
function workerTime(master: number): number {
  const [worker] = readFileSync(`/proc/${master}/task/${master}/children`, "utf8").split(" ");
  const fields = readFileSync(`/proc/${worker}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
