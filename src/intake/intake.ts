import type { Confirmation, Dataset, Doubt, TypedText } from "../model/dataset";
import type { TableRole } from "../model/tables/tableRole";
import { homeTaughtOfCounty } from "../model/classes/homeTaughtPupils";
import { finding, type Finding, type FindingCode } from "../model/findings/finding";
import { JUDGED_SHEETS, type OwnSheet } from "../model/sheets/sheetPlan";
import type { TableData } from "../model/tables/table";
import type { WorkbookOddity } from "../model/tables/workbookOddity";
import type { Standard } from "../regulation/standard";
import { vocabularyOf, type Vocabulary } from "./vocabulary/vocabulary";
import { joinMappings, NO_MAPPING, type Mapping } from "./settings/corrections";
import { withFormFigures } from "./forms/formFigures";
import { withFormsOfSchools } from "./forms/formsOfSchools";
import { withSentenceFigures } from "./forms/sentenceFigures";
import { isFormOfOneSchool, unusedSelfForms } from "./forms/schoolSelfForm";
import { withSchoolBlocks } from "./forms/schoolBlocks";
import { importedAsOf, importedValues } from "./settings/importedValues";
import { mappingFindings } from "./settings/mappingFindings";
import { doubtsOfMissingStage } from "./missingStage";
import { mixedCounties } from "./mixedCounties";
import { mixedYears } from "./mixedYears";
import { oncePerColumn } from "./cells/oncePerColumn";
import type { Report } from "./cells/quantityCell";
import { readRecord } from "./readRecord";
import { readSettings } from "./settings/readSettings";
import type { RecognisedTable } from "./recognition/recognisedTable";
import { itemsSeenIn } from "./recognition/schoolFieldGroups";
import { recogniseTables, type Recognition } from "./recognition/recogniseTables";
import { rangesNotRead } from "./recognition/besideTables";
import { sheetsUnused } from "./recognition/sheetsUnused";
import { countyFigureOf } from "./roles/countyLabel";
import { itemOfTitle } from "./roles/itemOf";
import { readConfirmations } from "./roles/readConfirmations";
import { readExceptions } from "./roles/readExceptions";
import type { FiguresReading } from "./roles/collectedFigures";
import { readFigures } from "./roles/readFigures";
import { readHistory } from "./roles/readHistory";
import { readOverrides } from "./roles/readOverrides";
import { readStatements, saysOfItem } from "./roles/readStatements";
import { readUnitCosts } from "./roles/readUnitCosts";
import { readVetoes } from "./roles/readVetoes";
import { isSchoolRole } from "./recognition/recogniseFrame";
import type { SchoolKeys } from "./schools/identity/schoolKeys";
import { readSchools } from "./schools/readSchools";
import { countyOfUnit, readTitles, type Titles } from "./recognition/titles";
import { visibleRows, visibleTable } from "./cells/visibleText";

/** What intake reads of a workbook; what a port delivers has this shape. */
export interface Contents {
  readonly tables: readonly TableData[];
  /** The cells of each sheet outside of its tables. */
  readonly plainRanges: readonly TableData[];
  readonly ownSheets: readonly OwnSheet[];
  /** True where formulas show what they gave when somebody last asked for it; absent: they do not. */
  readonly isManuallyCalculated?: boolean;
  /** True where Excel, or whoever saved the file, had not calculated its formulas to the end; absent: they are. */
  readonly isCalculationUnfinished?: boolean;
  readonly oddities?: readonly WorkbookOddity[];
}

/**
 * Everything that a workbook says, recognised by headings, cleaned, joined, and traced to its cells. Whatever was
 * coerced, skipped or not understood is a finding; nothing that is missing becomes a number (D1).
 * @param standard by whose cards the workbook is read
 * @param mapping corrections from outside the workbook (`--map`), which go before those of UEI 设置
 */
