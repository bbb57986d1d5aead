import type { ItemId } from "../../model/identifiers";
import type { LimitName } from "../../model/scenario";
import { lineOf, type Standard } from "../../regulation/standard";
import { vocabularyOf } from "../vocabulary/vocabulary";
import { itemOf } from "../roles/itemOf";
import { indicatorOf } from "../vocabulary/indicatorOf";
import { limitKindOf } from "../vocabulary/limitKinds";
import { stageOfWord } from "../vocabulary/stageWords";

const STAGES = { primary: "小学", junior: "初中" } as const;
const KINDS = { standard: "标准", floor: "85%底线", coefficientOfVariation: "差异系数" } as const;

/**
 * A limit in the words of the settings sheet, the same in every language, since `limitOfLabel` reads them back:
 * 生均教学仪器设备值 小学 标准, 校际差异系数 初中, 班额 小学.
 */
export function labelOfLimit({ item, stage, kind }: LimitName, standard: Standard): string {
  const indicator = standard.indicators.find(({ id }) => id === item);
  const name = indicator?.name ?? titleOf(item, standard);
  return [name, ...(stage === null ? [] : [STAGES[stage]]), ...(indicator === undefined ? [] : [KINDS[kind]])].join(
    " ",
  );
}

/** Two limits of one place are the same. */
export function placeOfLimit({ item, stage, kind }: LimitName): string {
  return [item, stage ?? "", kind].join(" ");
}

function titleOf(item: ItemId, standard: Standard): string {
  const line = lineOf(standard, item);
  return line.wordsFor(line.limits).title;
}

/** The limit that somebody names by item, stage and kind, parted by spaces; null where the words do not name one. */
export function limitOfLabel(label: string, standard: Standard): LimitName | null {
  const words = label.normalize("NFKC").trim().split(/\s+/u);
  const kind = limitKindOf(words.at(-1) ?? "");
  const withKind = kind === null ? null : itemAndStage(words.slice(0, -1), standard);
  if (withKind !== null && kind !== null) return { ...withKind, kind };
  const named = itemAndStage(words, standard);
  return named === null
    ? null
    : { ...named, kind: named.item === standard.balanceRule.card.id ? "coefficientOfVariation" : "standard" };
}

function itemAndStage(words: readonly string[], standard: Standard): Pick<LimitName, "item" | "stage"> | null {
  const stage = stageOfWord(words.at(-1) ?? "");
  if (stage === "senior") return null;
  const text = (stage === null ? words : words.slice(0, -1)).join(" ");
  const item: ItemId | null =
    text === "" ? null : (itemOf(text, vocabularyOf(standard)) ?? indicatorOf(text, standard.indicators));
  return item === null ? null : { item, stage };
}
