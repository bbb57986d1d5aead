import type { BatchTask } from "./batchOutcome";
import type { MessagePort } from "node:worker_threads";
import { runTask } from "./batchTask";

/** In a thread of its own: does the tasks that come in, one after another. */
export function serveTasks(port: MessagePort): void {
  port.on("message", (task: BatchTask) => void runTask(task).then((outcome) => port.postMessage(outcome)));
}
