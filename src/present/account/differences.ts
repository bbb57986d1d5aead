import type { Evaluation, ItemResult } from "../../model/evaluation";
import type { Strings } from "../../strings/strings";
import { countCell, headingCell, labelCell, statusCell, textCell } from "../forms/formCells";
import { itemTitle } from "../words/itemTitle";
import { itemOutcome } from "../words/outcomeWords";
import { itemAccount } from "./itemAccount";
import type { ReportBlock } from "./reportBlocks";

/** The conclusions of the bureau that its own figures contradict, or do not suffice to support. */
export function differingItems({ items }: Evaluation): ItemResult[] {
  return items.filter(
    ({ agrees, outcome, declared }) =>
      agrees === false || (outcome === "undetermined" && (declared === "met" || declared === "unmet")),
  );
}

/** 与原自评不同的结论: a page of its own at the end of the report that is handed in; none where all agree. */
export function differenceBlocks(evaluation: Evaluation, strings: Strings): ReportBlock[] {
  const { differences, ofCounty } = strings.report;
  const items = differingItems(evaluation);
  if (items.length === 0) return [];
  const rows = items.map((item, at) => {
    const { conclusion } = itemAccount(item, null, evaluation, strings);
    const why =
      item.agrees === false
        ? conclusion.replace(itemOutcome(item, item.outcome, strings), "").replace(/^[。.]\s*/, "")
        : differences.unsupported;
    return [
      countCell(at + 1),
      labelCell(itemTitle(item.id, strings.catalogue)),
      statusCell(item.declared === null ? "" : itemOutcome(item, item.declared, strings)),
      statusCell(itemOutcome(item, item.outcome, strings), item.outcome),
      textCell(ofCounty(why, evaluation.county)),
    ];
  });
  return [
    { kind: "annex", title: differences.title },
    {
      kind: "table",
      table: {
        id: "differences",
        title: differences.note,
        subtitle: "",
        widths: [5, 26, 12, 18, 60],
        headingRows: 1,
        notes: [],
        rows: [differences.headings.map((heading) => headingCell(heading)), ...rows],
      },
    },
  ];
}
