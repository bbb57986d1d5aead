const { spawnSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { createServer } = require("node:https");
const os = require("node:os");
const path = require("node:path");

const PORT = 3000;
const PAGES = path.join(__dirname, "../dist/web");
const CERTIFICATES = path.join(os.homedir(), ".office-addin-dev-certs");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

const HOW_TO_SIDELOAD = `
优衡 UEI 的页面已在 https://localhost:${PORT} 提供（按 Ctrl+C 停止）。
在 Excel 中试用（旁加载）：
  Windows、Mac  另开一个终端运行 npm run excel
  Excel 网页版   “开始”选项卡—“加载项”—“更多加载项”—“我的加载项”—“上载我的加载项”，选择 manifest.xml
  浏览器         不用 Excel 也可打开 https://localhost:${PORT}/web.html

The pages of UEI are served at https://localhost:${PORT} (Ctrl+C stops them). To sideload them:
  Windows, Mac      npm run excel, in another terminal
  Excel on the web  Home > Add-ins > More add-ins > My add-ins > Upload my add-in: manifest.xml
  no Excel          open https://localhost:${PORT}/web.html
`;

/** Excel loads pages over https alone; Microsoft's tool makes a certificate for this machine and has it trusted. */
function certificates() {
  const made = spawnSync("npx", ["--yes", "office-addin-dev-certs@2", "install"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  try {
    return {
      cert: readFileSync(path.join(CERTIFICATES, "localhost.crt")),
      key: readFileSync(path.join(CERTIFICATES, "localhost.key")),
    };
  } catch {
    throw new Error(
      `There is no certificate for localhost (office-addin-dev-certs ended with ${made.status}): see its message above, then run npm start again.`,
    );
  }
}

function answer(request, response) {
  const name = path.normalize(decodeURIComponent(new URL(request.url, "https://localhost").pathname));
  const file = path.join(PAGES, name.endsWith(path.sep) ? `${name}web.html` : name);
  try {
    if (!file.startsWith(PAGES + path.sep)) throw new Error("outside");
    const content = readFileSync(file);
    response.setHeader("Content-Type", TYPES[path.extname(file)] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "no-cache");
    response.end(content);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

try {
  createServer(certificates(), answer)
    .on("error", (error) => {
      console.error(
        error.code === "EADDRINUSE"
          ? `Port ${PORT} is taken: stop what uses it, then run npm start again.`
          : error.message,
      );
      process.exitCode = 1;
    })
    .listen(PORT, "localhost", () => console.log(HOW_TO_SIDELOAD));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
