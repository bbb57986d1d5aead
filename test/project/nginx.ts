import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { nginxSettings } from "../../scripts/release/serverSettings";

export interface CertificateFiles {
  readonly cert: string;
  readonly key: string;
}

/** A certificate for localhost, made for one test. */
export function makeCertificate(folder: string): CertificateFiles {
  const [cert, key] = [path.join(folder, "uei.crt"), path.join(folder, "uei.key")];
  const asked = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  spawnSync("openssl", [...asked, "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { cert, key };
}

/**
 * A server as our nginx.conf makes it, but for its places; it does not answer at once.
 * @param folder for its own files; its errors stand in error.log
 * @param settings nginx.conf of a release; absent: as it is written now
 */
export function startNginx(
  folder: string,
  pages: string,
  port: number,
  { cert, key }: CertificateFiles,
  settings = nginxSettings(`https://localhost:${port}`),
): ChildProcess {
  const placed = settings
    .replace(/listen \d+ ssl/, `listen ${port} ssl`)
    .replace(/server_name [^;]+;/, "server_name localhost;")
    .replace("/etc/nginx/uei.crt", cert)
    .replace("/etc/nginx/uei.key", key)
    .replace("root /var/www/uei;", `root ${pages};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  const configuration = path.join(folder, "nginx.conf");
  writeFileSync(
    configuration,
    `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {}
http { types { text/html html; text/javascript js; application/json json; image/png png; text/css css; }
access_log off; ${temporary}
${placed}}`,
  );
  return spawn("nginx", ["-e", `${folder}/error.log`, "-p", folder, "-c", configuration], { stdio: "ignore" });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** True where somebody takes connections. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "localhost")
      .on("connect", () => {
        resolve(true);
        socket.destroy();
      })
      .on("error", () => resolve(false));
  });
}
