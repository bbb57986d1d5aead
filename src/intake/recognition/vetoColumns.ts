import { plainText } from "../cells/quantityText";
import { textOf } from "../cells/cellText";
import { vetoOf } from "../roles/vetoCases";
import type { Vocabulary } from "../vocabulary/vocabulary";
import { cellsBelow, LEAST_CASES } from "./cellsBelow";
import type { FoundColumns } from "./findColumns";
import type { TableFrame } from "./tableFrame";

/** What begins like an answer whether a case is there. */
const ANSWER =
  /^(?:经自查,?)?(?:存在|不存在|是|否|有|无|没有|未发现|未发生|没有发生|均不存在|[☐□○☑■✔√●](?:不?存在|是|有))/u;

/** What stands over cases and answers under another name; a heading that is lost stays lost (D1). */
const OVER_CASES = /指标|项目|内容|事项|要点|名称|条款/u;
const OVER_ANSWERS = /结果|结论|情况|存在|有无|是否/u;

/**
 * The columns of 第十条 where one of the two has a heading of another kind: 指标 over the cases beside 是否存在, and 自查结果
 * over 不存在 beside 情形. What stands below tells, so that nothing else is taken for either.
 */
export function withVetoColumns(frame: TableFrame, found: FoundColumns, vocabulary: Vocabulary): FoundColumns {
  const [hasCase, hasAnswer] = [found.identifiers.has("case"), found.identifiers.has("exists")];
  if (hasCase === hasAnswer) return found;
  const [isSuch, over] = hasCase ? [holdsAnswers, OVER_ANSWERS] : [holdsCases, OVER_CASES];
  const column = found.columns.find(
    ({ column: at, heading, identifier }) =>
      identifier === null && !found.rejected.has(at) && over.test(heading) && isSuch(frame, at, vocabulary),
  );
  if (column === undefined) return found;
  const identifier = hasCase ? "exists" : "case";
  return {
    ...found,
    columns: found.columns.map((one) => (one === column ? { ...one, identifier } : one)),
    identifiers: new Set([...found.identifiers, identifier]),
  };
}

function holdsCases(frame: TableFrame, column: number, vocabulary: Vocabulary): boolean {
  const cases = cellsBelow(frame, column).flatMap((cell) =>
    cell.kind === "text" ? (vetoOf(textOf(cell), vocabulary.standard) ?? []) : [],
  );
  return new Set(cases).size >= LEAST_CASES;
}

function holdsAnswers(frame: TableFrame, column: number): boolean {
  const said = cellsBelow(frame, column)
    .map((cell) => plainText(textOf(cell)))
    .filter((text) => text !== "");
  return said.length > 0 && said.filter((text) => ANSWER.test(text)).length * 2 > said.length;
}
