import type { LimitInForce } from "../../model/limitInForce";
import { ofIndicator } from "../../model/ofIndicator";
import type { LimitKind, TableReading } from "../../model/dataset";
import type { Evaluation } from "../../model/evaluation";
import { STAGES } from "../../model/stage";
import type { Strings } from "../../strings/strings";
import type { DraftRow } from "../sheets/draftSheet";
import { linkCell, numberCell, wordsCell } from "../sheets/plannedCells";
import { lineRow } from "../sheets/sheetHead";
import { uniqueKeys } from "../sheets/uniqueKeys";

const KINDS: readonly LimitKind[] = ["standard", "floor", "coefficientOfVariation"];

/** The limits of the indicators in force in this evaluation, each with its clause and source. */
export function limitsBlock({ indicatorLimits, standard }: Evaluation, strings: Strings): DraftRow[] {
  const { limits } = strings.sheets.settings;
  const rows = standard.indicators.flatMap(({ id }) =>
    STAGES.flatMap((stage) =>
      KINDS.map((kind): DraftRow => {
        const inForce = ofIndicator(indicatorLimits, id)[stage][kind];
        return {
          key: `@limit:${id}:${stage}:${kind}`,
          cells: [
            wordsCell(strings.catalogue.indicator(id).name),
            wordsCell(strings.catalogue.stages[stage]),
            wordsCell(strings.catalogue.limitKinds[kind]),
            numberCell(inForce.value, "general", null),
            wordsCell(strings.catalogue.unit(inForce.unit)),
            wordsCell(inForce.clause),
            sourceCell(inForce, strings),
          ],
        };
      }),
    ),
  );
  return [
    { key: "@limits:before", cells: [] },
    lineRow("@limits", limits.title, "section"),
    { key: "@limits:headings", cells: limits.headings.map((heading) => wordsCell(heading, "heading")) },
    ...rows,
  ];
}

function sourceCell({ override, source }: LimitInForce, strings: Strings): DraftRow["cells"][number] {
  const { settings, common } = strings.sheets;
  if (override === null) return wordsCell(`${settings.national} ${source}`);
  return linkCell(settings.local(override.basis ?? common.none), override.cell);
}

/** What automatic recognition, or a correction, made of each table and column of the workbook. */
export function recognisedBlock({ readings }: Evaluation, strings: Strings): DraftRow[] {
  const { recognised } = strings.sheets.settings;
  const rows = readings.flatMap((reading) => columnsOfReading(reading, strings));
  return [
    { key: "@recognised:before", cells: [] },
    lineRow("@recognised", recognised.title, "section"),
    { key: "@recognised:headings", cells: recognised.headings.map((heading) => wordsCell(heading, "heading")) },
    ...uniqueKeys(rows),
  ];
}

/**
 * A row for each column, by its table and heading: a remark beside it stays with it where another table comes before.
 */
function columnsOfReading(reading: TableReading, strings: Strings): DraftRow[] {
  const { settings, common } = strings.sheets;
  const roles = reading.roles.map((role) => strings.catalogue.tableRoles[role]).join(common.separator);
  return reading.columns.map(({ heading, identifier, label }) => ({
    key: `@recognised:${reading.table ?? reading.sheet}:${heading}`,
    cells: [
      wordsCell(reading.sheet),
      wordsCell(reading.table ?? settings.plainRange),
      wordsCell(heading),
      wordsCell(roles === "" ? settings.notUsed : roles),
      wordsCell(label ?? identifier ?? settings.notUsed),
      wordsCell(reading.isByHand ? settings.byHand : settings.automatic),
    ],
  }));
}
