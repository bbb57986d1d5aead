import type { NativeAnswer } from "./boot/externalShim";
import type { Book } from "./book/book";
import { Faults, NATIVE_ERROR } from "./faults";
import { customFunctionsKind, InvocationResults } from "./objects/customFunctions";
import { addinInternalKind, appRuntimeKind } from "./objects/appRuntime";
import { Calculator } from "./formulas/calculator";
import { CustomCalls } from "./formulas/customCalls";
import { workbookKind } from "./objects/workbook";
import { WireEngine } from "./wire/engine";
import type { Json, WireRequest, WireResponse } from "./wire/protocol";
import type { HostErrorCode } from "./wire/hostError";
import { Batch, isAwaited, Traffic } from "./wire/traffic";

const RICH_API_REQUEST = 93;
const COMMAND_COMPLETED = 94;
/** Flag of a request that waits until nobody types into a cell any more. */
const DELAY_FOR_CELL_EDIT = 64;

/** The native side of Excel: takes what the client sends, and answers. */
export class NativeHost {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly results = new InvocationResults();
  /** The worksheet functions that formulas call. */
  readonly calls: CustomCalls;
  readonly calculator: Calculator;
  private readonly engine: WireEngine;
  /** Called with everything that the client reports when a ribbon command is done. */
  onCommandCompleted: (args: Json) => void = () => undefined;
  /** Called after each request that was carried out. */
  onRequestDone: () => void = () => undefined;

  constructor(readonly book: Book) {
    this.calls = new CustomCalls(book);
    this.calculator = new Calculator(book, this.calls);
    this.results.onReady = (): void => this.calculator.adopt();
    this.engine = new WireEngine(workbookKind.of(book), {
      "Microsoft.ExcelServices.CustomFunctions": customFunctionsKind.of(this.results),
      "Microsoft.InternalService.AddinInternalService": addinInternalKind.of({ isActionHandlerReady: false }),
      "Microsoft.AppRuntime.AppRuntimeService": appRuntimeKind.of({ state: "Visible" }),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimeKind.of({ state: "Visible" }),
    });
  }

  /** Objects that the client still holds. */
  get keptReferences(): number {
    return this.engine.keptReferences;
  }

  async execute(dispatchId: number, args: Json): Promise<NativeAnswer> {
    await new Promise((resolve) => setImmediate(resolve));
    if (dispatchId === RICH_API_REQUEST) return this.richRequest(partsOf(args));
    if (dispatchId === COMMAND_COMPLETED) this.onCommandCompleted(args);
    return [0];
  }

  private async richRequest({ body, flags }: RequestParts): Promise<NativeAnswer> {
    const request = JSON.parse(body) as WireRequest;
    const isOfAddIn = isAwaited(request);
    const fault = isOfAddIn ? this.faults.next() : undefined;
    if (isOfAddIn && (flags & DELAY_FOR_CELL_EDIT) !== 0) await this.faults.endOfCellEditMode();
    if (isOfAddIn && this.faults.isCellEditMode) return NATIVE_ERROR.cellEditMode;
    if (typeof fault?.code === "number") return fault.code;
    const limit = this.faults.payloadLimit ?? Infinity;
    if (Buffer.byteLength(body) > limit) return NATIVE_ERROR.requestTooLarge;
    const response =
      fault === undefined ? this.engine.execute(request) : this.failing(request, fault.code, fault.afterActions);
    this.calculator.run();
    const answer = JSON.stringify(response);
    const batch = new Batch(body, answer, request.Actions.length, isOfAddIn);
    this.traffic.note(batch);
    setImmediate(() => this.onRequestDone());
    return batch.responseBytes > limit ? NATIVE_ERROR.responseTooLarge : [0, [200, [], answer]];
  }

  private failing(request: WireRequest, code: HostErrorCode, afterActions = 0): WireResponse {
    const done = this.engine.execute({ ...request, Actions: request.Actions.slice(0, afterActions) });
    const Error = {
      Code: code,
      Message: `the test asked for ${code}`,
      Location: "",
      ActionIndex: Math.min(afterActions, request.Actions.length - 1),
    };
    return done.Error === undefined ? { ...done, Error } : done;
  }
}

interface RequestParts {
  readonly body: string;
  readonly flags: number;
}

/** `[[customData, "POST", "ProcessQuery", [headers], body, permission, flags, …]]` */
function partsOf(args: Json): RequestParts {
  const [first] = Array.isArray(args) ? args : [];
  const body: unknown = Array.isArray(first) ? first[4] : undefined;
  if (typeof body !== "string") throw new Error("a rich API request without a body");
  return { body, flags: Array.isArray(first) ? Number(first[6]) : 0 };
}
