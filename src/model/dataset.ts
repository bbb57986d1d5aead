import type { Membership } from "./membership";
import type { BalanceId } from "./balanceId";
import type { CellRef } from "./tables/cellRef";
import type { Confirmation } from "./confirmation";
import type { Figure } from "./figures/figure";
import type { Finding } from "./findings/finding";
import type {
  CountyFigureId,
  CountyTextId,
  IndicatorId,
  ItemId,
  Locality,
  SchoolFigureId,
  SchoolType,
} from "./identifiers";
import type { ExceptionKind } from "../regulation/exceptions";
import type { Outcome } from "./outcome";
import type { Stage } from "./stage";
import type { TableRole } from "./tables/tableRole";

/** A word that was typed, with its cell. */
export interface TypedText {
  readonly text: string;
  readonly cell: CellRef;
}

/** How a shared amount of a 一贯制 school came to its part (D4, 1 : 1.1 : 1.32). */
export interface Split {
  /** The amount of the whole school. */
  readonly whole: Figure;
  /** Pupils of this part times its weight. */
  readonly share: Figure;
  /** The sum of the weighted pupils of the whole school. */
  readonly weights: Figure;
}

/** A ratio as somebody printed it, in the unit of the indicator. */
export interface StatedRatio {
  /** The number as it stands there; null where two places state different ones. */
  readonly value: number | null;
  /** What the unrounded ratio lies between: half a place of the most decimals of its column to either side. */
  readonly between: Figure;
  /** True where the amount is missing, so that the part is judged 按填报比值; false where it is a cross-check only. */
  readonly isJudged: boolean;
}

/** 小学部 or 初中部: the unit that the indicators judge. */
export interface SchoolPart {
  readonly stage: Stage;
  readonly membership: Membership;
  /** 在校生 of this part; `ABSENT_FIGURE` where the type demands the stage and no cell gives the number. */
  readonly students: Figure;
  /** What the cell says, where the classes contradict it and `students` is what lies between (D25); else absent. */
  readonly statedStudents?: Figure;
  /** The numerators of the indicators in the indicator's own unit (人, ㎡, 元, 间); absent data are `ABSENT_FIGURE`. */
  readonly amounts: Readonly<Record<IndicatorId, Figure>>;
  readonly splits: Readonly<Partial<Record<IndicatorId, Split>>>;
  /** Ready-made ratios (每百名…, 生均…) that the workbook states for this part (D31). */
  readonly statedRatios: Readonly<Partial<Record<IndicatorId, StatedRatio>>>;
  /** Whether the bureau itself says that this part reaches the standard (表Ⅱ-2 L14); absent where it does not say. */
  readonly declared?: DeclaredOutcome;
  /** Of this part where the workbook says so by stage, else undefined. */
  readonly classes: Figure | undefined;
  readonly fullTimeTeachers: Figure | undefined;
}

/** What stands under 该校综合评估是否达标. */
export interface DeclaredOutcome {
  readonly outcome: "met" | "unmet";
  readonly cell: CellRef;
}

/** Classes of one school by stage, for G5: bracket counts, or the classes one by one. */
export interface SchoolClass {
  readonly name: string;
  readonly stage: Stage | null;
  readonly students: Figure;
}

/**
 * Lines of the room list, each one room or 间数 of them; `shared` serves both kinds and counts for one, null is unread.
 */
export interface SchoolRoom {
  readonly kind: "music" | "art" | "shared" | null;
  readonly count: Figure;
  /** ㎡ of each room where `isAreaEach`, else of all together. */
  readonly area: Figure;
  readonly isAreaEach: boolean;
}

/** A campus that was added to its school (D23), for reference beneath it. */
export interface Campus {
  readonly name: string;
  readonly parts: readonly SchoolPart[];
  readonly cell: CellRef | null;
}

