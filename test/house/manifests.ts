/** The parts of a package.json that the rules look at. */
export interface Manifest {
  readonly name?: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A sentence for each dependency that is not pinned to one version. */
export function loosePins(path: string, manifest: Manifest): string[] {
  const { dependencies, devDependencies, peerDependencies } = manifest;
  return Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${path}: ${name} is not pinned to one version: ${version}`);
}

/** What a package that others install has to say of itself. */
export function missingFields(path: string, manifest: Manifest): string[] {
  const wrong = [
    manifest.name === undefined && "name",
    manifest.license !== "Apache-2.0" && "license: Apache-2.0",
    manifest.type !== "module" && "type: module",
    manifest.engines?.node === undefined && "engines.node",
    manifest.exports === undefined && "exports",
  ];
  return wrong.filter((field) => field !== false).map((field) => `${path}: it lacks ${field}`);
}

/** A sentence for each dependency that the import rules give this package no use for. */
export function needlessDependencies(path: string, manifest: Manifest, allowed: readonly string[]): string[] {
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => !allowed.includes(name))
    .map((name) => `${path}: it depends on ${name}, which it may not import`);
}

/** The parts of a package-lock.json that the rules look at. */
export interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/**
 * A sentence for each optional package that the lock leaves out. npm does so, silently, where the registry it asks has
 * no such package; `npm ci` refuses the lock for it afterwards, on every machine.
 */
export function unlockedOptionals({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      )
      .map((name) => `package-lock.json: ${path} wants ${name}, which is not locked`),
  );
}
