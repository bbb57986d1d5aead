import type { Book } from "../book/book";
import { HostError } from "../wire/hostError";
import { Kind, NULL_OBJECT } from "../wire/hostObject";
import type { Json } from "../wire/protocol";

/** SettingCollection. */
export const settingsKind: Kind<Book> = new Kind<Book>("SettingCollection", () => ({
  items: (book) => [...book.settings.keys()].map((key) => settingKind.of({ book, key })),
  item: (book, key) =>
    book.settings.has(String(key)) ? settingKind.of({ book, key: String(key) }) : notFound(String(key)),
  methods: {
    Add: (book, args) => {
      book.settings.set(args.text(0), JSON.stringify(args.json(1)));
      return settingKind.of({ book, key: args.text(0) });
    },
    GetCount: (book) => book.settings.size,
    GetItemOrNullObject: (book, args) =>
      book.settings.has(args.text(0)) ? settingKind.of({ book, key: args.text(0) }) : NULL_OBJECT,
  },
}));

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

/** Setting. */
const settingKind: Kind<SettingTarget> = new Kind<SettingTarget>("Setting", () => ({
  identity: ({ key }) => ({ Id: key, _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => JSON.parse(book.settings.get(key) ?? "null") as Json,
      set: ({ book, key }, value) => {
        book.settings.set(key, JSON.stringify(value));
      },
    },
  },
  actions: {
    Delete: ({ book, key }) => {
      book.settings.delete(key);
    },
  },
}));

function notFound(key: string): never {
  throw new HostError("ItemNotFound", `there is no setting ${key}`);
}
