import type { NewSheet } from "../../model/sheets/newSheet";
import type { PlannedCell, PlannedRow } from "../../model/sheets/sheetPlan";
import type { Strings } from "../../strings/strings";
import { outcomeCell } from "../words/outcomeWords";
import { blankCells, numberCell, ordinalCell, wordsCell } from "../sheets/plannedCells";
import { cityCoefficients, failingItems, rankedCounties, type CityCoefficient } from "./cityFigures";
import type { CountySummary } from "./countySummary";

const WIDTHS: readonly number[] = [10, 16, 24, 12, 12, 14, 14, 14, 24, 24];

/** 市域: how the counties of a city differ and all its schools, which county stands where, and what fails most. */
export function citySheet(counties: readonly CountySummary[], strings: Strings): NewSheet {
  const { city, sheetNames } = strings.batch;
  const sections: readonly Section[] = [
    {
      title: city.coefficients,
      tableName: city.coefficientTable,
      headings: city.coefficientHeadings,
      rows: cityCoefficients(counties).map((one) => coefficientCells(one, strings)),
    },
    {
      title: city.ranking,
      tableName: city.rankingTable,
      headings: city.rankingHeadings,
      rows: rankedCounties(counties).map(({ place, county }) => rankingCells(place, county, strings)),
    },
    {
      title: city.failing,
      tableName: city.failingTable,
      headings: city.failingHeadings,
      rows: failingItems(counties).map(({ item, unmet, undetermined, counties: of }, at) => [
        ordinalCell(at + 1),
        wordsCell(strings.catalogue.item(item).citation),
        wordsCell(strings.catalogue.item(item).title),
        ...[unmet, undetermined, of].map((count) => numberCell(count, "integer", null)),
      ]),
    },
  ];
  const rows: PlannedRow[] = [
    { cells: [wordsCell(city.title, "title")] },
    { cells: [wordsCell(strings.sheets.common.notice, "subtitle")] },
    { cells: [wordsCell(city.explanation, "note")] },
  ];
  const tables: NewSheet["tables"][number][] = [];
  for (const section of sections) {
    if (section.rows.length === 0) continue;
    rows.push({ cells: blankCells(1) }, { cells: [wordsCell(section.title, "subtitle")] });
    const fromRow = rows.length;
    rows.push({ cells: section.headings.map((heading) => wordsCell(heading, "heading")) });
    rows.push(...section.rows.map((cells) => ({ cells })));
    const { tableName: name, headings } = section;
    tables.push({ name, fromRow, toRow: rows.length - 1, fromColumn: 0, headings });
  }
  return {
    name: sheetNames.city,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    tables,
    choices: [],
    charts: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    printTitleRows: null,
    footer: strings.sheets.common.notice,
  };
}

interface Section {
  readonly title: string;
  readonly tableName: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlannedCell[])[];
}

function coefficientCells(one: CityCoefficient, strings: Strings): PlannedCell[] {
  const { city } = strings.batch;
  const count = (value: number): PlannedCell => numberCell(value, "integer", null);
  const extreme = (at: CityCoefficient["highest"]): PlannedCell =>
    wordsCell(at === null ? null : city.countyWithValue({ county: at.county, value: at.value }));
  return [
    wordsCell(one.period, "status"),
    wordsCell(strings.catalogue.stages[one.stage]),
    wordsCell(strings.catalogue.indicator(one.indicator).shortName),
    count(one.counties),
    count(one.known),
    numberCell(one.overSchools, "decimal3", strings.catalogue.outcomes.undetermined),
    one.betweenCounties === null && one.counties < 2
      ? wordsCell(strings.sheets.common.none, "status")
      : numberCell(one.betweenCounties, "decimal3", strings.catalogue.outcomes.undetermined),
    count(one.over),
    extreme(one.highest),
    extreme(one.lowest),
  ];
}

function rankingCells(
  place: number,
  { county, period, verdict, counts }: CountySummary,
  strings: Strings,
): PlannedCell[] {
  return [
    ordinalCell(place),
    wordsCell(county),
    wordsCell(period, "status"),
    ...[counts.met, counts.unmet, counts.undetermined].map((count) => numberCell(count, "integer", null)),
    outcomeCell(verdict, strings),
  ];
}
