import type { MessageSink } from "./messageSink";
import type { NativeHost } from "./nativeHost";
import { waitUntil } from "./waitUntil";
import type { Json } from "./wire/protocol";

const COMMAND_INVOKED = 39;
const RICH_API_MESSAGE = 33;
const ACTIONS_CATEGORY = 2;
const INVOKE_ACTION = 1000;

/** Presses the buttons of the ribbon. */
export class CommandRunner {
  private nextId = 1;

  constructor(
    private readonly native: NativeHost,
    private readonly sink: MessageSink,
  ) {}

  /**
   * Presses a button whose action has this function name, and waits until `event.completed()` was called.
   * @returns what the client reported: `[id, status, data]`
   */
  async press(functionName: string): Promise<Json> {
    const id = `command${this.nextId++}`;
    const completed = new Promise<Json>((resolve) => {
      this.native.onCommandCompleted = resolve;
    });
    const press = (): boolean | Promise<boolean> =>
      this.sink.fire(COMMAND_INVOKED, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    await waitUntil("the client listens to ribbon commands", press);
    return completed;
  }

  /** Presses the keys of a shortcut whose action has this name; nothing says when it is done. */
  async pressKeys(actionName: string): Promise<void> {
    await waitUntil("the client listens to shortcuts", () =>
      this.sink.fire(RICH_API_MESSAGE, [[ACTIONS_CATEGORY, INVOKE_ACTION, "", JSON.stringify([actionName, "{}"]), 1]]),
    );
  }
}
