import type { CountyFigureId } from "../../model/identifiers";
import type { TableData } from "../../model/tables/table";
import { normaliseLabel } from "../cells/normaliseLabel";
import { isValue, wordsIn, type FormFigure, type FormReading } from "./formReading";

/** Headings of 表Ⅵ by what stands in the row 计; 满意人数 and 满意度 are those of the visits. */
const OF_ALL: Readonly<Record<string, CountyFigureId>> = {
  问卷总数: "surveySent",
  问卷数: "surveySent",
  有效问卷数: "surveyValid",
  有效问卷: "surveyValid",
  有效: "surveyValid",
  满意问卷数: "surveySatisfied",
  满意问卷: "surveySatisfied",
  综合满意度: "recognition",
  走访人数: "visited",
  满意人数: "visitedSatisfied",
};
const LEAST_HEADINGS = 4;
const ALL = /^(?:总?计|合计|总数)$/u;
const PARENTS = /^(?:其中)?[:：]?家长(?:问卷)?(?:数)?$/u;

/** 表Ⅵ 社会认可度: questionnaires and visits of everybody asked, and the questionnaires of parents. */
export function recognitionFigures(range: TableData): FormReading | null {
  const figures: FormFigure[] = [];
  let headings = new Map<number, CountyFigureId>();
  for (let row = 0; row < range.cells.length; row++) {
    const cells = range.cells[row] ?? [];
    const words = cells.map(wordsIn);
    const found = headingsOf(words);
    if (found.size >= LEAST_HEADINGS) headings = found;
    const entry = words.find((text) => ALL.test(text) || PARENTS.test(text));
    if (entry === undefined || headings.size === 0) continue;
    for (const [column, id] of headings) {
      if (!isValue(cells[column])) continue;
      if (ALL.test(entry)) figures.push({ id, row, column, unit: id === "recognition" ? "%" : null });
      else if (id === "surveySent") figures.push({ id: "surveyParents", row, column, unit: null });
    }
  }
  return figures.length === 0 ? null : { form: "表Ⅵ", figures };
}

/**
 * What every heading of 表Ⅵ holds: a workbook may have a million other texts, of which none need be brought into form.
 */
const MAY_BE_HEADING = /问|有|综|走|满/u;

function headingsOf(words: readonly string[]): Map<number, CountyFigureId> {
  return new Map(
    words.flatMap((text, column): [number, CountyFigureId][] => {
      if (!MAY_BE_HEADING.test(text)) return [];
      const label = normaliseLabel(text).exact;
      const id = Object.hasOwn(OF_ALL, label) ? OF_ALL[label] : undefined;
      return id === undefined ? [] : [[column, id]];
    }),
  );
}
