import type { Outcome } from "../../model/outcome";
import { plainText } from "../cells/quantityText";
import { endFrom } from "../cells/textEnd";

const MET =
  /^(?:(?:已|已经|全部|全|均|均已|自评|自评为)?达标|100%达标|达标[√✓✔]|[√✓✔]达标|(?:已|均|全部)?符合(?:要求|标准)?|达到(?:要求|标准)|(?:已|均|均已|全部)达到(?:要求|标准)?|√|✓|✔|合格|[☑■●]达标[☐□○](?:不|未)达标|[☐□○](?:不|未)达标[☑■●]达标)$/u;
const UNMET =
  /^(?:(?:还|尚|暂|仍)?(?:未|没有|不)(?:完全|全部|全)?(?:达标|符合(?:要求|标准)?|达到(?:要求|标准)?)|基本达标|基本达到(?:要求|标准)|基本符合(?:要求|标准)?|部分达标|部分符合|整改中|正在整改|×|✗|✘|不合格|[☐□○]达标[☑■●](?:不|未)达标|[☑■●](?:不|未)达标[☐□○]达标)$/u;
/** 计划2026年9月完成: a promise is no fact (D9). */
const PLANNED = /^(?:计划|预计|拟|将).*(?:完成|达标|达到|建成|解决)/u;
const PENDING =
  /^(?:等待(?:接受)?(?:国家|省级|上级)?(?:质量)?(?:监测|调查|结果)|待(?:接受)?(?:国家|省级|上级)?(?:质量)?(?:监测|调查)(?:[/、或]调查)?|暂无数据|待国家监测结果|尚未监测|待公布|未公布|结果未公布|待测|未监测|未接受(?:国家)?监测|待(?:国家)?(?:义务教育)?质量监测结果|以(?:国测|国家监测|国家质量监测)结果为准)$/u;
const NOT_APPLICABLE = /^(?:不适用|不涉及)$/u;

/** What our own form prints where nothing can be judged: it declares nothing. */
export function isUndetermined(text: string): boolean {
  return /^数据不全(?:,?暂不能判定)?$/u.test(plainText(text));
}

/**
 * What a 自评结论 declares: 达标 and its kin met; 未达标, 基本达标, 整改中, 计划…完成 unmet; 等待国家监测,
 * 暂无数据 pending.
 * @returns null where the words are blank or anything else
 */
export function conclusionOf(text: string): Outcome | null {
  const typed = plainText(text)
    .replace("(省级)", "")
    .replace(/\(按自评\)$|\(依据自评材料,?待核实\)$/u, "")
    .replace(/^[✔▲?…—-]+(?=\S)/u, "");
  const plain = typed.slice(
    0,
    endFrom(typed, (sign) => "。.!;()".includes(sign)),
  );
  if (MET.test(plain)) return "met";
  if (UNMET.test(plain) || PLANNED.test(plain)) return "unmet";
  if (PENDING.test(plain)) return "pending";
  return NOT_APPLICABLE.test(plain) ? "notApplicable" : null;
}
