import { Script } from "node:vm";
import { buildSync } from "esbuild";

const bundled = new Map<string, string>();

const compiled = new Map<string, Script>();

/**
 * A module of the project with all that it imports, as one script for the window of a task pane; its exports stand in
 * a global of the name given.
 * @param entry path of the file
 */
export function bundle(entry: string, globalName: string): string {
  const key = `${globalName} ${entry}`;
  const known = bundled.get(key);
  if (known !== undefined) return known;
  const {
    outputFiles: [file],
  } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    platform: "browser",
    target: "es2022",
    jsx: "automatic",
    charset: "utf8",
    sourcemap: "inline",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const text = file?.text ?? "";
  bundled.set(key, text);
  return text;
}

/** The same, compiled once for all windows of a process; in a window it leaves the exports under the name. */
export function bundleScript(entry: string, globalName: string): Script {
  const key = `${globalName} ${entry}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const script = new Script(`${bundle(entry, globalName)}\nwindow.${globalName} = ${globalName};`, { filename: entry });
  compiled.set(key, script);
  return script;
}
