const { officeJs: sourceOf } = require("../officeJs");

/** 给信息中心.md: what whoever answers for the network asks before an add-in is let in. */
function informationForIt({ url, officeJs, version, files }) {
  const { origins } = sourceOf(officeJs);
  const outside =
    origins.length === 0
      ? "\noffice.js（微软的 Excel 加载项公用脚本）随页面放在本单位服务器上。\n"
      : `| ${origins.map((origin) => `\`${origin}\``).join("、")} | 微软的 office.js（Excel 加载项的公用脚本），只下载、不上传 |\n`;
  return `# 优衡 UEI ${version}：给信息中心

## 是什么
Excel 的加载项：一组静态网页（HTML、JavaScript、图片），由本单位的网站提供，在使用人的 Excel 里运行。没有服务端程序，没有数据库，没有账号。

## 访问哪些网址
| 网址 | 用途 |
|---|---|
| ${url} | 页面、图标、函数清单，全部为静态文件 |
${outside}
除此以外不访问任何网址；页面的内容安全策略（CSP）写有 \`connect-src 'none'\`，浏览器内核会拦截其他连接；浏览器页面的计算在后台线程（Web Worker）里进行，其脚本也只来自本站（\`worker-src 'self'\`）。

## 需要什么权限
- 清单（manifest.xml）申请的权限为 \`ReadWriteDocument\`：只能读写使用人当前打开的那个工作簿，不能读其他文件、邮件、通讯录，也不能运行程序。
- 测算只改写名称以“UEI”开头的工作表，本单位的数据表只读；只有使用人点“更新汇总表”并确认后，才把汇总来的数写入数据表。
- 安装不需要管理员权限；集中部署需要 Microsoft 365 管理员。

## 什么从不发送
学校、教师、学生的任何数据，工作簿的名称和内容，使用情况统计，出错信息：都不发送。测算全部在使用人的电脑上完成。

## 服务器须发送的响应头
配置已写在 nginx.conf 和 web.config 中。要点：\`functions*.json\`、\`shortcuts.json\` 须带 \`Access-Control-Allow-Origin: *\`（文件里只有函数、快捷键的名称和说明）；\`assets\` 中的图标不得带 \`Cache-Control\`；不得另加 \`X-Frame-Options\`，否则 Excel 网页版不能显示面板。

## Excel 网页版访问内网服务器
2025年下半年起，Chrome、Edge（142 版起）在公网网页访问内网地址时会询问“访问本地网络中的设备”，须选“允许”；没有询问而直接失败的，由管理员设置浏览器策略 \`LocalNetworkAccessAllowedForUrls\`，填入 \`https://[*.]officeapps.live.com\`、\`https://[*.]cloud.microsoft\`。桌面版 Excel 不受影响。

## 文件校验（SHA-256）
| 文件 | SHA-256 |
|---|---|
${files.map(([name, hash]) => `| ${name} | ${hash} |`).join("\n")}
`;
}

module.exports = { informationForIt };
