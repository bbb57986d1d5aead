import { catalogueRegistry } from "../../scripts/release/catalogueRegistry";
import { informationForIt } from "../../scripts/release/informationForIt";
import { installationGuide } from "../../scripts/release/installationGuide";
import { nginxSettings } from "../../scripts/release/serverSettings";
import { officeJs } from "../../scripts/officeJs";

test("the settings of nginx name the address, its port and its folder", () => {
  const nginx = nginxSettings("https://addin.bureau.example:8443/uei");
  for (const line of ["listen 8443 ssl;", "server_name addin.bureau.example;", "/var/www/uei/uei"])
    expect(nginx).toContain(line);
});

test.each([
  [null, '"Url"="\\\\\\\\server\\\\uei"\r\n"Flags"=dword:00000001'],
  ["\\\\fs01\\教育局\\uei", '"Url"="\\\\\\\\fs01\\\\教育局\\\\uei"\r\n"Flags"=dword:00000001'],
])("the registry file for %s is as regedit writes it, with its backslashes doubled", (share, line) => {
  const bytes = catalogueRegistry("5c1f6b0e-2f0a-4a57-9d0e-6b6d6f1f9a42", share);
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const text = bytes.toString("utf16le").slice(1);
  expect(text).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
  expect(text).toContain(line);
  expect(text.includes("; 先把")).toBe(share === null);
});

test.each([null, "\\\\fs01\\教育局\\uei"])(
  "the guide for %s names the address and the cure of each known symptom",
  (share) => {
    const guide = installationGuide({
      url: "https://addin.bureau.example",
      share,
      version: "1.2.3",
      officeJs: "bundled",
    });
    expect(guide).toContain("https://addin.bureau.example/web.html");
    for (const word of [
      "#NAME?",
      "新建的工作簿里没有函数",
      "移除后重新添加",
      "Wef",
      "内部 CA",
      "不访问任何外部网址",
      "优衡.html",
    ])
      expect(guide).toContain(word);
    for (const word of ["访问本地网络中的设备", "强制文件扩展名", "给信息中心", share ?? "\\\\server\\uei"])
      expect(guide).toContain(word);
    expect(guide).not.toMatch(/undefined|null/);
  },
);

test.each([
  ["cdn", "https://officeapis.public.onecdn.static.microsoft"],
  ["bundled", "随页面放在本单位服务器上"],
] as const)(
  "the page for IT says of %s what is asked of whom, what is permitted and what is never sent",
  (choice, source) => {
    const files = [["pages/taskpane.html", "0".repeat(64)]] as const;
    const page = informationForIt({ url: "https://addin.bureau.example", officeJs: choice, version: "1.2.3", files });
    for (const word of [
      source,
      "ReadWriteDocument",
      "从不发送",
      "connect-src",
      "LocalNetworkAccessAllowedForUrls",
      "0".repeat(64),
    ])
      expect(page).toContain(word);
    expect(page).not.toMatch(/undefined|null/);
  },
);

test("the bundled client leaves out hosts that the manifest excludes", () => {
  const patterns = officeJs("bundled").copies.map(({ from }) => from);
  expect(patterns.filter((pattern) => /excel/.test(pattern))).toEqual(["excel-{win32-16.01,mac-16.00,web-16.00}*.js"]);
});

test.each([
  ["cdn", ["https://officeapis.public.onecdn.static.microsoft", "https://appsforoffice.microsoft.com"]],
  ["21vianet", ["https://appsforoffice.cdn.partner.office365.cn"]],
  ["bundled", []],
])("office.js by %s may come from %j", (choice, origins) => {
  expect(officeJs(choice).origins).toEqual(origins);
  expect(origins[0] ?? "").toBe(choice === "bundled" ? "" : new URL(officeJs(choice).address).origin);
});

test("another source of office.js is refused", () => {
  expect(() => officeJs("elsewhere")).toThrow(/cdn, 21vianet, bundled/);
});
