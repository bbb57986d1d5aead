import lock from "../../package-lock.json";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test("the lock file is whole: npm ci refuses it where a build for another system is missing (scripts/completeLockFile.mjs)", () => {
  const packages = lock.packages as unknown as Readonly<Record<string, LockedPackage>>;
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${place}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test("it names no host: everyone installs from their own registry", () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved":"https?:/);
});
