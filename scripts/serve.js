const { spawnSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { pagesServer } = require("./release/pagesServer");

const PORT = 3000;
const PAGES = path.join(__dirname, "../dist/web");
const CERTIFICATES = path.join(os.homedir(), ".office-addin-dev-certs");

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

const NO_CERTIFICATE = `没有取得 localhost 的证书：制作证书的工具（office-addin-dev-certs）下载或安装失败，原因见上面的提示。
不能上网的，请用本单位签发的证书：npm start -- --cert 证书.crt --key 私钥.key（证书须包含 localhost，并为本机信任）。

There is no certificate for localhost: the tool that makes one (office-addin-dev-certs) could not be fetched or run, see its message above.
Without a way out use a certificate of your own: npm start -- --cert my.crt --key my.key (for localhost, trusted by this machine).`;

/** Excel loads pages over https alone; Microsoft's tool makes a certificate for this machine and has it trusted. */
function madeCertificate() {
  spawnSync("npx", ["--yes", "office-addin-dev-certs@2", "install"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  try {
    return certificateIn(path.join(CERTIFICATES, "localhost.crt"), path.join(CERTIFICATES, "localhost.key"));
  } catch {
    throw new Error(NO_CERTIFICATE);
  }
}

function certificateIn(cert, key) {
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/** @throws Error which says what is missing */
function certificate(args) {
  const { cert, key } = parseArgs({ args, options: { cert: { type: "string" }, key: { type: "string" } } }).values;
  if (cert === undefined && key === undefined) return madeCertificate();
  if (cert === undefined || key === undefined)
    throw new Error("--cert 和 --key 须同时给出。--cert and --key go together.");
  try {
    return certificateIn(cert, key);
  } catch (error) {
    throw new Error(`证书读取失败，请检查路径。The certificate cannot be read: ${error.message}`);
  }
}

try {
  pagesServer(PAGES, certificate(process.argv.slice(2)))
    .on("error", (error) => {
      console.error(
        error.code === "EADDRINUSE"
          ? `端口 ${PORT} 已被占用，请关闭占用它的程序后重试。Port ${PORT} is taken: stop what uses it, then run npm start again.`
          : error.message,
      );
      process.exitCode = 1;
    })
    .listen(PORT, "localhost", () => console.log(HOW_TO_SIDELOAD));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
