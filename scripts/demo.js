const { execFileSync } = require("node:child_process");
const { rmSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");
const SAMPLE = path.join(ROOT, "assets/sample");
const DIST = path.join(ROOT, "dist");

function uei(...words) {
  execFileSync(process.execPath, [path.join(DIST, "cli/uei.js"), ...words], { stdio: "inherit" });
}

/** One county two ways: from its own tables, and from the exports of the statistics platform. */
const book = path.join(DIST, "示例县（由平台导出汇总）.xlsx");
rmSync(book, { force: true });
uei("evaluate", path.join(SAMPLE, "示例县.xlsx"), "--out", path.join(DIST, "示例县.自评测算.xlsx"), "--force");
uei("gather", path.join(SAMPLE, "示例县（平台导出）.zip"), "--into", book);
uei("evaluate", book, "--force");