/** A school with everything that the tables say of it, in the bureau's order. */
export interface School {
  /** Identity within the dataset: the code where there is one, else the normalised name, else the row. */
  readonly key: string;
  /** As typed; 第n行 where a row with figures has no name. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly code: string | null;
  /** null: blank or not understood. */
  readonly type: SchoolType | null;
  readonly locality: Locality | null;
  readonly isPrivate: boolean | null;
  readonly isBoarding: boolean | null;
  /** 是否本年新增; null or absent where no cell says it. */
  readonly isNew?: boolean | null;
  /** 上年学校类型; null or absent where no cell says it, or in words that name no type. */
  readonly typeLastYear?: SchoolType | null;
  /**
   * `School.key` of the school in whose accounts its money is (上级学校, 核算单位): absent where none, or the school itself,
   * is named; null where no school of that name is known.
   */
  readonly budgetSchoolKey?: string | null;
  readonly texts: Readonly<Partial<Record<string, TypedText>>>;
  /** True where its pupils are those under 学生总数 or 全校人数, which may hold others: a bound from above (D37). */
  readonly mayHoldOtherPupils?: true;
  /**
   * Its pupils are 学生总数 less those of kindergarten, which are known (`taken`) or only bounded (`between`); else absent.
   */
  readonly kindergarten?: "taken" | "between";
  /** Numbers of the whole school; a number of one stage has the stage in its identifier. Money is in 元. */
  readonly figures: Readonly<Partial<Record<SchoolFigureId, Figure>>>;
  readonly parts: readonly SchoolPart[];
  /** undefined: no list of classes (rooms) names this school. */
  readonly classList: readonly SchoolClass[] | undefined;
  readonly roomList: readonly SchoolRoom[] | undefined;
  /** Two or more, where campuses were added to it; else absent. */
  readonly campuses?: readonly Campus[];
  /** The cell that names the school, for links. */
  readonly cell: CellRef | null;
}

/** One line of the statements table: 自评情况 and 自评结论 of an item. */
export interface Statement {
  readonly item: ItemId;
  /** 自评情况, as typed. */
  readonly text: string | null;
  /** 自评结论; null where it is blank or not understood. */
  readonly declared: Outcome | null;
  /** 佐证材料, 整改计划, as typed. */
  readonly evidence: string | null;
  readonly remedyPlan: string | null;
  readonly cell: CellRef;
}

/** One line of the 第十条 table; `veto` is null where the 情形 is not understood but the answer is 存在. */
export interface VetoAnswer {
  readonly veto: ItemId | null;
  readonly label: string;
  readonly outcome: "met" | "unmet" | "undetermined";
  readonly cell: CellRef;
}

export type { ExceptionKind } from "../regulation/exceptions";
export type { Confirmation } from "./confirmation";

/** A row of the exceptions table. */
export interface RegisteredException {
  /** null: the words of 例外 are not understood. */
  readonly kind: ExceptionKind | null;
  readonly school: string;
  /** The school it joins; null where none does, or for the county's own (D15). */
  readonly schoolKey: string | null;
  readonly label: string;
  /** 依据 (文号). */
  readonly basis: string | null;
  /** Added teachers, ㎡ or head count. */
  readonly quantity: Figure | undefined;
  /** 整改或建设规划. */
  readonly constructionPlan: string | null;
  readonly cell: CellRef;
}

/** 种类 of a local limit: 标准, 85%底线, 差异系数. */
export type LimitKind = "standard" | "floor" | "coefficientOfVariation";

/** A row of the overrides table; what cannot be read is null, and the row still counts (D17). */
export interface RegisteredOverride {
  readonly item: ItemId | null;
  readonly label: string;
  readonly stage: Stage | null;
  /** True where 学段 is blank, which means both stages; false with `stage` null means not understood. */
  readonly allStages: boolean;
  readonly kind: LimitKind | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly basis: string | null;
  /** 生效日期 as ISO date or year; null where blank; undefined where it cannot be read. */
  readonly effectiveFrom: string | null | undefined;
  readonly cell: CellRef;
}