export function readDataset(delivered: Contents, standard: Standard, mapping: Mapping = NO_MAPPING): Dataset {
  const vocabulary = vocabularyOf(standard);
  const visible = visibleContents(delivered);
  const settings = readSettings(visible.ownSheets, vocabulary);
  const corrections = joinMappings(settings.mapping, mapping);
  const by = { vocabulary, mapping: corrections };
  const forms = withFormsOfSchools(visible.tables, visible.plainRanges, by);
  const contents = { ...visible, tables: forms.tables, plainRanges: forms.plainRanges };
  const recognition = recogniseTables(contents.tables, contents.plainRanges, by);
  const findings: Finding[] = [
    ...calculationFindings(contents),
    ...oddityFindings(contents),
    ...recognition.findings,
    ...mappingFindings(corrections, visible, vocabulary),
    ...forms.findings,
    ...forms.doubts.map(({ because }) => because),
    ...unusedSelfForms(recognition.tables, contents.plainRanges),
  ];
  const report = oncePerColumn((found) => void findings.push(found));
  const tablesOf = (role: TableRole): RecognisedTable[] =>
    recognition.tables.filter((one) => one.roles.includes(role) && !(role === "statements" && isFormOfOneSchool(one)));
  const withStatements = new Map(tablesOf("statements").map((one) => [one.table, one]));
  const isStatement = (label: string, table: TableData, row: number): boolean => {
    const statements = withStatements.get(table);
    return statements !== undefined && saysOfItem(statements, row) && itemOfTitle(label, vocabulary) !== null;
  };
  const ofTables = readFigures(tablesOf("figures"), isStatement, report, vocabulary);
  const ofSentences = withSentenceFigures(ofTables, tablesOf("statements"), report);
  const figures = withFormFigures(ofSentences, contents.plainRanges, report, vocabulary);
  const lists = recognition.tables.filter((one) => one.roles.some(isSchoolRole));
  const knowsTypes = lists.some(({ columns }) => columns.some(({ identifier }) => identifier === "type"));
  const titles = readTitles(contents.plainRanges);
  const head = headOf(figures, titles);
  const confirmationsOf = (keyOf: SchoolKeys): Confirmation[] =>
    readConfirmations(settings.confirmations, corrections.confirmations ?? [], keyOf, vocabulary);
  const schools = readSchools(
    lists.map((list) => withSchoolBlocks(list, knowsTypes, report)),
    {
      vocabulary,
      isIndoorDeducted: corrections.indoorSpaceIsDeducted,
      county: head.county,
      homeTaught: homeTaughtOfCounty(figures),
      confirmationsOf,
    },
  );
  const exceptions = readExceptions([...tablesOf("exceptions"), ...settings.exceptions], report);
  const ofSchools = lists.filter(({ roles }) => roles.some((role) => role === "schools" || role === "classes"));
  const years = mixedYears(ofSchools, contents.plainRanges, figures.figures.schoolYear);
  const ofCounty = [...ofSchools, ...tablesOf("figures")];
  const counties = mixedCounties(ofCounty, contents.plainRanges, figures.texts.county);
  const ofTwoYears = new Set(years.schools.flatMap((name) => schools.keyOf(name) ?? []));
  const isNamed = namedSheets(recognition, [...findings, ...schools.findings]);
  return {
    ...head,
    county: head.county ?? schools.county,
    schools: schools.schools,
    hasSchools: tablesOf("schools").length > 0,
    figures: figures.figures,
    figureLabels: figures.labels,
    figureYears: figures.years,
    texts: {
      ...(titles.filledOn === null ? {} : { filledOn: titles.filledOn }),
      ...(titles.statisticsDate === null ? {} : { statisticsDate: titles.statisticsDate }),
      ...figures.texts,
    },
    importedAsOf: importedAsOf(contents.tables),
    ...declarations(tablesOf, report, vocabulary),
    exceptions: exceptions.map((one) => ({ ...one, schoolKey: schools.keyOf(one.school) })),
    overrides: readOverrides([...tablesOf("overrides"), ...settings.overrides]),
    confirmations: confirmationsOf(schools.keyOf),
    history: readHistory(tablesOf("history"), report),
    record: readRecord(contents.ownSheets, report, vocabulary),
    unitCosts: readUnitCosts(settings.unitCosts, report, vocabulary),
    wantsSchoolForms: settings.wantsSchoolForms,
    doubts: [
      ...forms.doubts,
      ...recognition.doubts,
      ...figures.doubts,
      ...schools.doubts,
      ...(years.found === null || years.schools.length === 0
        ? []
        : [{ items: itemsSeenIn("schools", vocabulary), because: years.found }]),
      ...counties.map((because): Doubt => ({ items: "county", because })),
      ...doubtsOfMissingStage(schools.schools, figures.figures, vocabulary),
    ],
    readings: recognition.readings,
    findings: [
      ...findings,
      ...rangesNotRead(recognition.passedOver, recognition.used, isNamed),
      ...sheetsUnused(recognition.unread, isNamed),
      ...schools.findings.filter(({ code, about }) => !(SAID_BY_YEARS.has(code) && ofTwoYears.has(about.school ?? ""))),
      ...(years.found === null ? [] : [years.found]),
      ...counties,
      ...importedValues(contents.tables, schools.schools, schools.keyOf, vocabulary),
    ],
  };
}

