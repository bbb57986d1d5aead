import type { MessageSink } from "./messageSink";
import type { NativeHost } from "./nativeHost";
import type { InvocationResult } from "./objects/customFunctions";
import { waitUntil } from "./waitUntil";
import type { Json } from "./wire/protocol";

const RICH_API_MESSAGE = 33;
const FUNCTIONS_CATEGORY = 1;
const INVOKE = 1000;

/** Calls worksheet functions as a formula of a cell does. */
export class FunctionCaller {
  private nextId = 1;

  constructor(
    private readonly native: NativeHost,
    private readonly sink: MessageSink,
  ) {}

  /** How many calls there were. */
  get asked(): number {
    return this.nextId - 1;
  }

  /** True once the functions runtime of the client has reported. */
  get isReady(): boolean {
    return this.native.results.isReady;
  }

  /**
   * @param name with its namespace or without, as the add-in associates it
   * @param args values, or matrices as rows
   * @param caller address of the cell of the formula
   */
  async call(name: string, args: readonly Json[], caller = "Sheet1!A1"): Promise<InvocationResult> {
    const id = this.nextId++;
    const result = this.native.results.wait(id);
    const invocation = JSON.stringify([id, name, args, caller, 0, args.map(() => "")]);
    await waitUntil("the functions runtime is ready", () => this.isReady);
    await waitUntil("the client listens", () =>
      this.sink.fire(RICH_API_MESSAGE, [[FUNCTIONS_CATEGORY, INVOKE, "", invocation, id]]),
    );
    return result;
  }
}