/** A row about an earlier year: coefficient of variation and county mean of one indicator and stage. */
export interface HistoricBalance {
  /** Four digits; of a school year the first. */
  readonly year: string;
  readonly stage: Stage;
  readonly indicator: BalanceId;
  /** undefined: the row states none; a figure without a known value: what it states cannot be read. */
  readonly coefficientOfVariation: Figure | undefined;
  /** In the unit of the indicator, as the coefficient. */
  readonly mean: Figure | undefined;
  /** Of the indicator's name. */
  readonly cell: CellRef;
}

/**
 * Something about the tables that makes it impossible to call an item met, whatever the numbers say: a row that
 * cannot be placed, a table that cannot be read. `items` lists what it touches; "county" touches the verdict alone (a
 * local limit of which nobody knows what it is about, D37), "everyLimit" the verdict and every item that a limit
 * decides.
 */
export interface Doubt {
  readonly items: readonly ItemId[] | "county" | "everyLimit";
  readonly because: Finding;
}

/** How a table was understood, for the settings sheet and for correction by hand. */
export interface TableReading {
  readonly sheet: string;
  readonly table: string | null;
  readonly roles: readonly TableRole[];
  /** heading as typed → identifier, or null where the column is not used. */
  readonly columns: readonly {
    readonly heading: string;
    readonly identifier: string | null;
    readonly column: number;
    /** The official label of the identifier, to be shown in its place. */
    readonly label?: string;
  }[];
  readonly isByHand: boolean;
  /** True for a wide export of the statistics platform; absent for all others. */
  readonly isExport?: true;
  /**
   * True for a form of one school: its columns are rows of the sheet, so that `place` and `column` say nothing of it.
   */
  readonly isTurned?: true;
  /** Where its data rows stand on the sheet, from 0, and the sheet's column of its first one; `toRow` is inclusive. */
  readonly place: { readonly fromRow: number; readonly toRow: number; readonly fromColumn: number };
}

/** Everything that the workbook says, cleaned, joined and traced to its cells; `evaluate` needs nothing else. */
export interface Dataset {
  readonly county: string | null;
  /** 填报单位 as typed, for the head of our sheets. */
  readonly reportingUnit: string | null;
  /** 学年 as a year ("2025"), or null. */
  readonly period: string | null;
  readonly schools: readonly School[];
  /** True where some table of the workbook is read as a list of schools. */
  readonly hasSchools: boolean;
  /** Numbers of the county; money in 元, populations in 人, shares in percent points. */
  readonly figures: Readonly<Partial<Record<CountyFigureId, Figure>>>;
  /** The label of each figure as the bureau typed it, for the evidence. */
  readonly figureLabels: Readonly<Partial<Record<CountyFigureId, string>>>;
  /** The year stamp (年度) beside a figure, where the table has one. */
  readonly figureYears: Readonly<Partial<Record<CountyFigureId, string>>>;
  readonly texts: Readonly<Partial<Record<CountyTextId, TypedText>>>;
  readonly statements: Readonly<Partial<Record<ItemId, Statement>>>;
  readonly vetoes: readonly VetoAnswer[];
  readonly exceptions: readonly RegisteredException[];
  readonly overrides: readonly RegisteredOverride[];
  /** Figures that a person has confirmed (D24). */
  readonly confirmations: readonly Confirmation[];
  /** Earlier years as the bureau's own tables state them. */
  readonly history: readonly HistoricBalance[];
  /** Years that earlier evaluations of this workbook recorded on our sheet, the current one among them. */
  readonly record: readonly HistoricBalance[];
  /**
   * The days (统计时点, as 2025-09-01) of what was gathered from files, in their order; absent or empty: nothing was
   * gathered.
   */
  readonly importedAsOf?: readonly string[];
  /** The bureau asks for 学校自评表 of every school; absent: it does not. */
  readonly wantsSchoolForms?: boolean;
  /** 元 for one more unit of an indicator, where the bureau states its own. */
  readonly unitCosts: Readonly<Partial<Record<IndicatorId, number>>>;
  readonly doubts: readonly Doubt[];
  readonly readings: readonly TableReading[];
  readonly findings: readonly Finding[];
}
