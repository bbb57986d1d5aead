import type { CardWords } from "../../wordsById";
import type { EvaluationMessages } from "../../../model/messages/message";
import type { Sentences } from "../../sentences";
import { frameMessages } from "./frameMessages";
import { itemMessages } from "./itemMessages";
import { resourceMessages } from "./resourceMessages";

export const evaluationMessages = (words: CardWords): Sentences<EvaluationMessages> => ({
  ...itemMessages(words),
  ...resourceMessages(words),
  ...frameMessages,
});
