import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { Area } from "../../model/identifiers";
import type { Outcome } from "../../model/outcome";
import type { PlannedEvaluation } from "../../model/plan";
import { STAGES } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import type { FormTable } from "../forms/formTable";
import { officialForms, schoolForms, schoolFormsLeftOut } from "../forms/officialForms";
import { publicationForm } from "../forms/resourceForms";
import { planTables } from "../plan/planTables";
import { findingSentence } from "../words/sentences";
import type { Stamp } from "../sheets/stamp";
import { balanceCharts } from "./balanceCharts";
import { itemAccount } from "./itemAccount";
import { confirmationLines } from "../overview/overviewFooter";
import { problemsParagraphs } from "./problemsAccount";
import { differenceBlocks } from "./differences";
import type { ReportCopy } from "../../model/sheets/reportCopy";
import type { ReportBlock } from "./reportBlocks";
import { recognitionSummary } from "./recognitionSummary";
import {
  areaSummary,
  balanceSummary,
  basicsParagraph,
  numberOf,
  resourceSummary,
  verdictParagraph,
  vetoSummary,
} from "./summaryAccount";
import { yearCharts } from "./yearCharts";

/**
 * The 自查自评报告 of a county: 一、基本情况, 二、主要指标达标情况, 三、自评情况 item by item, 四、存在问题及下一步工作打算, and the
 * official tables and the shortfalls of the schools as annexes. Every number is the evaluation's; what the bureau wrote
 * itself is printed as it wrote it. Both copies have the same text: the one for review has remarks where something is
 * to be settled, and an annex of what to check; the one that is handed in has none, and a last page of the conclusions
 * that differ.
 */
export function selfEvaluationReport(
  planned: PlannedEvaluation,
  strings: Strings,
  stamp: Stamp,
  copy: ReportCopy,
): ReportBlock[] {
  const own = ofCounty(planned.evaluation.county, strings);
  const { evaluation } = planned;
  const { report } = strings;
  return [
    { kind: "attachment", text: report.attachment },
    { kind: "title", lines: report.title(evaluation.county) },
    { kind: "note", text: report.notice },
    paragraph(report.summary.preamble({ county: evaluation.county, standard: evaluation.standard.id })),
    heading1(report.headings.basics),
    paragraph(own(basicsParagraph(evaluation, strings))),
    heading1(report.headings.indicators),
    paragraph(own(verdictParagraph(evaluation, strings))),
    ...summaryBlocks(evaluation, strings),
    heading1(report.headings.account),
    ...(["resources", "government", "quality", "recognition"] as const).flatMap((area) =>
      areaBlocks(area, evaluation, strings, copy),
    ),
    heading1(report.headings.problems),
    ...problemsParagraphs(planned, strings).map((text) => paragraph(own(text))),
    { kind: "signature", lines: report.signature(evaluation.reportingUnit) },
    ...annexBlocks(planned, strings, stamp, copy),
    ...(copy === "submission" ? differenceBlocks(evaluation, strings) : []),
  ];
}

function paragraph(text: string): ReportBlock {
  return { kind: "paragraph", text };
}

function heading1(text: string): ReportBlock {
  return { kind: "heading1", text };
}

function summaryBlocks(evaluation: Evaluation, strings: Strings): ReportBlock[] {
  const words = strings.report.subheadings;
  const entries: readonly (readonly [string, string])[] = [
    [words.resourceSummary, resourceSummary(evaluation, strings)],
    [words.balanceSummary, balanceSummary(evaluation, strings)],
    [words.governmentSummary, areaSummary("government", evaluation, strings)],
    [words.qualitySummary, areaSummary("quality", evaluation, strings)],
    [words.vetoSummary, vetoSummary(evaluation, strings)],
    [words.recognitionSummary, recognitionSummary(evaluation, strings)],
  ];
  const own = ofCounty(evaluation.county, strings);
  // A regulation need not have lines of every area.
  const said = entries.filter(([, text]) => text !== "");
  return said.map(([label, text]) => ({ kind: "labelled", style: "heading", label, text: own(text), outcome: null }));
}

/** Sentences that the product composed speak of 全市 where the county is a 市. */
function ofCounty(county: string | null, { report }: Strings): (text: string) => string {
  return (text) => report.ofCounty(text, county);
}

function areaBlocks(
  area: Exclude<Area, "veto">,
  evaluation: Evaluation,
  strings: Strings,
  copy: ReportCopy,
): ReportBlock[] {
  const items = evaluation.items.filter((item) => item.area === area);
  if (items.length === 0) return [];
  return [
    { kind: "heading2", text: strings.report.subheadings[area] },
    ...items.flatMap((item) => itemBlocks(item, evaluation, strings, copy)),
  ];
}

