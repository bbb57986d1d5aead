import type { TableRole } from "../tables/tableRole";
import type { ScenarioFindings } from "./scenarioFindings";
import type { Stage } from "../stage";
import type { SchoolFindings } from "./schoolFindings";

/** What reading a single number can find. */
interface QuantityFindings {
  /** Text that was read as the number it spells. */
  numberAsText: { readonly text: string; readonly value: number };
  /** — or / or 待统计 where a number belongs: the number is missing, never zero. */
  blankMark: { readonly text: string };
  /** 无 or 没有 where a number belongs: zero is not assumed. */
  zeroNotAssumed: { readonly text: string };
  errorValue: { readonly text: string };
  notUnderstood: { readonly text: string };
  uncalculated: Record<never, never>;
  dateForNumber: { readonly text: string };
  negativeNumber: { readonly text: string };
  /** Above what any county has or spends, such as two numbers typed together: no figure. */
  numberTooGreat: { readonly text: string };
  /** A part of a room, as a split leaves it; used all the same. */
  fractionOfWhole: { readonly value: number };
  /** Half a person or half a class: the number is missing (D27). */
  fractionIsNoCount: { readonly text: string };
  /** An amount of money or a population without any unit. */
  unitMissing: { readonly text: string };
  unitDoesNotFit: { readonly text: string; readonly unit: string };
  cellUnitWins: { readonly cellUnit: string; readonly columnUnit: string };
  /** 亩 or 公顷 converted to ㎡. */
  areaConverted: { readonly unit: string; readonly text: string; readonly squareMetres: number };
  /** A bare number of at most 1 where percent points are meant: 0.61 may be 0.61% or 61%. */
  percentUnclear: { readonly value: number; readonly asPercent: number };
  /** 15 or 15% where a ratio between 0 and 1 is meant. */
  percentReadAsRatio: { readonly text: string; readonly value: number };
  shareOutOfRange: { readonly text: string };
}

/** What recognising tables and columns can find. `table` is the table's name, or the sheet's for a plain range. */
interface RecognitionFindings {
  /** A table that no role fits, though it stands in the workbook. */
  tableNotRecognised: { readonly table: string };
  /** A table that would have a role but for one heading. */
  headingMissing: { readonly table: string; readonly role: TableRole; readonly heading: string };
  tableWithoutHeadings: { readonly table: string };
  hiddenTableNotUsed: { readonly table: string; readonly sheet: string };
  tableIsFiltered: { readonly table: string };
  /** Formulas of the workbook wait for F9: what they show may be older than what they rest on. */
  manualCalculation: Record<never, never>;
  /** Formulas were not calculated to the end when they were read, or the file says that they are still to be. */
  calculationUnfinished: Record<never, never>;
  /** The workbook lists a sheet of which it holds nothing. */
  sheetWithoutContent: { readonly sheet: string };
  /** A defined name that would mark a sheet as ours leads to one that is the bureau's. */
  ownNameElsewhere: { readonly name: string; readonly sheet: string };
  /** Cells outside of named tables that were read as a table. */
  plainSchoolsUnread: { readonly sheet: string; readonly school: string; readonly schools: number };
  /** A plain range whose role named tables have; the fields that none of them has. */
  plainRangeNotRead: {
    readonly sheet: string;
    readonly roles: readonly TableRole[];
    readonly fields: readonly string[];
  };
  /** Rows that follow a named table without a gap and are outside of it, read as its rows. */
  rowsBelowTable: { readonly table: string; readonly rows: number };
  /** Rows further below a named table that look like its own and are not read. */
  rowsApart: { readonly table: string; readonly rows: number };
  /** Columns that adjoin a named table and are outside of it, read as its columns. */
  columnsBesideTable: { readonly table: string; readonly headings: readonly string[] };
  /** Sheets with tables of data in which nothing was recognised. */
  sheetsUnused: { readonly sheets: readonly string[]; readonly count: number };
  plainRangeRead: { readonly sheet: string; readonly roles: readonly TableRole[] };
  /** Forms of one school each (项目 | 填报值), read as those schools; the first of their sheets. */
  schoolFormsRead: { readonly sheets: readonly string[]; readonly count: number };
  /** 学校自评表 in sentences (附件4), whose figures were read or compared. */
  schoolSelfFormsRead: { readonly sheets: readonly string[]; readonly count: number };
  /** The same without a name, or without a figure that was understood. */
  schoolSelfFormUnused: { readonly sheets: readonly string[]; readonly count: number };
  /** Such a form that does not say of which school. */
  schoolFormNameless: { readonly sheet: string };
  /** A heading that means several columns; `labels` are their official names. */
  headingAmbiguous: { readonly heading: string; readonly labels: readonly string[] };
  headingTwice: { readonly heading: string };
  /**
   * A column with numbers and a word of a needed figure that is not understood; the names it may mean, if any is near.
   */
  columnUnused: { readonly heading: string; readonly sheet: string; readonly nearest: readonly string[] };
  /** All other columns with numbers of a table that are not used; the first of their headings. */
  columnsUnused: { readonly table: string; readonly headings: readonly string[]; readonly columns: number };
  /** Two columns mean one field and say the same wherever both say something. */
  columnsAlike: { readonly first: string; readonly second: string };
  /** Two columns mean one field and differ, so that neither is used. */
  columnsOfOneField: { readonly first: string; readonly second: string };
  /** Upper headings that only name a block were left out of so many headings of a table. */
  parentsLeftOut: { readonly parents: readonly string[]; readonly headings: number };
  /** Columns of several years side by side: those of the latest were read, and none of the others. */
  yearColumnsRead: { readonly table: string; readonly year: number; readonly others: readonly number[] };
  /**
   * Lists of schools of several school years in one workbook (check 18): each year as it stands there, the cell, and of
   * how many schools the same is said for two of them.
   */
  yearsMixed: {
    readonly places: readonly { readonly year: string; readonly place: string }[];
    readonly schools: number;
  };
  /** Lists of schools of two counties in one workbook (check 18). */
  countiesMixed: { readonly first: string; readonly second: string };
  /** A correction by hand whose 用途 or 识别为 is no word that intake knows. */
  mappingNotUnderstood: { readonly text: string };
  /** A correction by hand for a table or column that the workbook does not have. */
  mappingWithoutTable: { readonly table: string };
}

