import { MessageChannel, type MessagePort } from "node:worker_threads";
import { STANDARD } from "../../../src/app/standard";
import { EngineClient, type EngineThread } from "../../../src/web/engine/engineClient";
import { serveEngine, type PageEnd } from "../../../src/web/engine/engineServer";
import { standardParts } from "../../../src/web/engine/standardParts";

/** A worker in this thread: what is said passes through the same cloning as between two. */
export class EngineInThread {
  private readonly ports: MessagePort[] = [];
  readonly client = new EngineClient(() => this.started(), standardParts(STANDARD));

  started(): EngineThread {
    const { port1, port2 } = new MessageChannel();
    this.ports.push(port1, port2);
    serveEngine(port1 as unknown as PageEnd);
    return port2 as unknown as EngineThread;
  }

  close(): void {
    for (const port of this.ports) port.close();
  }
}
