import { createElement, type ReactElement } from "react";
import type { Evaluation } from "../../../../src/model/evaluation";
import { en } from "../../../../src/strings/en";
import type { Strings } from "../../../../src/strings/strings";
import { zhCN } from "../../../../src/strings/zh-CN";
import { PlanTab } from "../../../../src/taskpane/pane/plan/planTab";
import { SchoolsTab } from "../../../../src/taskpane/pane/schools/schoolsTab";
import { FIRST_VIEW } from "../../../../src/taskpane/pane/schools/schoolsView";
import { datedEvaluation } from "../../../fixtures/datedEvaluation";
import { planned } from "../../../fixtures/planned";
import { everyLimitRaised } from "../../../fixtures/raisedLimits";
import { sampleEvaluation } from "../../../fixtures/sampleEvaluation";
import { renderInPane } from "../renderInPane";

let sample: Evaluation;
beforeAll(async () => {
  sample = await sampleEvaluation();
});

function textOf(element: ReactElement, strings: Strings): string {
  const html = renderInPane(element, strings);
  return html.replace(/title="([^"]*)"/g, "|$1|").replace(/<[^>]*>/g, "|");
}

/** The tabs 学校 and 缺口 of an evaluation. */
function tabsOf(evaluation: Evaluation, strings: Strings): string {
  const shown = { ...datedEvaluation("2026-11-23 22:00"), ...planned(evaluation) };
  return (
    textOf(createElement(SchoolsTab, { evaluation, view: FIRST_VIEW, onView: () => undefined }), strings) +
    textOf(createElement(PlanTab, { shown }), strings)
  );
}

test.each([
  ["Chinese", zhCN],
  ["English", en],
] as const)("the floor in force has its name in the pane, in %s", (_language, strings) => {
  const [national, local] = [tabsOf(sample, strings), tabsOf(everyLimitRaised(sample), strings)];
  expect(national).toContain(strings.catalogue.floors.national.full);
  expect(local).toContain(strings.catalogue.floors.local.full);
  expect(local).not.toMatch(/(?<![\d.,])85 ?%/);
});
