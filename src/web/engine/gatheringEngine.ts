import type { EngineAnswer } from "./engineAnswer";
import type { GatheringWork } from "../../app/gathering/gatherer";
import type { FileProgress } from "../../app/gathering/readFiles";
import { loadStrings } from "../../app/loadStrings";

import type { GatheringQuestion } from "./engineMessages";

/** Keeps the files that were read for gathering, and answers what the page asks of them. */
export class GatheringEngine {
  private readonly works = new Map<number, GatheringWork>();
  private last = 0;

  /** @throws WorkbookError where the county's workbook cannot be read */
  async answer(question: GatheringQuestion, progress: FileProgress): Promise<EngineAnswer> {
    switch (question.kind) {
      case "gather": {
        // Its script comes only when somebody gathers.
        const [{ beginGathering }, strings] = await Promise.all([
          import("../../app/gathering/gatheringWork"),
          loadStrings(question.language),
        ]);
        const begun = await beginGathering(question.order, strings, progress);
        const work = ++this.last;
        this.works.set(work, begun);
        return { value: { work, preview: begun.preview }, bytes: null };
      }
      case "answerGathering":
        return { value: await this.work(question.work).answer(question.answers), bytes: null };
      case "writeGathering": {
        const { bytes, ...written } = await this.work(question.work).write(question.importedAt);
        return { value: written, bytes };
      }
      case "closeGathering":
        this.works.delete(question.work);
        return { value: null, bytes: null };
    }
  }

  private work(number: number): GatheringWork {
    const work = this.works.get(number);
    if (work === undefined) throw new Error(`gathering ${number} is not kept`);
    return work;
  }
}
