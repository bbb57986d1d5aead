import { cellRefIn, type CellRef } from "../../model/tables/cellRef";
import type { School } from "../../model/dataset";
import type { Evaluation, ItemPart, ItemResult, SchoolPartResult } from "../../model/evaluation";
import type { Figure } from "../../model/figures/figure";
import type { ItemId } from "../../model/identifiers";
import { ofIndicator } from "../../model/ofIndicator";
import type { Stage } from "../../model/stage";
import { countyFigureNamed } from "../../regulation/figures/figureNames";
import type { OfficeId } from "../../regulation/offices";
import { linesOf } from "../../regulation/standard";
import type { Strings } from "../../strings/strings";
import { messageSentence } from "../words/sentences";

/** Something that has to be filled in before an item can be judged. */
export interface MissingDatum {
  /** Unique among all; survives sorting. */
  readonly key: string;
  /** Null for a figure of the county. */
  readonly school: School | null;
  readonly stage: Stage | null;
  /** What is missing, as the heading or label of its cell says, else by its official name. */
  readonly label: string;
  /** The blank cell; the cell that names the school where no column has it; null where no cell is near. */
  readonly cell: CellRef | null;
  /** True where `cell` is the blank cell itself. */
  readonly isExact: boolean;
  readonly items: readonly ItemId[];
  readonly offices: readonly OfficeId[];
}

/**
 * Everything that keeps a deciding item from being judged, a line for each school and field: amounts of the
 * indicators, what items need of single schools, figures of the county, and answers that only the bureau can give.
 */
export function missingData(evaluation: Evaluation, strings: Strings): MissingDatum[] {
  const open = evaluation.items.filter(({ decides, outcome }) => decides && outcome === "undetermined");
  return merged([
    ...evaluation.schools.flatMap((result) => ofSchoolPart(result, evaluation, strings)),
    ...open.filter(({ area }) => area !== "resources").flatMap((item) => ofItem(item, evaluation, strings)),
  ]);
}

type Line = Omit<MissingDatum, "key" | "offices" | "items"> & {
  readonly item: ItemId;
  readonly offices: readonly OfficeId[];
};

/** The same cell asked for by several items is one line. */
function merged(lines: readonly Line[]): MissingDatum[] {
  const found = new Map<string, MissingDatum>();
  for (const { item, offices, ...line } of lines) {
    const { school, stage, label } = line;
    const key = [school?.key ?? "@county", stage ?? "", label].join("|");
    const before = found.get(key);
    const items = before?.items ?? [];
    found.set(key, {
      ...(before ?? line),
      key,
      items: items.includes(item) ? items : [...items, item],
      offices: before?.offices ?? offices,
    });
  }
  return [...found.values()];
}

/** Unknown amounts and pupils of a counted part; of one that is met or not for certain nothing is asked. */
function ofSchoolPart(
  { school, part, floorOutcomes, outcome }: SchoolPartResult,
  evaluation: Evaluation,
  strings: Strings,
): Line[] {
  const stage = part.stage;
  const of = (item: ItemId, offices: readonly OfficeId[], figure: Figure, name: string): Line[] =>
    blanksOf(figure, school, name, evaluation).map((blank) => ({ ...blank, school, stage, item, offices }));
  const openIndicators = evaluation.standard.indicators
    .map(({ id }) => id)
    .filter((id) => ofIndicator(floorOutcomes, id) === "undetermined");
  if (outcome !== "undetermined" && openIndicators.length === 0) return [];
  const pupils = isKnown(part.students)
    ? []
    : of(evaluation.standard.schoolRule.card.id, ["education"], part.students, strings.sheets.missing.pupils);
  return [
    ...pupils,
    ...openIndicators.flatMap((id) => {
      const amount = ofIndicator(part.amounts, id);
      if (isKnown(amount)) return [];
      return of(id, officesOf(id, evaluation), amount, strings.catalogue.indicator(id).amountName);
    }),
  ];
}

