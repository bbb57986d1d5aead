const OFFICE_JS_WORDS = {
  cdn: "从微软全球网址加载 office.js，使用人的电脑须能访问 officeapis.public.onecdn.static.microsoft（2026年9月启用的新网址）；原网址 appsforoffice.microsoft.com 停用前也请保留放行。",
  "21vianet": "从世纪互联运营的网址加载 office.js，使用人的电脑须能访问 appsforoffice.cdn.partner.office365.cn。",
  bundled:
    "office.js 随页面一起放在本单位服务器上，不访问任何外部网址。微软不对这种方式提供支持；请先断开外网试用一次。",
};

/** 安装说明.md: how an office gets the add-in, with what is known to go wrong and its cures. */
function installationGuide({ url, share, version, officeJs }) {
  const folder = share ?? "\\\\server\\uei";
  return `# 优衡 UEI ${version} 安装说明

页面地址：${url}
${OFFICE_JS_WORDS[officeJs]}
适用：Windows 版 Excel LTSC 2024、Microsoft 365，Mac 版和网页版 Microsoft 365；LTSC 2021 也可使用，但微软已于2026年10月停止支持。WPS 不能运行本加载项，可在浏览器中打开 ${url}/web.html 使用。
没有服务器、没有网络或不装加载项的，把 \`优衡.html\`（一个文件）拷到电脑上，双击用 Edge 或 Chrome 打开即可测算：不联网，不安装，数据不离开本机。

## 一、放置页面（管理员）
1. 把 \`pages\` 文件夹的内容放到 ${url} 对应的网站目录。
2. nginx：把 \`nginx.conf\` 改名为 \`uei.conf\` 放进 conf.d，按文件中的注释改好证书和文件夹，用 \`nginx -t\` 检查后重新加载。IIS：把 \`web.config\` 放到页面所在的文件夹（与 \`taskpane.html\` 同一层），网站绑定 https。
3. 网站必须用 https，证书须为使用人电脑信任的：用单位内部 CA 的，请通过组策略把根证书装入“受信任的根证书颁发机构（本地计算机）”。
4. 用 Edge 打开 ${url}/web.html，能看到“打开工作簿”按钮且没有证书警告，即为放好。
5. 核对响应头（Excel 网页版和功能区图标需要）：\`curl -sI ${url}/functions.json\` 应有 \`Access-Control-Allow-Origin: *\`；\`curl -sI ${url}/assets/icon-16.png\` 应没有 \`Cache-Control\`。在 Windows 的 PowerShell 中把 \`curl\` 写成 \`curl.exe\`。

## 二、装到 Excel
### 有 Microsoft 365 租户（全球版或世纪互联版）
在管理中心—设置—集成应用中上传 \`manifest.xml\`，部署方式选“固定”，分配给使用人。选“可选”的，功能区按钮可能消失。
### 没有租户：共享文件夹目录（仅 Windows）
微软说明这种方式只供测试，不作正式支持；实际可用。
1. 把 \`manifest.xml\` 放到使用人能读的共享文件夹${share === null ? "（如 " : " "}\`${folder}\`${share === null ? "）" : ""}。
2. ${
    share === null
      ? "用记事本把 \`信任共享目录.reg\` 中的 \`server\\\\uei\` 改成该文件夹（每个反斜杠写两个；制作时加 \`--share\` 可免去这一步），再双击导入"
      : "双击 \`信任共享目录.reg\` 导入（已写好上面的文件夹）"
  }；或在 Excel 中：文件—选项—信任中心—受信任的加载项目录，填入该文件夹并勾选“在菜单中显示”。
3. 重启 Excel，开始—加载项—更多加载项—共享文件夹，选“优衡 UEI”—添加。

## 三、已知现象及处理
| 现象 | 原因 | 处理 |
|---|---|---|
| \`=UEI.CV(…)\` 显示 \`#NAME?\` | 函数还没有登记，公式不会自己恢复 | 点“打开面板”，等面板出现后，在该单元格按 F2 再按 Enter。测算结果工作表不含这些函数，不受影响 |
| 新建的工作簿里没有函数 | 从共享文件夹安装时，每个新工作簿要先启动一次加载项 | 在新工作簿中点“打开面板”一次 |
| 安装后功能区没有“优质均衡”组 | 目录还没有刷新 | 在“共享文件夹”页点“刷新”，移除后重新添加；仍没有的，关闭 Excel，清空 \`%LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef\` 后再添加 |
| 点“新建填报表”时 Excel 关闭或报错 | 单位开启了“强制文件扩展名与文件类型匹配”的安全策略，Excel 自身的问题 | 用 Edge 打开 ${url}/web.html，从那里下载填报表 |
| Excel 网页版中面板打不开，桌面版正常 | 浏览器不让公网网页访问内网服务器 | 浏览器询问“访问本地网络中的设备”时选“允许”；没有询问的，请信息中心按《给信息中心》设置策略 |
| Excel 网页版没有 UEI 函数 | 服务器没有发送跨域响应头 | 按 \`nginx.conf\` 或 \`web.config\` 更新服务器配置 |

面板提示“无法加载 office.js”的，见上面的网址要求；提示“证书”的，见第一部分第 3 条。

## 四、升级
用新的 \`pages\` 覆盖网站目录即可；\`manifest.xml\` 的版本号有变化的，同时替换它。从共享文件夹安装的，功能区有改动时点“刷新”不起作用，请使用人在“共享文件夹”页移除后重新添加。函数的改动最长 24 小时后生效。

## 五、数据去向
测算全部在使用人的电脑上完成，页面的安全策略禁止一切外联，学校数据不会发往任何服务器。网址、权限、文件校验值见《给信息中心》（给信息中心.md）。
`;
}

module.exports = { installationGuide };
