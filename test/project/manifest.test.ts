import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import packageJson from "../../package.json";
import { errorsAgainst } from "../fixtures/ooxml/partErrors";
import { readGrammar } from "../fixtures/ooxml/partGrammar";
import { ROOT } from "./sources";

const TEXT = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const { document } = new JSDOM(TEXT, { contentType: "text/xml" }).window;

function all(name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}

function attributes(name: string, attribute: string): string[] {
  return all(name).map((element) => element.getAttribute(attribute) ?? "");
}

function children(name: string): string[][] {
  return all(name).map((element) => [...element.children].map((child) => child.localName));
}

const urls = ["DefaultValue", "Value", "Url"].flatMap((name) =>
  [...document.querySelectorAll(`[${name}^=http]`)].map((element) => element.getAttribute(name) ?? ""),
);

/** Width and height of a PNG stand in its first chunk. */
function sizeOf(file: string): [width: number, height: number] {
  const bytes = readFileSync(path.join(ROOT, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("identity, version and requirements are well formed", () => {
  expect(all("parsererror")).toEqual([]);
  expect(all("Id").map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  ]);
  expect(all("Version").map((one) => one.textContent)).toEqual([`${packageJson.version}.0`]);
  expect([attributes("Set", "Name"), attributes("Set", "MinVersion")]).toEqual([["ExcelApi"], ["1.9"]]);
  expect([attributes("bt:Set", "Name"), attributes("bt:Set", "MinVersion")]).toEqual([["SharedRuntime"], ["1.1"]]);
});

test("it holds against Microsoft's schema, and what does not is found", () => {
  const grammar = readGrammar(readFileSync(path.join(ROOT, "test/project/manifestGrammar.txt"), "utf8"));
  expect(errorsAgainst(grammar, TEXT)).toEqual([]);
  for (const [right, wrong, error] of [
    ['xsi:type="Button"', 'xsi:type="Knob"', "<Control> may not be of type Knob"],
    ["<DefaultLocale>zh-CN</DefaultLocale>", "", "<OfficeApp> holds Id Version ProviderName DisplayName"],
    ['lifetime="long"', 'lifetime="always"', '<Runtime> has lifetime="always"'],
    ['<Label resid="Tab.Group"/>', "<Label/>", "<Label> lacks resid"],
    ["<Page>", "<Pages/><Page>", "no type is known for <Pages>"],
  ] as const) {
    expect(TEXT).toContain(right);
    expect(errorsAgainst(grammar, TEXT.replace(right, wrong)).join("\n")).toContain(error);
  }
});

test("elements have the namespaces that Office knows", () => {
  const [app, overrides] = [document.documentElement, all("VersionOverrides")[0]];
  expect([app.namespaceURI, overrides?.namespaceURI]).toEqual([
    "http://schemas.microsoft.com/office/appforoffice/1.1",
    "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  ]);
  const resources = [...document.querySelectorAll("Resources *, Icon > *, VersionOverrides > Requirements *")];
  const basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
  expect(resources.length).toBeGreaterThan(50);
  expect(resources.filter(({ namespaceURI }) => namespaceURI !== basic)).toEqual([]);
});

test("elements stand in the order that Office demands", () => {
  expect(children("OfficeApp")).toEqual([
    [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ],
  ]);
  expect(children("VersionOverrides")).toEqual([["Requirements", "Hosts", "Resources"]]);
  expect(children("Host")[1]).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  expect(children("DesktopFormFactor")).toEqual([["GetStarted", "FunctionFile", "ExtensionPoint", "ExtensionPoint"]]);
  expect(attributes("ExtensionPoint", "xsi:type")).toEqual(["CustomFunctions", "PrimaryCommandSurface", "ContextMenu"]);
  expect(attributes("OfficeMenu", "id")).toEqual(["ContextMenuCell"]);
  expect(children("Resources")).toEqual([["Images", "Urls", "ShortStrings", "LongStrings"]]);
});

test("Chinese is the default, English the one override, and neither is too long", () => {
  expect(all("DefaultLocale").map((one) => one.textContent)).toEqual(["zh-CN"]);
  const overrides = [...all("Override"), ...all("bt:Override")];
  expect(new Set(overrides.map((one) => one.getAttribute("Locale")))).toEqual(new Set(["en-US"]));
  const words = [...all("DisplayName"), ...all("Description"), ...all("bt:String")].filter((one) =>
    one.hasAttribute("DefaultValue"),
  );
  expect(words.filter((one) => one.children.length !== 1)).toEqual([]);
  const tooLong = (name: string, most: number): Element[] =>
    all(name).filter((one) =>
      [one, ...one.children].some(
        (own) => (own.getAttribute("DefaultValue") ?? own.getAttribute("Value") ?? "").length > most,
      ),
    );
  expect(tooLong("DisplayName", 125)).toEqual([]);
  expect(tooLong("Description", 250)).toEqual([]);
  for (const [room, most] of [
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ] as const) {
    const texts = [...document.querySelectorAll(`${room} *`)].map(
      (one) => one.getAttribute("DefaultValue") ?? one.getAttribute("Value") ?? "",
    );
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.length > most)).toEqual([]);
  }
});

test("every resource is named once, used, and every use is named", () => {
  const named = [...document.querySelectorAll("Resources [id]")].map((one) => one.getAttribute("id") ?? "");
  const used = new Set([...document.querySelectorAll("[resid]")].map((one) => one.getAttribute("resid") ?? ""));
  expect(new Set(named).size).toBe(named.length);
  expect([...used].sort()).toEqual([...named].sort());
  expect(named.filter((id) => id.length > 32)).toEqual([]);
});

test("page, functions and commands share one long-lived runtime", () => {
  const [page] = document.querySelectorAll("Page > SourceLocation");
  const resids = [
    ...attributes("Runtime", "resid"),
    ...attributes("FunctionFile", "resid"),
    page?.getAttribute("resid"),
  ];
  expect(new Set(resids)).toEqual(new Set(["Taskpane.Url"]));
  expect(attributes("Runtime", "lifetime")).toEqual(["long"]);
  expect(all("TaskpaneId")).toEqual([]);
});

test("controls have names of their own, and every command is associated with a function", async () => {
  const associated: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => associated.push(name) } } });
  await import("../../src/commands/commands");
  const ids = attributes("Control", "id");
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 125)).toEqual([]);
  const names = all("FunctionName").map((one) => one.textContent ?? "");
  expect(names).toHaveLength(2);
  expect(names.filter((name) => !associated.includes(name))).toEqual([]);
});

