import { vocabularyOf } from "../../intake/vocabulary/vocabulary";
import { STRINGS } from "../../app/languages";
import { STANDARD } from "../../app/standard";
import { itemOf } from "../../intake/roles/itemOf";
import { indicatorOf } from "../../intake/vocabulary/indicatorOf";
import { explainedCard } from "../../present/explainedCard";
import { usageError } from "../commandError";
import type { ExplainCommand } from "../readArguments";
import type { Surroundings } from "../surroundings";

/**
 * `uei explain`: prints the card of an item in both languages, Chinese first.
 * @throws CommandError where the words name no item
 */
export function runExplain({ item: text }: ExplainCommand, { stdout }: Surroundings): void {
  const id = itemOf(text, vocabularyOf(STANDARD)) ?? indicatorOf(text, STANDARD.indicators);
  if (id === null) throw usageError((usage) => usage.unknownItem({ text }));
  const cards = Object.values(STRINGS).map((strings) => explainedCard(id, STANDARD, strings).join("\n"));
  stdout.write(`${cards.join("\n\n")}\n`);
}
