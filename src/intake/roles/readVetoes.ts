import type { VetoAnswer } from "../../model/dataset";
import { finding } from "../../model/findings/finding";
import { textOf } from "../cells/cellText";
import { plainText } from "../cells/quantityText";
import type { Report } from "../cells/quantityCell";
import type { RecognisedTable } from "../recognition/recognisedTable";
import { rowsOf, type RoleRow } from "./roleRows";
import { vetoOf } from "./vetoCases";

/**
 * Reads the role `vetoes`. 不存在 is met, 存在 unmet; a blank, √, 1 or anything else answers nothing (D20), nor does 是 or 否
 * beside a case that is denied itself. A row whose
 * case is not understood but whose answer is 存在 stays, as another case.
 */
export function readVetoes(tables: readonly RecognisedTable[], report: Report): VetoAnswer[] {
  return tables.flatMap((table) => rowsOf(table).flatMap((row) => answerOf(row, report)));
}

function answerOf(row: RoleRow, report: Report): VetoAnswer[] {
  const label = row.words("case") ?? "";
  const veto = vetoOf(label, row.recognised.vocabulary.standard);
  const outcome = outcomeOf(row, report);
  if (veto === null && (label !== "" || outcome !== "undetermined")) {
    report(finding("vetoCaseUnknown", "warning", { label }, row.at("case")));
  }
  return veto === null && outcome !== "unmet" ? [] : [{ veto, label, outcome, cell: row.at("exists") }];
}

/** 不存在, 否, 未发生, 经自查，不存在上述情形: a whole answer, nothing before or behind it (无，但有1起投诉 is none). */
const ABSENT =
  /^(?:经自查,?)?(?:否|无|没有|(?:均|都)?(?:不存在|未发现|未发生|没有发生|从未发生|未出现|没有出现|未存在|零发生|无|没有)(?:(?:此|该|上述|以上|这)?(?:类|种|项)?(?:情况|情形|问题|现象|行为))?|否\(不存在\)|[☐□○]存在[☑■✔√●]不存在|[☑■✔√●]不存在[☐□○]存在)$/u;

/** 存在, 有, 发生1起, 有两件; 0起 is left to people. */
const PRESENT = /^(?:存在|是|有|(?:存在|发生|有)?(?:[1-9]\d{0,3}|[一二两三四五六七八九十])(?:起|件|例|次|宗))$/u;

/** 不存在违规择校行为 as the case: 否 beside it may deny the case or the sentence. */
const DENIED_CASE = /^(?:\(?[一二三四五六七八九十\d]+\)?[、.,]?)?(?:不存在|没有|从未|未发现|未发生|未出现|无)/u;
/** Answers to a question, which do not say themselves whether something is there. */
const YES_OR_NO = /^(?:是|否|有|无|没有)$/u;

function outcomeOf(row: RoleRow, report: Report): VetoAnswer["outcome"] {
  const cell = row.cell("exists");
  const text = cell === undefined ? "" : textOf(cell);
  const plain = plainText(text).replace(/[。.]$/u, "");
  const isAmbiguous = YES_OR_NO.test(plain) && DENIED_CASE.test(plainText(row.words("case") ?? ""));
  if (ABSENT.test(plain) && !isAmbiguous) return "met";
  if (!isAmbiguous && PRESENT.test(plain)) return "unmet";
  report(finding("vetoAnswerNotUnderstood", "warning", { text: cell?.shown ?? "" }, row.at("exists")));
  return "undetermined";
}
