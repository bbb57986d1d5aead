/** Pages of Office that may show ours in a frame (Excel on the web); Excel on the desktop needs none. */
const FRAMES =
  "'self' https://*.officeapps.live.com https://*.office.com https://*.office.net https://*.sharepoint.com https://*.partner.officewebapps.cn https://*.sharepoint.cn";

/** What a meta element cannot say, and what keeps a page from being misread or leaking its address. */
const SECURITY_HEADERS = {
  "Content-Security-Policy": `frame-ancestors ${FRAMES}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/** Pages ask again each time, scripts with a hash in their name never change; pictures must be storable for Office. */
const FRESH = "no-cache";
const FOREVER = "public, max-age=31536000, immutable";

/** @param url the address of the pages; its path and port are kept */
function nginxSettings(url) {
  const { hostname, port, pathname } = new URL(url);
  const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const at = (indent) => headers.map((line) => `${indent}${line}\n`).join("");
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

    location / {
        add_header Cache-Control "${FRESH}";
${at("        ")}    }
    # nginx 不会把上一级的 add_header 带到这里，所以重写一遍。
    location ~ "\\.[0-9a-f]{8}\\.js$" {
        add_header Cache-Control "${FOREVER}";
${at("        ")}    }
}
`;
}

function iisSettings() {
  const headers = Object.entries(SECURITY_HEADERS)
    .map(
      ([name, value]) =>
        `        <add name="${name}" value="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" />\n`,
    )
    .join("");
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 放在网站根目录；网站须绑定 https 和使用人电脑信任的证书。 -->
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
${headers}      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}

module.exports = { nginxSettings, iisSettings, SECURITY_HEADERS };
