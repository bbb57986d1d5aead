import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { Area } from "../../model/identifiers";
import type { PlannedCell } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";

const AREAS: readonly Area[] = ["resources", "government", "quality", "recognition", "veto"];

/** How the deciding items of an area came out; what is met by data and by declaration alone is counted apart (D10). */
interface AreaCounts {
  readonly byData: number;
  readonly byDeclaration: number;
  readonly unmet: number;
  readonly undetermined: number;
  readonly pending: number;
}

/** The four areas and the cases of 第十条, a line each, and their sums. */
export function areaRows(evaluation: Evaluation, strings: Strings): DraftRow[] {
  const words = strings.sheets.summary;
  const deciding = evaluation.items.filter(({ decides, outcome }) => decides && outcome !== "notApplicable");
  const areas = AREAS.filter((area) => deciding.some((item) => item.area === area));
  const counted = deciding.filter(({ area }) => area !== "veto");
  const absent = deciding.filter(({ area, outcome }) => area === "veto" && outcome === "met").length;
  return [
    lineRow("@areas", words.sections.areas, "section"),
    { key: "@areas:headings", cells: words.areaHeadings.map((heading) => wordsCell(heading, "heading")) },
    ...areas.map((area) =>
      areaRow(
        area,
        deciding.filter((item) => item.area === area),
        strings,
      ),
    ),
    {
      key: "@areas:total",
      cells: [
        wordsCell(words.total, "label"),
        wordsCell(words.vetoesAbsent(absent), "label"),
        ...countCells(countsOf(counted), strings),
      ],
    },
  ];
}

function areaRow(area: Area, items: readonly ItemResult[], strings: Strings): DraftRow {
  const { catalogue, sheets } = strings;
  const open = items.filter(({ outcome }) => outcome !== "met").map(({ id }) => catalogue.item(id).title);
  const counts = countsOf(items);
  const isVeto = area === "veto";
  const cells = countCells(isVeto ? { ...counts, byData: 0, byDeclaration: 0 } : counts, strings);
  const none = wordsCell(sheets.common.none, "status");
  return {
    key: `@area:${area}`,
    cells: [
      wordsCell(catalogue.areas[area], "label"),
      wordsCell(
        sheets.summary.area({ area, deciding: items.length, open }) +
          (isVeto ? sheets.common.separator + sheets.summary.vetoesAbsent(counts.byData + counts.byDeclaration) : ""),
      ),
      ...(isVeto ? [none, none, ...cells.slice(2)] : cells),
    ],
  };
}

function countsOf(items: readonly ItemResult[]): AreaCounts {
  const count = (isMeant: (item: ItemResult) => boolean): number => items.filter(isMeant).length;
  return {
    byData: count(({ outcome, basis }) => outcome === "met" && basis !== "declared"),
    byDeclaration: count(({ outcome, basis }) => outcome === "met" && basis === "declared"),
    unmet: count(({ outcome }) => outcome === "unmet"),
    undetermined: count(({ outcome }) => outcome === "undetermined"),
    pending: count(({ outcome }) => outcome === "pending"),
  };
}

function countCells(
  { byData, byDeclaration, unmet, undetermined, pending }: AreaCounts,
  strings: Strings,
): PlannedCell[] {
  const cell = (count: number, isBad = false): PlannedCell => ({
    value: count,
    style: { role: "status", tone: isBad && count > 0 ? "unmet" : "plain", format: "integer" },
  });
  return [
    cell(byData),
    cell(byDeclaration),
    cell(unmet, true),
    wordsCell(
      strings.sheets.summary.waiting({ undetermined, pending }),
      "status",
      undetermined > 0 ? "undetermined" : pending > 0 ? "pending" : "plain",
    ),
  ];
}
