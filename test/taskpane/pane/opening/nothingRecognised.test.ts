import axe from "axe-core";
import { JSDOM } from "jsdom";
import { createElement } from "react";
import { en } from "../../../../src/strings/en";
import type { Strings } from "../../../../src/strings/strings";
import { zhCN } from "../../../../src/strings/zh-CN";
import { NothingRecognised } from "../../../../src/taskpane/pane/opening/nothingRecognised";
import type { FileDesk, PaneHost } from "../../../../src/taskpane/pane/paneHost";
import { renderInPane } from "../renderInPane";

const FILES: FileDesk = {
  name: "通讯录.xlsx",
  open: async () => undefined,
  content: () => null,
  isChanged: async () => false,
  save: () => undefined,
};
const SEEN = [
  { place: "通讯录", words: ["姓名", "职务", "电话"] },
  { place: "图表", words: [] },
  ...Array.from({ length: 10 }, (_, at) => ({ place: `第${at + 3}张`, words: ["备注"] })),
];

function screen(strings: Strings, files: FileDesk | null): JSDOM {
  const host: PaneHost = {
    port: null,
    evaluator: null,
    files,
    gatherer: { gather: () => Promise.reject(new Error("nobody gathers here")) },
    prepare: () => undefined,
    hasFunctions: true,
    offerWorkbook: async () => undefined,
  };
  const element = createElement(NothingRecognised, {
    seen: SEEN,
    host,
    isBusy: false,
    onEvaluate: () => undefined,
    onSee: () => undefined,
    onEnter: () => undefined,
    onError: () => undefined,
  });
  const markup = renderInPane(element, strings);
  return new JSDOM(
    `<!doctype html><html lang="${strings.language}"><title>UEI</title><main><h1>UEI</h1>${markup}</main>`,
    { runScripts: "outside-only" },
  );
}

const textsOf = ({ window }: JSDOM, selector: string): (string | null)[] =>
  [...window.document.querySelectorAll(selector)].map(({ textContent }) => textContent);

test.each([
  ["Chinese, in the page", zhCN, FILES],
  ["Chinese, in Excel", zhCN, null],
  ["English, in the page", en, FILES],
  ["English, in Excel", en, null],
] as const)(
  "what was seen, what was looked for and what to do, with nothing that axe-core objects to: %s",
  async (_where, strings, files) => {
    const page = screen(strings, files);
    const { catalogue, pane } = strings;
    const { unrecognised: words, actions } = pane;
    expect(textsOf(page, "h2")).toEqual([words.heading]);
    expect(textsOf(page, "h3")).toEqual([words.seen(12), words.lookedFor, words.whatToDo]);
    const lines = textsOf(page, "li");
    expect(lines.slice(0, 2)).toEqual([
      `“通讯录”${catalogue.gap}姓名 | 职务 | 电话`,
      `“图表”${catalogue.gap}${words.noWords}`,
    ]);
    expect(lines.slice(10)).toEqual([...words.tables, ...(files === null ? words.inExcel : words.inBrowser)]);
    expect(textsOf(page, "button")).toEqual([
      words.more(2),
      files === null ? actions.evaluateAgain : actions.openOther,
      actions.sample,
      actions.template,
    ]);
    page.window.eval(axe.source);
    // Without a layout nothing can be said of colours.
    const found = (await page.window.eval(
      'axe.run(document, { rules: { "color-contrast": { enabled: false } } })',
    )) as axe.AxeResults;
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    page.window.close();
  },
);
