import type {
  Gatherer,
  GatheringOrder,
  GatheringPreview,
  GatheringWork,
  WrittenCounty,
} from "../../app/gathering/gatherer";
import type { GatheringAnswer } from "../../gather/gatheringAnswers";
import type { Language } from "../../strings/strings";
import type { AskOptions, EngineClient } from "./engineClient";

/** Under which number which worker keeps the files that were read, and what it says of them. */
interface HeldWork {
  readonly worker: number;
  readonly work: number;
  readonly preview: GatheringPreview;
}

/** Lets the worker gather: the files go there as the browser names them, and are read there. */
export function remoteGatherer(client: EngineClient): Gatherer {
  return {
    async gather(order, { language }, progress, signal) {
      return new RemoteWork(client, order, language, await begin(client, order, language, { progress, signal }));
    },
  };
}

async function begin(
  client: EngineClient,
  order: GatheringOrder,
  language: Language,
  options: AskOptions = {},
): Promise<HeldWork> {
  const { worker } = client;
  const { value } = await client.ask({ kind: "gather", order, language }, options);
  return { worker, ...(value as Omit<HeldWork, "worker">) };
}

/** Files that the worker has read. */
class RemoteWork implements GatheringWork {
  private answers: readonly GatheringAnswer[] = [];

  constructor(
    private readonly client: EngineClient,
    private readonly order: GatheringOrder,
    private readonly language: Language,
    private held: HeldWork,
  ) {}

  get preview(): GatheringPreview {
    return this.held.preview;
  }

  async answer(answers: readonly GatheringAnswer[]): Promise<GatheringPreview> {
    const work = await this.number();
    const { value } = await this.client.ask({ kind: "answerGathering", work, answers });
    this.answers = answers;
    this.held = { ...this.held, preview: value as GatheringPreview };
    return this.preview;
  }

  async write(importedAt: string): Promise<WrittenCounty> {
    const work = await this.number();
    const { value, bytes } = await this.client.ask({ kind: "writeGathering", work, importedAt });
    return { ...(value as Omit<WrittenCounty, "bytes">), bytes };
  }

  close(): void {
    this.client.ask({ kind: "closeGathering", work: this.held.work }).catch(() => undefined);
  }

  /** A worker that had to be started anew has read nothing yet. */
  private async number(): Promise<number> {
    if (this.held.worker !== this.client.worker) {
      this.held = await begin(this.client, this.order, this.language);
      await this.client.ask({ kind: "answerGathering", work: this.held.work, answers: this.answers });
    }
    return this.held.work;
  }
}