test("every shortcut of the keyboard does what a command does, and none is given twice", async () => {
  const { actions, shortcuts } = JSON.parse(readFileSync(path.join(ROOT, "assets/shortcuts.json"), "utf8")) as {
    readonly actions: readonly { readonly id: string; readonly type: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  };
  Object.assign(globalThis, { Office: { actions: { associate: () => undefined } } });
  const { COMMAND_NAMES } = await import("../../src/commands/commands");
  expect(actions.filter(({ id, type }) => type !== "ExecuteFunction" || !COMMAND_NAMES.includes(id))).toEqual([]);
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  const keys = shortcuts.map(({ key }) => key.default);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^Ctrl\+Alt\+[A-Z]$/.test(key))).toEqual([]);
});

test("each function has its place in the help page", () => {
  const { document: help } = new JSDOM(readFileSync(path.join(ROOT, "assets/help/help.html"), "utf8")).window;
  for (const file of ["functions.json", "functions.en-us.json"]) {
    const { functions } = JSON.parse(readFileSync(path.join(ROOT, "dist/web", file), "utf8")) as {
      readonly functions: readonly { readonly id: string; readonly helpUrl: string }[];
    };
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`https://localhost:3000/help.html#${id}`);
      expect([id, help.getElementById(id)?.textContent]).toEqual([id, expect.stringContaining(`UEI.${id}(`)]);
    }
  }
});

test("functions that help texts name have this namespace and are in the build", () => {
  const namespace = document.querySelector("[id='Functions.Namespace']")?.getAttribute("DefaultValue");
  expect(namespace).toBe("UEI");
  const { functions } = JSON.parse(readFileSync(path.join(ROOT, "dist/web/functions.json"), "utf8")) as {
    readonly functions: readonly { readonly name: string }[];
  };
  const texts = ["README.md", "README.zh-CN.md", "assets/help/help.html", "scripts/release/installationGuide.js"].map(
    (file) => readFileSync(path.join(ROOT, file), "utf8"),
  );
  const named = texts.flatMap((text) =>
    [...text.matchAll(/=([A-Z]+)\.([A-Z]+)\b/gu)].map(([, space, name]) => `${space}.${name}`),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !functions.some((one) => `${namespace}.${one.name}` === name))).toEqual([]);
});

test("everything it points at is secure and in the build", () => {
  expect(urls.filter((url) => !url.startsWith("https://localhost:3000/"))).toEqual([]);
  const built = new Set(
    readdirSync(path.join(ROOT, "dist/web"), { recursive: true, encoding: "utf8" }).map(
      (name) => `/${name.split(path.sep).join("/")}`,
    ),
  );
  expect(urls.map((url) => new URL(url).pathname).filter((name) => !built.has(name))).toEqual([]);
});

test("pictures are as large as they say", () => {
  const said = [...document.querySelectorAll("Images > *")].map((one) => one.getAttribute("DefaultValue") ?? "");
  const wrong = [
    ...said,
    ...attributes("IconUrl", "DefaultValue"),
    ...attributes("HighResolutionIconUrl", "DefaultValue"),
  ].filter((url) => {
    const file = path.posix.basename(new URL(url).pathname);
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    return sizeOf(`dist/web/assets/${file}`).some((side) => side !== size);
  });
  expect([said.length > 30, wrong]).toEqual([true, []]);
  for (const icon of all("Icon")) {
    expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(
      expect.arrayContaining(["16", "32", "80"]),
    );
  }
  for (const image of document.querySelectorAll("Icon > *")) {
    expect(image.getAttribute("resid")).toMatch(new RegExp(`\\.${image.getAttribute("size")}$`));
  }
});
