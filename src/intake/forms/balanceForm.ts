import { ratioColumnsOf } from "../../regulation/figures/indicatorFigures";
import type { IndicatorCard } from "../../regulation/indicatorCard";
import type { Vocabulary } from "../vocabulary/vocabulary";
import type { CountyFigureId, IndicatorId } from "../../model/identifiers";
import type { Stage } from "../../model/stage";
import type { TableData } from "../../model/tables/table";
import { normaliseLabel } from "../cells/normaliseLabel";
import { labelIndex } from "../vocabulary/labelIndex";
import { isValue, wordsIn, type FormFigure, type FormReading } from "./formReading";

/** So many indicators over columns, and no schools beside them, are 表Ⅲ or 表Ⅱ-1. */
const LEAST_INDICATORS = 5;
const NO_FORM = /学校名称|校名|标识码|学校代码/u;
const MEAN = /^(?:全县|全市|全区|县域)?(?:平均值|均值|平均数|平均)$/u;
const COEFFICIENT = /^(?:校际)?差异系数(?:值)?$/u;
const COMPOSITE = /^综合(?:差异系数|值|评估)?$/u;

type Column = { readonly column: number; readonly unit: string | null } & (
  | { readonly indicator: IndicatorId }
  | { readonly indicator: "composite" }
);

/** 表Ⅲ 校际均衡情况: 全县平均值 and 差异系数 of each stage, as the county itself states them; they are cross-checks only. */
export function balanceFigures(range: TableData, { standard }: Vocabulary): FormReading | null {
  const ratios = ratioColumns(standard.indicators);
  const figures: FormFigure[] = [];
  let columns: readonly Column[] = [];
  let stage: Stage | null = null;
  for (let row = 0; row < range.cells.length; row++) {
    const cells = range.cells[row] ?? [];
    const heading = columnsOf(range, row, ratios);
    if (heading !== null) [columns, stage] = [heading, null];
    if (columns.length === 0) continue;
    const words = cells.map(wordsIn);
    const named = words.map(stageOf).find((one) => one !== null);
    if (named !== undefined) stage = named;
    const entry = words.find((text) => MEAN.test(text) || COEFFICIENT.test(text));
    if (stage === null || entry === undefined) continue;
    for (const one of columns) {
      const id = idOf(one, stage, MEAN.test(entry));
      if (id !== null && isValue(cells[one.column])) {
        figures.push({ id, row, column: one.column, unit: MEAN.test(entry) ? one.unit : null });
      }
    }
  }
  return figures.length === 0 ? null : { form: "表Ⅲ", figures };
}

const RATIOS = new WeakMap<readonly IndicatorCard[], ReturnType<typeof ratioColumnsOf>>();

/** The ratios of whole schools alone, kept with their index. */
function ratioColumns(indicators: readonly IndicatorCard[]): ReturnType<typeof ratioColumnsOf> {
  const known = RATIOS.get(indicators) ?? ratioColumnsOf(indicators);
  RATIOS.set(indicators, known);
  return known;
}

/** Null for a row that is no heading of indicators; no columns for a list of schools. */
function columnsOf(range: TableData, row: number, ratios: ReturnType<typeof ratioColumns>): readonly Column[] | null {
  const words = (range.cells[row] ?? []).map(wordsIn);
  const columns = words.flatMap((text, column): Column[] => {
    if (text === "") return [];
    const label = normaliseLabel(text);
    if (COMPOSITE.test(label.exact)) return [{ column, unit: null, indicator: "composite" }];
    const match = labelIndex(ratios).find(label, label.unit);
    const indicator = match.kind === "one" ? match.identifier.replace(/^statedRatio/u, "") : undefined;
    return indicator === undefined ? [] : [{ column, unit: label.unit, indicator }];
  });
  if (columns.length < LEAST_INDICATORS) return null;
  return words.some((text) => NO_FORM.test(text)) ? [] : columns;
}

function stageOf(text: string): Stage | null {
  if (/^小学(?:阶段|学段)?$/u.test(text)) return "primary";
  return /^(?:初中|初级中学)(?:阶段|学段)?$/u.test(text) ? "junior" : null;
}

function idOf({ indicator }: Column, stage: Stage, isMean: boolean): CountyFigureId | null {
  if (indicator === "composite") return isMean ? null : `${stage}StatedComposite`;
  return isMean ? `${stage}StatedRatio${indicator}` : `${stage}StatedCv${indicator}`;
}