/** What reading the county's figures can find. */
interface FigureFindings {
  /** Rows that hold codes of the statistics beside types of schools; the first of them. */
  codesForCounts: { readonly label: string; readonly code: string; readonly rows: number };
  figureUnknown: { readonly label: string; readonly nearest: readonly string[] };
  /** Many rows of one table; the first of them, each with the nearest known name if one is near. */
  figuresUnknown: {
    readonly table: string;
    readonly named: readonly { readonly label: string; readonly near: string | null }[];
    readonly rows: number;
  };
  figureAmbiguous: { readonly label: string; readonly labels: readonly string[] };
  figureWithoutLabel: Record<never, never>;
  /** A figure of the whole county that is given for one stage. */
  figureNotOfStage: { readonly label: string; readonly stage: Stage };
  /** Figures of the whole county that are given for each stage and were added; the first of them. */
  figuresOfStagesJoined: { readonly table: string; readonly labels: readonly string[]; readonly count: number };
  /** A figure of the whole county that is given for each stage and is no sum of both; null where both bound nothing. */
  figureOfBothStages: {
    readonly label: string;
    readonly primary: number;
    readonly junior: number;
    readonly bounds: { readonly low: number; readonly high: number } | null;
  };
  /** A form of the 申报表 that is no list of labels and values was read. */
  formRead: { readonly form: string; readonly sheet: string; readonly figures: number };
  figureTwice: { readonly label: string; readonly first: number; readonly second: number };
  textTwice: { readonly label: string; readonly first: string; readonly second: string };
  /** An unknown label may be a figure that could refute what is declared. */
  figureMayBeLost: { readonly label: string; readonly figures: readonly string[] };
}

/**
 * What reading statements, vetoes and earlier years can find; what becomes of exceptions and local limits is judged.
 */
interface StatementFindings {
  statementItemUnknown: { readonly label: string };
  conclusionNotUnderstood: { readonly text: string };
  conclusionsDiffer: { readonly label: string; readonly first: string; readonly second: string };
  vetoCaseUnknown: { readonly label: string };
  vetoAnswerNotUnderstood: { readonly text: string };
  historyNotUnderstood: { readonly text: string };
  /** A unit cost for something that is none of the indicators. */
  unitCostNotUnderstood: { readonly text: string };
}

/** What a gathered workbook says against its own record of imports. */
interface ImportFindings {
  /** 与统计数据不一致: in the unit of the official form; `stands` is null where the cell is blank. */
  differsFromStatistics: {
    readonly label: string;
    readonly count: number;
    readonly named: readonly {
      readonly school: string;
      readonly stands: number | null;
      readonly imported: number;
      readonly asOf: string;
    }[];
  };
}

/** What reading the workbook can find, each code with its parameters. */
export interface IntakeFindings
  extends QuantityFindings,
    RecognitionFindings,
    FigureFindings,
    StatementFindings,
    ImportFindings,
    SchoolFindings,
    ScenarioFindings {}