/** The two rules over all resources have no number of their own, nor has 社会认可度. */
function isNumbered({ id, area }: ItemResult): boolean {
  return !id.startsWith("R-") && area !== "recognition";
}

function itemBlocks(item: ItemResult, evaluation: Evaluation, strings: Strings, copy: ReportCopy): ReportBlock[] {
  const { labels, items: words } = strings.report;
  const own = ofCounty(evaluation.county, strings);
  const account = itemAccount(item, isNumbered(item) ? numberOf(item) : null, evaluation, strings);
  const isTyped = evaluation.dataset.statements[item.id]?.text !== undefined;
  const labelled = (label: string, text: string, outcome: Outcome | null, remark: string): ReportBlock => ({
    kind: "labelled",
    style: "label",
    label,
    text,
    outcome,
    ...(copy === "submission" || remark === "" ? {} : { remark: own(remark) }),
  });
  const situation =
    account.situation === null
      ? // Nothing is claimed where nobody described the item; the other copy asks for it.
        copy === "submission"
        ? []
        : [labelled(labels.situation, words.situationNeeded, null, account.measured)]
      : [labelled(labels.situation, isTyped ? account.situation : own(account.situation), null, account.measured)];
  return [
    { kind: "item", text: account.heading },
    ...situation,
    labelled(labels.conclusion, own(account.conclusion), account.outcome, account.remark),
  ];
}

function annexBlocks(planned: PlannedEvaluation, strings: Strings, stamp: Stamp, copy: ReportCopy): ReportBlock[] {
  const { evaluation } = planned;
  const { standard } = evaluation;
  const { annexes, made } = strings.report;
  let last = 0;
  const annex = (title: (number: number) => string, blocks: readonly ReportBlock[]): ReportBlock[] =>
    blocks.length === 0 ? [] : [{ kind: "annex", title: title(++last) }, ...blocks];
  const tables = (forms: readonly FormTable[]): ReportBlock[] => forms.map((table) => ({ kind: "table", table }));
  return [
    ...(evaluation.balance.length === 0
      ? []
      : annex(annexes.balance, [
          ...(standard.hasOfficialForms ? tables([publicationForm(evaluation, strings)]) : []),
          ...[
            ...STAGES.flatMap((stage) => balanceCharts(stage, evaluation, strings)),
            ...yearCharts(evaluation, strings),
          ].map((chart): ReportBlock => ({ kind: "chart", chart })),
        ])),
    ...(standard.hasOfficialForms ? annex(annexes.forms, tables(officialForms(evaluation, strings))) : []),
    ...annex(annexes.shortfalls, shortfallBlocks(tables(planTables(planned, strings)), strings)),
    ...(standard.hasOfficialForms
      ? annex(annexes.schoolForms, schoolFormBlocks(evaluation, tables(schoolForms(evaluation, strings)), strings))
      : []),
    ...annex(annexes.confirmed, confirmedBlocks(evaluation, strings)),
    ...(copy === "review" ? annex(annexes.checks, checkBlocks(evaluation, strings)) : []),
    {
      kind: "note",
      text: made({ evaluatedAt: stamp.evaluatedAt, version: stamp.version, edition: evaluation.standard.edition }),
    },
  ];
}

function schoolFormBlocks(
  evaluation: Evaluation,
  tables: readonly ReportBlock[],
  strings: Strings,
): readonly ReportBlock[] {
  const leftOut = schoolFormsLeftOut(evaluation, strings);
  return leftOut === null ? tables : [{ kind: "note", text: leftOut }];
}

/** What schools lack, named a calculation before anything else. */
function shortfallBlocks(tables: readonly ReportBlock[], strings: Strings): ReportBlock[] {
  return tables.length === 0 ? [] : [{ kind: "note", text: strings.report.shortfallsNote }, ...tables];
}

/** What has to be settled before the report goes out: the findings of the highest rank. */
function checkBlocks(evaluation: Evaluation, strings: Strings): ReportBlock[] {
  const errors = evaluation.findings.filter(({ rank }) => rank === "error");
  if (errors.length === 0) return [];
  return [
    { kind: "note", text: strings.report.checksNote },
    ...errors.map(
      (one, at): ReportBlock => ({ kind: "paragraph", text: `${at + 1}. ${findingSentence(one, strings)}` }),
    ),
  ];
}

/** 人工确认: figures that rest on a person's word (D24), said before what is open. */
function confirmedBlocks(evaluation: Evaluation, strings: Strings): ReportBlock[] {
  const { labels } = strings.sheets.overview;
  return confirmationLines(evaluation, strings).map(
    (line, at): ReportBlock => ({
      kind: "note",
      text: at === 0 ? strings.catalogue.labelled(labels.confirmations, line) : line,
    }),
  );
}
