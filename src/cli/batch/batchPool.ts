import type { BatchOutcome, BatchTask } from "./batchOutcome";
import { Worker } from "node:worker_threads";
import { internalProblem, runTask } from "./batchTask";
import { STRINGS } from "../../app/languages";

/**
 * What a large workbook becomes at once lies here before it is known to stay, in MB: see `youngGeneration` of the
 * build.
 */
const YOUNG_GENERATION = 96;

export interface PoolOptions {
  /** The script that serves tasks in a thread; null: everything is done in this one. */
  readonly script: string | null;
  readonly jobs: number;
  /** Told when a task is begun. */
  readonly begun: (at: number) => void;
  /** Told what became of the task at a place of the list, in the order in which they end. */
  readonly ended: (at: number, outcome: BatchOutcome) => void;
  /** Aborted: no task is begun any more, those under way are finished. */
  readonly stop: AbortSignal;
}

/** Does all tasks, several at a time. One that brings its thread down costs itself alone. */
export async function runTasks(tasks: readonly BatchTask[], options: PoolOptions): Promise<void> {
  const { script, jobs, stop, begun, ended } = options;
  let next = 0;
  const work = async (done: (task: BatchTask) => Promise<BatchOutcome>): Promise<void> => {
    while (next < tasks.length && !stop.aborted) {
      const at = next++;
      const task = tasks[at];
      if (task === undefined) return;
      begun(at);
      ended(at, await done(task));
      // A signal comes in between two tasks only where the thread has nothing else to do.
      await new Promise(setImmediate);
    }
  };
  if (script === null || jobs <= 1) return work(runTask);
  const threads = Array.from({ length: Math.min(jobs, tasks.length) }, () => new TaskThread(script));
  await Promise.all(threads.map((thread) => work((task) => thread.run(task))));
  await Promise.all(threads.map((thread) => thread.end()));
}

/** A thread that does one task after another, and is started again where it came to an end. */
class TaskThread {
  private worker: Worker | null = null;

  constructor(private readonly script: string) {}

  run(task: BatchTask): Promise<BatchOutcome> {
    this.worker ??= new Worker(this.script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION } });
    const { worker } = this;
    return new Promise((resolve) => {
      const finish = (outcome: BatchOutcome): void => {
        worker.off("message", finish).off("error", fail).off("exit", leave);
        resolve(outcome);
      };
      const fail = (error: unknown): void => {
        this.worker = null;
        void worker.terminate();
        const { exitCode, sentence } = internalProblem(task.file.name, error);
        const problem = { exitCode, sentence: sentence(STRINGS[task.language].cli) };
        finish({ summary: null, problem, isUnchanged: false });
      };
      const leave = (code: number): void => fail(new Error(`exit ${code}`));
      worker.on("message", finish).on("error", fail).on("exit", leave);
      worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }
}
