const { FRESH, KINDS, SECURITY_HEADERS, SHARED, TRANSPORT_HEADERS } = require("./pageHeaders");

const ALWAYS = { ...SECURITY_HEADERS, ...TRANSPORT_HEADERS };

/** @param url the address of the pages; its path and port are kept */
function nginxSettings(url) {
  const { hostname, port, pathname } = new URL(url);
  const location = (condition, headers) =>
    `    location ${condition} {\n${Object.entries({ ...headers, ...ALWAYS })
      .map(([name, value]) => `        add_header ${name} "${value}" always;\n`)
      .join("")}    }\n`;
  return `# 放在 nginx 的 conf.d 中；证书须为使用人电脑信任的（可用单位内部 CA）。
# pages 文件夹的内容放到 /var/www/uei${pathname}
server {
    listen ${port === "" ? "443" : port} ssl;
    server_name ${hostname};
    ssl_certificate     /etc/nginx/uei.crt;
    ssl_certificate_key /etc/nginx/uei.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    root /var/www/uei;
    index web.html;
    charset utf-8;
    gzip on;
    gzip_types text/javascript application/javascript text/css application/json;

    # nginx 不会把上一级的 add_header 带到下一级，所以每一处都写全。
    # 功能区图标（assets）不能带 Cache-Control，否则 Office 会换成通用图标；functions*.json 和 shortcuts.json 由 Excel 网页版跨域读取。
${location("/", FRESH)}${KINDS.map(({ pattern, headers }) => location(`~ "${pattern}"`, headers)).join("")}}
`;
}

/** IIS has no patterns without a module of its own, so exceptions are named by their paths. */
const SHARED_FILES = ["functions.json", "functions.en-us.json", "shortcuts.json"];

function iisSettings() {
  const list = (headers, indent) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}<add name="${name}" value="${escaped(value)}" />\n`)
      .join("");
  const shared = { "Access-Control-Allow-Origin": SHARED["Access-Control-Allow-Origin"] };
  const sharedLocations = SHARED_FILES.map(
    (file) => `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${list(shared, "          ")}        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`,
  ).join("");
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 与 taskpane.html 放在同一个文件夹；网站须绑定 https 和使用人电脑信任的证书。 -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="web.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${list(ALWAYS, "        ")}      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <!-- functions*.json 和 shortcuts.json 由 Excel 网页版跨域读取。 -->
${sharedLocations}  <!-- 功能区图标不能带 Cache-Control，否则 Office 会换成通用图标。 -->
  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

function escaped(value) {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

module.exports = { nginxSettings, iisSettings, ALWAYS };
