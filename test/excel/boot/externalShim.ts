import type { Json } from "../wire/protocol";

/** What `window.external` says of the host without asking it. */
export interface ShimFacts {
  /** `Type$Platform$FileVersion$Locale$CorrelationId$isDialog$disableLogging$flags`. */
  readonly hostInfo: string;
  /** JSON of set → version. */
  readonly requirements: string;
  readonly locale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
  readonly fullVersion: string;
  /** JSON of name → colour as a number. */
  readonly theme: string;
  /** The document settings of the old Common API. */
  readonly settings: Record<string, string>;
}

/** What the native side answers: the values of a safe array, or a bare number, which is an error. */
export type NativeAnswer = number | readonly Json[];

/** The native calls, asked of the host wherever it runs. */
export type NativeExecute = (dispatchId: number, args: Json) => Promise<NativeAnswer>;

type Callback = (answer: number | { toArray(): readonly Json[] }) => void;
type Handler = (dispatchId: number, payload: { toArray(): readonly Json[] }) => void;

export interface ExternalShim {
  /** `window.external`, as Excel injects it. */
  readonly external: Readonly<Record<string, unknown>>;
  /** Hands an event to whoever registered for it; false where nobody listens yet. */
  fire(dispatchId: number, payload: readonly Json[]): boolean;
}

/**
 * The native object of Excel for Windows and for Mac. It uses nothing from outside of itself, so that its source can
 * also be given to a page of a real browser.
 */
export function externalShim(facts: ShimFacts, execute: NativeExecute): ExternalShim {
  const handlers = new Map<number, Handler>();
  const heard = new Set<number>();
  const says = (value: unknown) => (): unknown => value;
  const settings = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(facts.settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync(keys: string[], values: string[], done: (status: number) => void): void {
      for (const key of Object.keys(facts.settings)) Reflect.deleteProperty(facts.settings, key);
      keys.forEach((key, index) => {
        facts.settings[key] = values[index] ?? "";
      });
      done(0);
    },
  };
  const context = {
    GetAppType: says(1),
    GetSolutionRef: says("uei"),
    GetAppVersionMajor: says(16),
    GetAppVersionMinor: says(0),
    GetAppUILocale: says(facts.locale),
    GetAppDataLocale: says(facts.dataLocale),
    GetDocUrl: says(facts.documentUrl),
    GetAppCapabilities: says(0),
    GetActivationMode: says(1),
    GetControlIntegrationLevel: says(1),
    GetSolutionToken: says("token"),
    GetCorrelationId: says("00000000-0000-0000-0000-000000000000"),
    GetInstanceId: says("instance"),
    GetTouchEnabled: says(false),
    GetCommerceAllowed: says(false),
    GetSupportedMatrix: says(facts.requirements),
    GetHostCustomMessage: says(""),
    GetHostFullVersion: says(facts.fullVersion),
    GetDialogRequirementMatrix: says("{}"),
    GetFeaturesForSolution: says("{}"),
    GetInitialDisplayMode: says(0),
    GetOfficeThemeInfo: says(facts.theme),
    GetSettings: says(settings),
    GetLicenseInformation: says("{}"),
  };
  const external = {
    GetHostInfo: says(facts.hostInfo),
    GetLoggingAllowed: says(false),
    GetContext: says(context),
    Execute(dispatchId: number, args: Json, done: Callback): void {
      void execute(dispatchId, args).then((answer) =>
        done(typeof answer === "number" ? answer : { toArray: () => answer }),
      );
    },
    RegisterEvent(dispatchId: number, _target: string, handler: Handler, done: Callback): void {
      handlers.set(dispatchId, handler);
      setTimeout(() => {
        done(0);
        heard.add(dispatchId);
      }, 0);
    },
    UnregisterEvent(dispatchId: number, _target: string, done: Callback): void {
      handlers.delete(dispatchId);
      heard.delete(dispatchId);
      setTimeout(() => done(0), 0);
    },
  };
  return {
    external,
    fire(dispatchId, payload): boolean {
      // Until the client knows that it is registered it drops what comes.
      if (!heard.has(dispatchId)) return false;
      handlers.get(dispatchId)?.(dispatchId, { toArray: () => payload });
      return true;
    },
  };
}
