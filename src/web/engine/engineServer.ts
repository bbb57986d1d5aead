import { attentiveProgress } from "../../app/gathering/attentiveProgress";
import { REGULATION } from "../../app/regulation";
import { Engine } from "./engine";
import type { EngineQuestion, FromEngine, ToEngine } from "./engineMessages";
import { GraphWriter } from "./objectGraph";
import { standardParts } from "./standardParts";
import { thrownError } from "./thrownError";

/** The page's end of the line, as the worker has it. */
export interface PageEnd {
  postMessage(message: FromEngine, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToEngine>) => void): void;
}

/** Answers whatever the page asks, as long as the thread lives. */
export function serveEngine(page: PageEnd): void {
  const engine = new Engine();
  const underWay = new Map<number, AbortController>();
  page.addEventListener("message", ({ data: { id, question } }) => {
    if (question === null) return underWay.get(id)?.abort();
    const abort = new AbortController();
    underWay.set(id, abort);
    void answer(engine, page, { id, question, signal: abort.signal }).finally(() => underWay.delete(id));
  });
}

const KNOWN = standardParts(REGULATION.standard);

interface Asked {
  readonly id: number;
  readonly question: EngineQuestion;
  readonly signal: AbortSignal;
}

async function answer(engine: Engine, page: PageEnd, { id, question, signal }: Asked): Promise<void> {
  const hasRead = async (): Promise<void> => {
    page.postMessage({ id, kind: "hasRead" }, []);
    await listened(signal);
  };
  const progress = attentiveProgress(
    (done, of, file) => page.postMessage({ id, kind: "progress", done, of, file }, []),
    signal,
  );
  try {
    const { value, bytes } = await engine.answer(question, { hasRead, progress }, signal);
    await listened(signal);
    const writer = new GraphWriter(KNOWN, (piece) =>
      page.postMessage({ id, kind: "piece", piece }, [piece.slots.buffer as ArrayBuffer]),
    );
    if (value !== null) writer.write(value);
    page.postMessage({ id, kind: "done", bytes }, bytes === null ? [] : [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    page.postMessage({ id, kind: "failed", error: thrownError(error) }, []);
  }
}

/** Lets what the page has said meanwhile come in. @throws what the signal was aborted with */
async function listened(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
  signal.throwIfAborted();
}