type Blank = Pick<MissingDatum, "label" | "cell" | "isExact">;

/** The blank cells under a figure, each with its heading; the cell of the school where there is no such column. */
function blanksOf(figure: Figure, school: School, name: string, evaluation: Evaluation): Blank[] {
  const cells = blankCells(figure);
  if (cells.length === 0) return [{ label: name, cell: school.cell, isExact: false }];
  return cells.map((cell) => ({ label: headingOf(cell, evaluation) ?? name, cell, isExact: true }));
}

/** Cells without a known number that a figure rests on. */
function blankCells(figure: Figure): CellRef[] {
  if (isKnown(figure)) return [];
  if (figure.table !== null) return [cellRefIn(figure.table, figure.row, figure.column)];
  return figure.parts.flatMap((part) => blankCells(part));
}

function isKnown({ low, high }: Figure): boolean {
  return low === high;
}

function headingOf({ sheet, table, row, column }: CellRef, { readings }: Evaluation): string | null {
  const reading = readings.find(
    (one) => one.sheet === sheet && one.table === table && row >= one.place.fromRow && row <= one.place.toRow,
  );
  return reading?.columns.find((one) => one.column === column)?.heading ?? null;
}

function ofItem(item: ItemResult, evaluation: Evaluation, strings: Strings): Line[] {
  const offices = officesOf(item.id, evaluation);
  const needed = item.notes.flatMap(({ code, params: { figures } }) =>
    code === "figuresNeeded" && Array.isArray(figures) ? figures.map(String) : [],
  );
  const ofCounty = needed.map(
    (label): Line => ({ ...countyCell(label, evaluation), label, school: null, stage: null, item: item.id, offices }),
  );
  const ofSchools = item.parts
    .filter(({ outcome, value }) => outcome === "undetermined" && value === null)
    .flatMap((part) => ofPart(part, item, offices, evaluation, strings));
  if (ofCounty.length + ofSchools.length > 0) return [...ofCounty, ...ofSchools];
  return item.basis === "declared" ? [answerOf(item, offices, evaluation, strings)] : [];
}

function ofPart(
  part: ItemPart,
  item: ItemResult,
  offices: readonly OfficeId[],
  { dataset }: Evaluation,
  strings: Strings,
): Line[] {
  const { school: name } = part.label.params;
  const school = dataset.schools.find((one) => one.name === name);
  if (school === undefined) return [];
  const words = messageSentence(part.label, strings);
  const label = words.startsWith(school.name) ? words.slice(school.name.length).trim() : words;
  return [{ school, stage: part.stage, label, cell: school.cell, isExact: false, item: item.id, offices }];
}

/** Where the bureau has a line for the figure, and left it blank. */
function countyCell(label: string, { dataset }: Evaluation): Pick<Line, "cell" | "isExact"> {
  const found = countyFigureNamed(label);
  const figure = found === undefined ? undefined : dataset.figures[found];
  const [cell] = figure === undefined ? [] : blankCells(figure);
  return { cell: cell ?? null, isExact: cell !== undefined };
}

/** The bureau's own conclusion of an item that no figure decides. */
function answerOf(item: ItemResult, offices: readonly OfficeId[], { dataset }: Evaluation, strings: Strings): Line {
  const words = strings.sheets.missing;
  const answer = dataset.vetoes.find(({ veto }) => veto === item.id);
  const cell = (item.area === "veto" ? answer?.cell : dataset.statements[item.id]?.cell) ?? null;
  const title = strings.catalogue.item(item.id).title;
  const label = item.area === "veto" ? words.vetoAnswer(title) : words.declaration(title);
  return { school: null, stage: null, label, cell, isExact: cell !== null, item: item.id, offices };
}

/** Who answers for a line of the regulation in a county. */
export function officesOf(id: ItemId, { standard }: Pick<Evaluation, "standard">): readonly OfficeId[] {
  return linesOf(standard).find((card) => card.id === id)?.offices ?? [];
}
