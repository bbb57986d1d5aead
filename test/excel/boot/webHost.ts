import type { Json } from "../wire/protocol";
import type { NativeExecute, ShimFacts } from "./externalShim";

/** A message of office.js to the page around it, or back, as JSON. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data: unknown;
}

/** Excel in the page around the pane. */
export interface WebHost {
  /** What the address of the pane has to end with, for office.js to find us. */
  readonly addressEnd: string;
  /** Hands an event to whoever registered for it; false where nobody listens yet. */
  fire(dispatchId: number, payload: readonly Json[]): boolean;
}

/**
 * Excel on the web: the page around the pane, which speaks with office.js by messages between windows. It uses nothing
 * from outside of itself, so that its source can be given to a page of a real browser.
 * @param pane the window of the frame in which the pane stands
 * @param paneOrigin whence it comes
 */
export function webHost(
  facts: ShimFacts,
  execute: NativeExecute,
  pane: () => Window | null,
  paneOrigin: string,
): WebHost {
  const [REQUEST, RESPONSE, INVOKE, REGISTER, FOR_CALLING, FOR_EVENTING] = [0, 1, 0, 1, 0, 1];
  const [RICH_API, COMPLETED, RICH_API_MESSAGE, COMMAND_INVOKED] = [93, 94, 33, 39];
  const conversation = "excel-on-the-web";
  /** The names of the events that office.js has registered for, by their numbers. */
  const heard = new Map<number, string>();
  const context = {
    _id: "instance",
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: facts.locale,
    _dataLocale: facts.dataLocale,
    _docUrl: facts.documentUrl,
    _clientMode: 1,
    _settings: Object.entries(facts.settings),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "token",
    _correlationId: "00000000-0000-0000-0000-000000000000",
    _appInstanceId: "instance",
    _requirementMatrix: facts.requirements,
    _hostFullVersion: facts.fullVersion,
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _appDomains: [],
    _initialDisplayMode: 0,
  };
  const send = (
    message: Omit<Message, "_messageType"> & { readonly _responseType: number; readonly _errorCode: number },
  ): void => {
    pane()?.postMessage(
      JSON.stringify({ ...message, _messageType: RESPONSE, _origin: location.origin, _serializerVersion: 1 }),
      paneOrigin,
    );
  };
  const answer = ({ _actionName, _conversationId, _correlationId }: Message, _data: unknown): void =>
    send({ _actionName, _conversationId, _correlationId, _data, _responseType: FOR_CALLING, _errorCode: 0 });
  const executeMethod = async (message: Message): Promise<void> => {
    const data = message._data as {
      readonly DdaMethod: { readonly DispatchId: number };
      readonly [argument: string]: unknown;
    };
    const dispatchId = data.DdaMethod.DispatchId;
    const args = (dispatchId === COMPLETED ? [data[0], data[1], data[2]] : [data["ArrayData"]]) as Json;
    const result = await execute(dispatchId, args);
    if (typeof result === "number") answer(message, { Version: 1, Error: result });
    else answer(message, { Version: 1, Error: 0, ...(dispatchId === RICH_API ? { Data: result[1] } : {}) });
  };
  const receive = (message: Message): void => {
    if (message._actionType === REGISTER) {
      heard.set((message._data as { readonly eventDispId: number }).eventDispId, message._actionName);
      answer(message, { Error: 0 });
    } else if (message._actionType !== INVOKE) {
      for (const [id, name] of heard) if (name === message._actionName) heard.delete(id);
      answer(message, { Error: 0 });
    } else if (message._actionName === "ContextActivationManager_getAppContextAsync") answer(message, context);
    else if (message._actionName === "executeMethod") void executeMethod(message);
  };
  window.addEventListener("message", ({ source, origin, data }: MessageEvent<string>) => {
    if (source !== pane() || origin !== paneOrigin) return;
    const message = JSON.parse(data) as Message;
    if (message._messageType === REQUEST && message._conversationId === conversation) receive(message);
  });
  return {
    addressEnd: `?_host_Info=${facts.hostInfo}#&_serializer_version=1&_xdm_Info=${conversation}|instance|${location.origin}/`,
    fire(dispatchId, payload): boolean {
      const name = heard.get(dispatchId);
      if (name === undefined) return false;
      const data =
        dispatchId === RICH_API_MESSAGE
          ? { ArrayData: payload }
          : dispatchId === COMMAND_INVOKED
            ? { ...payload }
            : payload;
      send({
        _actionName: name,
        _conversationId: conversation,
        _correlationId: 0,
        _data: data,
        _responseType: FOR_EVENTING,
        _errorCode: 0,
      });
      return true;
    },
  };
}