/** Which sheets something was read of, or is said about. */
function namedSheets({ readings }: Recognition, findings: readonly Finding[]): (sheet: string) => boolean {
  const named = new Set([
    ...readings.map(({ sheet }) => sheet),
    ...findings.flatMap(({ where, params }) => [
      ...(where === null ? [] : [where.sheet]),
      ...("sheets" in params && Array.isArray(params.sheets) ? params.sheets : []),
    ]),
  ]);
  return (sheet) => named.has(sheet);
}

/** What two years of one school come to; the finding that names both years says it once for all schools. */
const SAID_BY_YEARS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "rowsDiffer",
  "rowRepeated",
  "schoolFiguresDiffer",
  "studentsMissing",
]);

function visibleContents({ tables, plainRanges, ownSheets, ...rest }: Contents): Contents {
  return {
    ...rest,
    tables: tables.map(visibleTable),
    plainRanges: plainRanges.map(visibleTable),
    ownSheets: ownSheets
      .filter(({ id }) => JUDGED_SHEETS.includes(id))
      .map(({ id, name, cells }) => ({ id, name, cells: visibleRows(cells) })),
  };
}

/** Formulas that were not calculated anew are used as they stand, but never in silence. */
function calculationFindings({ isManuallyCalculated = false, isCalculationUnfinished = false }: Contents): Finding[] {
  return [
    ...(isManuallyCalculated ? [finding("manualCalculation", "warning", {}, null)] : []),
    ...(isCalculationUnfinished ? [finding("calculationUnfinished", "warning", {}, null)] : []),
  ];
}

function oddityFindings({ oddities = [] }: Contents): Finding[] {
  return oddities.map((oddity) => {
    switch (oddity.code) {
      case "sheetWithoutContent":
        return finding(oddity.code, "info", { sheet: oddity.sheet }, null);
      case "ownNameElsewhere":
        return finding(oddity.code, "warning", { name: oddity.name, sheet: oddity.sheet }, null);
    }
  });
}

function declarations(
  tablesOf: (role: TableRole) => readonly RecognisedTable[],
  report: Report,
  vocabulary: Vocabulary,
) {
  const isFigure = (label: string): boolean => countyFigureOf(label, null, null, vocabulary).kind !== "none";
  return {
    statements: readStatements(tablesOf("statements"), isFigure, report),
    vetoes: readVetoes(tablesOf("vetoes"), report),
  };
}

/** Figure rows go before titles and 填报单位. */
function headOf(figures: FiguresReading, titles: Titles): Pick<Dataset, "county" | "reportingUnit" | "period"> {
  const unit: TypedText | null = figures.texts.reportingUnit ?? titles.reportingUnit;
  const year = figures.figures.schoolYear;
  const typed = year !== undefined && year.low === year.high ? String(year.low) : null;
  return {
    county: figures.texts.county?.text ?? titles.county ?? (unit === null ? null : countyOfUnit(unit.text)),
    reportingUnit: unit?.text ?? null,
    period: typed ?? titles.period,
  };
}
