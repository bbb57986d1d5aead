import type { SchoolColumnId } from "../../model/identifiers";
import { schoolEntry, vocabularyOf } from "../../intake/vocabulary/vocabulary";
import type { NumberFormat } from "../../model/sheets/sheetPlan";
import { amountWays } from "../../regulation/amountColumns";
import type { FormTable } from "../../regulation/figures/figureCard";
import type { Strings } from "../../strings/strings";
import { STANDARD } from "../standard";
import type { TableColumn } from "./tableSheet";

const VOCABULARY = vocabularyOf(STANDARD);

const WIDTHS: Readonly<Partial<Record<SchoolColumnId, number>>> = { name: 26, code: 14, type: 18, owner: 14 };
const USUAL_WIDTH = 13;

const FORMATS: Readonly<Partial<Record<string, NumberFormat>>> = {
  人: "integer",
  个: "integer",
  间: "integer",
  "㎡": "decimal2",
};

/** How each table begins. */
const HEADS: Readonly<Record<FormTable, readonly SchoolColumnId[]>> = {
  schools: ["code", "name"],
  teachers: ["code", "name"],
  premises: ["code", "name"],
  rooms: ["name"],
  funds: ["code", "name"],
};

/**
 * The school tables of the form: the columns whose cards name them, in the order of the cards; then the indicators,
 * those of one stage under 师资, those that stages share under 办学条件, where no columns that they are made of are asked
 * for.
 */
export const FORM_COLUMNS: Readonly<Record<FormTable, readonly SchoolColumnId[]>> = {
  schools: columnsOf("schools"),
  teachers: [
    ...columnsOf("teachers"),
    ...STANDARD.indicators
      .filter(({ isShared }) => !isShared)
      .flatMap(({ amount }) => [`${amount}Primary` as const, `${amount}Junior` as const]),
  ],
  premises: [
    ...columnsOf("premises"),
    ...STANDARD.indicators
      .filter((card) => card.isShared && !amountWays(card).some((columns) => columns.every(({ id }) => isAsked(id))))
      .map(({ amount }) => amount),
  ],
  rooms: columnsOf("rooms"),
  funds: columnsOf("funds"),
};

function columnsOf(table: FormTable): SchoolColumnId[] {
  const asked = (Object.keys(VOCABULARY.schools) as SchoolColumnId[]).filter(
    (id) => schoolEntry(id, VOCABULARY).form === table,
  );
  return [...HEADS[table], ...asked];
}

function isAsked(id: SchoolColumnId): boolean {
  return schoolEntry(id, VOCABULARY).form !== undefined;
}

/** What a number of each unit can be; Excel warns outside of it. */
const RANGES: Readonly<Partial<Record<string, TableColumn["number"]>>> = {
  人: { kind: "whole", least: 0, most: 20_000 },
  个: { kind: "whole", least: 0, most: 1_000 },
  间: { kind: "whole", least: 0, most: 1_000 },
  年: { kind: "whole", least: 1800, most: 2100 },
  "㎡": { kind: "decimal", least: 0, most: 500_000 },
  万元: { kind: "decimal", least: 0, most: 100_000 },
};

/** A column under its official heading with its unit; 教学及辅助用房 says that it is the gross area. */
export function schoolColumn(id: SchoolColumnId, strings: Strings): TableColumn {
  const { labels, unit, options, isOptional = false } = schoolEntry(id, VOCABULARY);
  const label = labels[0] ?? id;
  const heading = unit === "" || unit === "年" ? label : `${label}（${unit}）`;
  const number = RANGES[unit];
  const { marks, prompt } = strings.template;
  const mark = isOptional ? marks.optional : marks.required;
  return {
    heading,
    width: WIDTHS[id] ?? USUAL_WIDTH,
    format: FORMATS[unit] ?? (unit === "" ? "text" : "general"),
    mark,
    prompt: { title: label, text: prompt({ mark, unit, isNumber: number !== undefined && unit !== "年" }) },
    ...(options === undefined ? {} : { options }),
    ...(number === undefined ? {} : { number }),
  };
}

/** True where every school must have it, whatever its stages. */
export function isNeededOfAll(id: string): boolean {
  return (
    !(id in VOCABULARY.schools && schoolEntry(id, VOCABULARY).isOptional) &&
    id !== "code" &&
    !/Primary|Junior|Senior/u.test(id)
  );
}

/** The official heading of a column without its unit; an identifier that has none as it is. */
export function schoolColumnHeading(id: string): string {
  return id in VOCABULARY.schools ? (schoolEntry(id, VOCABULARY).labels[0] ?? id) : id;
}
