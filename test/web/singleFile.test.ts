import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { zhCN } from "../../src/strings/zh-CN";
import { WorkbookFile } from "../../src/workbook/file/workbookFile";
import { testInBrowser, usedBrowser } from "../browser/inBrowser";
import { ROOT } from "../project/sources";
import { WebPane } from "./webPane";

const folder = mkdtempSync(path.join(tmpdir(), "优衡 "));

const browser = usedBrowser();
beforeAll(() => execFileSync(process.execPath, [path.join(ROOT, "scripts/singleFile.js"), folder]));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a page may name of another file, or of another machine. */
const OUTWARD = /<(?:script|img|iframe)[^>]*\ssrc=|<link[^>]*href="(?!data:)/i;

test("the page of one file names nothing outside of itself, and bears its licences", () => {
  const html = readFileSync(path.join(folder, "优衡.html"), "utf8");
  const markup = html.replace(/<(script|style)([^>]*)>[\s\S]*?<\/\1>/g, "<$1$2>");
  expect(markup).not.toMatch(OUTWARD);
  expect(html).toMatch(/content="default-src 'none'; script-src 'sha256-[^"]*connect-src 'none'/);
  expect(html).toContain("react-dom");
});

testInBrowser("opened from the disk it judges, writes and hands over the result, and asks for nothing", async () => {
  const file = pathToFileURL(path.join(folder, "优衡.html")).href;
  const complaints: string[] = [];
  const pane = await WebPane.open(browser(), { address: () => file }, complaints);
  await pane.page.getByRole("button", { name: zhCN.pane.actions.sample }).click();
  await pane.settled();
  expect(pane.page.workers().map((worker) => worker.url().split(":")[0])).toEqual(["blob"]);

  const { name, bytes } = await pane.download("下载结果");
  expect(name).toMatch(/自评测算\.xlsx$/);
  const { ownSheets } = await WorkbookFile.open(bytes).read();
  expect(ownSheets.some(({ id }) => id === "overview")).toBe(true);
  await pane.close();
  expect(complaints).toEqual([]);
});
