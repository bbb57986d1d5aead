import { Kind } from "../wire/hostObject";

/** The service behind `Office.addin.showAsTaskpane`, `hide` and `setStartupBehavior`. */
export const appRuntimeKind: Kind<{ state: string }> = new Kind<{ state: string }>("AppRuntimeService", () => ({
  methods: { GetAppRuntimeState: ({ state }) => state, GetAppRuntimeStartState: ({ state }) => state },
  actions: {
    SetAppRuntimeState: (runtime, args) => {
      runtime.state = args.text(0);
    },
    SetAppRuntimeStartState: (runtime, args) => {
      runtime.state = args.text(0);
    },
  },
}));

/** The service that hears that the actions of the add-in are associated. */
export const addinInternalKind: Kind<{ isActionHandlerReady: boolean }> = new Kind<{ isActionHandlerReady: boolean }>(
  "AddinInternalService",
  () => ({
    actions: {
      NotifyActionHandlerReady: (service) => {
        service.isActionHandlerReady = true;
      },
    },
  }),
);
