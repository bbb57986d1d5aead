import { CommandError } from "../../src/cli/commandError";
import { readArguments, spokenLanguage } from "../../src/cli/readArguments";
import { zhCN } from "../../src/strings/zh-CN";

const EVALUATE = {
  name: "evaluate",
  input: "a.xlsx",
  out: null,
  json: null,
  report: null,
  map: null,
  isOnA3: false,
  annex: false,
  language: "zh-CN",
  force: false,
};
const BATCH = {
  name: "batch",
  folder: "folder",
  out: "results",
  summary: null,
  tables: null,
  jobs: null,
  language: "zh-CN",
  force: false,
};
const TEMPLATE = { name: "template", out: "b.xlsx", language: "zh-CN", force: false };

test.each([
  ["evaluate a.xlsx", EVALUATE],
  [
    "evaluate a.xlsx --out b.xlsx --json - --report r.docx --map m.json --lang en --force --a3 --annex",
    {
      ...EVALUATE,
      out: "b.xlsx",
      json: "-",
      report: "r.docx",
      map: "m.json",
      isOnA3: true,
      annex: true,
      language: "en",
      force: true,
    },
  ],
  ["--json=- evaluate --out=-b.xlsx a.xlsx", { ...EVALUATE, json: "-", out: "-b.xlsx" }],
  ["evaluate -- -a.xlsx", { ...EVALUATE, input: "-a.xlsx" }],
  ["template b.xlsx --force", { ...TEMPLATE, force: true }],
  ["batch folder --out results", BATCH],
  ["batch folder --out results --tables t --jobs 12", { ...BATCH, tables: "t", jobs: 12 }],
  [
    "batch folder --summary s.xlsx --out results --force --lang en",
    { ...BATCH, summary: "s.xlsx", force: true, language: "en" },
  ],
  ["", { name: "help" }],
  ["evaluate -h", { name: "help" }],
  ["--version", { name: "version" }],
])("uei %s", (line, command) => {
  expect(readArguments(line.split(" ").filter((word) => word !== ""))).toEqual(command);
});

test.each([
  ["judge a.xlsx", "没有命令“judge”"],
  ["toString a.xlsx", "没有命令“toString”"],
  ["batch", "没有指明要测算的文件夹"],
  ["batch folder", "没有指明结果放在哪个文件夹"],
  ["batch folder --out results --jobs 0", "--jobs 须为 1 至 999 的整数，不能是“0”"],
  ["batch folder --out results --jobs two", "--jobs 须为 1 至 999 的整数，不能是“two”"],
  ["batch folder other --out results", "多出了“other”"],
  ["batch folder --out results --json -", "没有选项“--json”"],
  ["evaluate a.xlsx --summary s.xlsx", "没有选项“--summary”"],
  ["evaluate", "没有指明要测算的工作簿"],
  ["template", "没有指明新填报表的文件名"],
  ["evaluate a.xlsx b.xlsx", "多出了“b.xlsx”"],
  ["evaluate a.xlsx --reports r.docx", "没有选项“--reports”"],
  ["template b.xlsx --report r.docx", "没有选项“--report”"],
  ["evaluate a.xlsx -x", "没有选项“-x”"],
  ["evaluate a.xlsx --out", "选项“--out”后面缺少内容"],
  ["evaluate a.xlsx --out --force", "选项“--out”后面缺少内容"],
  ["evaluate a.xlsx --json=", "选项“--json”后面缺少内容"],
  ["evaluate a.xlsx --force=yes", "选项“--force”后面不带内容"],
  ["evaluate a.xlsx --lang fr", "没有语言“fr”"],
  ["template b.xlsx --json -", "没有选项“--json”"],
])("uei %s is refused with what to type instead", (line, words) => {
  const refusal = (): unknown => {
    try {
      return readArguments(line.split(" "));
    } catch (error) {
      return error;
    }
  };
  const error = refusal();
  expect(error).toBeInstanceOf(CommandError);
  expect((error as CommandError).exitCode).toBe(2);
  expect((error as CommandError).sentence(zhCN.cli)).toContain(words);
});

test("a wrong call is answered in the language it asks for", () => {
  expect(spokenLanguage(["judge", "--lang", "en"])).toBe("en");
  expect(spokenLanguage(["judge", "--lang=fr"])).toBe("zh-CN");
  expect(spokenLanguage(["--lang"])).toBe("zh-CN");
});
