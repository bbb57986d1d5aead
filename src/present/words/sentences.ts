import type { ItemPart } from "../../model/evaluation";
import type { FindingCode, FindingParams, Finding } from "../../model/findings/finding";
import type { EvaluationMessages, Message } from "../../model/messages/message";
import type { FindingSentences, Sentences, Strings } from "../../strings/strings";

/**
 * Of each language: thousands of findings are said, and to join the sections takes a hundred times as long as to say
 * one.
 */
const FINDING_SENTENCES = new WeakMap<Strings, FindingSentences>();

/** What a finding says, as one sentence. */
export function findingSentence(finding: Finding, strings: Strings): string {
  let sentences = FINDING_SENTENCES.get(strings);
  if (sentences === undefined) {
    sentences = { ...strings.intakeFindings, ...strings.evaluationFindings };
    FINDING_SENTENCES.set(strings, sentences);
  }
  return sentenceOf(sentences, finding);
}

function sentenceOf<Code extends FindingCode>(
  sentences: FindingSentences,
  finding: { readonly code: Code; readonly params: FindingParams[Code] },
): string {
  return sentences[finding.code](finding.params);
}

/** What a note or label says. */
export function messageSentence(message: Message<keyof EvaluationMessages>, strings: Strings): string {
  // A message keeps its parameters loosely typed; `message()` has checked them against the code when it was made.
  const sentences = strings.evaluationMessages as unknown as Sentences<Record<string, Message["params"]>>;
  const sentence = sentences[message.code];
  if (sentence === undefined) throw new Error(`There is no sentence for the message ${message.code}.`);
  return sentence(message.params);
}

/** What one comparison of an item is called, its stage in front unless the label begins with it. */
export function partLabel(part: ItemPart, strings: Strings): string {
  const label = messageSentence(part.label, strings);
  const stage = part.stage === null ? "" : strings.catalogue.stages[part.stage];
  if (stage === "" || label.toLowerCase().startsWith(stage.toLowerCase())) return label;
  return label === "" ? stage : strings.catalogue.staged(stage, label);
}
