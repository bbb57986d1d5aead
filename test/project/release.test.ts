import { catalogueRegistry } from "../../scripts/release/catalogueRegistry";
import { installationGuide } from "../../scripts/release/installationGuide";
import { nginxSettings } from "../../scripts/release/serverSettings";
import { officeJs } from "../../scripts/officeJs";

test("the settings of nginx name the address, its port and its folder", () => {
  const nginx = nginxSettings("https://addin.bureau.example:8443/uei");
  for (const line of ["listen 8443 ssl;", "server_name addin.bureau.example;", "/var/www/uei/uei"])
    expect(nginx).toContain(line);
});

test("the registry file is as regedit writes it, and names the folder with its backslashes doubled", () => {
  const bytes = catalogueRegistry("5c1f6b0e-2f0a-4a57-9d0e-6b6d6f1f9a42");
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const text = bytes.toString("utf16le").slice(1);
  expect(text).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
  expect(text).toContain('"Url"="\\\\\\\\server\\\\uei"\r\n"Flags"=dword:00000001');
});

test("the guide names the address and the cure of each known symptom", () => {
  const guide = installationGuide({ url: "https://addin.bureau.example", version: "1.2.3", officeJs: "bundled" });
  expect(guide).toContain("https://addin.bureau.example/web.html");
  for (const word of ["#NAME?", "新建的工作簿里没有函数", "刷新", "Wef", "内部 CA", "不访问任何外部网址"])
    expect(guide).toContain(word);
  expect(guide).not.toContain("undefined");
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
