import type { Stage } from "../../model/stage";
import { plainText } from "../quantityText";

const SCHOOL = /(?:第.{1,3}|中心|实验)(?:小学|初中|初级中学)$/u;
const PRIMARY = /小学/u;
const JUNIOR = /初中|初级中学/u;
const NUMBERING = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[.、-]?)?(?:表[ivx\d-]{1,6})?/u;
/** Words that a title of a block consists of beside the stage; a name of a school has others. */
const WORDS =
  /全县|分学校|分校|资源|配置|情况|统计|各|所|普通|义务教育|阶段|学段|部(?=分校)|部分|学校|小学|初级中学|初中|部|组|类|段|表|一览|明细|名单|[(（]?共?\d{1,4}[所个][)）]?/gu;

/**
 * The one stage that the title of a block, a table or a sheet names: 一、小学, 小学（22所）, 表Ⅱ-2 初中分学校情况.
 * @returns null for a title of both, of none, and for a school (第一小学)
 */
export function stageOfTitle(title: string): Stage | null {
  const plain = plainText(title);
  if (plain.length > 30 || SCHOOL.test(plain) || !isTitle(plain)) return null;
  const [isPrimary, isJunior] = [PRIMARY.test(plain), JUNIOR.test(plain)];
  return isPrimary === isJunior ? null : isPrimary ? "primary" : "junior";
}

/** 一览表 begins with what elsewhere is a number. */
function isTitle(plain: string): boolean {
  return [plain, plain.replace(NUMBERING, "")].some((text) => text !== "" && text.replace(WORDS, "") === "");
}
