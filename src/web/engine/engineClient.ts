import type { FileProgress } from "../../app/gathering/readFiles";
import { ScriptMissingError } from "../../app/scriptMissing";
import type { EngineQuestion, FromEngine, ToEngine } from "./engineMessages";
import { GraphReader, type KnownParts } from "./objectGraph";
import { errorOf } from "./thrownError";

/** The part of a worker that is used. */
export interface EngineThread {
  postMessage(message: ToEngine, transfer: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<FromEngine>) => void): void;
  addEventListener(type: "error", listener: (event: Event) => void): void;
}

export interface EngineReply {
  readonly value: unknown;
  readonly bytes: Uint8Array | null;
}

interface Waiting {
  readonly reader: GraphReader;
  readonly hasRead: () => void;
  readonly progress: FileProgress;
  readonly resolve: (reply: EngineReply) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the worker and puts its answers together. */
export class EngineClient {
  private readonly waiting = new Map<number, Waiting>();
  private thread: EngineThread | null = null;
  private hasAnswered = false;
  private started = 0;
  private last = 0;

  /** @param start is called when something is asked for the first time: the page opens without the worker's script */
  constructor(
    private readonly start: () => EngineThread,
    private readonly known: KnownParts,
  ) {}

  /**
   * @param signal its abort ends the waiting at once, and the work at the next step
   * @throws what the worker threw; ScriptMissingError where its script cannot be had
   */
  async ask(
    question: EngineQuestion,
    { signal, hasRead = () => undefined, progress = () => undefined, transfer = [] }: AskOptions = {},
  ): Promise<EngineReply> {
    const thread = this.prepare();
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { reader: new GraphReader(this.known), hasRead, progress, resolve, reject });
      signal?.addEventListener("abort", () => {
        if (!this.waiting.delete(id)) return;
        thread.postMessage({ id, question: null }, []);
        reject(signal.reason as Error);
      });
      thread.postMessage({ id, question }, transfer);
    });
  }

  /** Which worker it is, counted from 1: another one knows nothing of what was opened in the one before. */
  get worker(): number {
    this.prepare();
    return this.started;
  }

  /**
   * Starts the worker, for whoever is about to ask.
   * @throws ScriptMissingError where the browser refuses to, as for a page that lies in a folder
   */
  prepare(): EngineThread {
    if (this.thread !== null) return this.thread;
    this.started++;
    const thread = this.begin();
    this.hasAnswered = false;
    thread.addEventListener("message", ({ data }) => this.take(data));
    thread.addEventListener("error", (event) => this.fail(event));
    this.thread = thread;
    return thread;
  }

  /** The same ahead of time: whoever then asks is told what is wrong. */
  prepareIfPossible(): void {
    try {
      this.prepare();
    } catch (error) {
      if (!(error instanceof ScriptMissingError)) throw error;
    }
  }

  private begin(): EngineThread {
    try {
      return this.start();
    } catch {
      throw new ScriptMissingError();
    }
  }

  private take(message: FromEngine): void {
    this.hasAnswered = true;
    const waiting = this.waiting.get(message.id);
    if (waiting === undefined) return;
    switch (message.kind) {
      case "hasRead":
        return waiting.hasRead();
      case "progress":
        return void waiting.progress(message.done, message.of, message.file);
      case "piece":
        return waiting.reader.take(message.piece);
      case "done":
        this.waiting.delete(message.id);
        return waiting.resolve({ value: waiting.reader.value, bytes: message.bytes });
      case "failed":
        this.waiting.delete(message.id);
        return waiting.reject(errorOf(message.error));
    }
  }

  /**
   * A worker whose script cannot be had, or that has no memory left, answers nothing any more: the next question starts
   * another one.
   */
  private fail(event: Event): void {
    this.thread = null;
    const message = "message" in event ? String(event.message) : "";
    // A browser says nothing of a script that it could not fetch; of one that failed it names the error.
    const isMissing = message === "" && !this.hasAnswered;
    const broken = isMissing ? new ScriptMissingError() : new Error(message === "" ? "the worker ended" : message);
    for (const { reject } of this.waiting.values()) reject(broken);
    this.waiting.clear();
  }
}

export interface AskOptions {
  readonly signal?: AbortSignal;
  readonly hasRead?: () => void;
  readonly progress?: FileProgress;
  readonly transfer?: Transferable[];
}
