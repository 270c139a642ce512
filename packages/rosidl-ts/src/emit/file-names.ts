/** `tf-message` for `TFMessage`, `u-int8-multi-array` for `UInt8MultiArray`. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

/** The file of an interface's module: `geometry_msgs/msg/pose-stamped.ts`. */
export function modulePath(name: string): string {
  const slash = name.lastIndexOf("/");
  return `${name.slice(0, slash + 1)}${kebabCase(name.slice(slash + 1))}.ts`;
}

/** How a module of the package `from` imports one of the package `to`, both given by their interface names. */
export function importPath(from: string, to: string): string {
  const [fromPackage, fromKind] = from.split("/");
  const [toPackage, toKind] = to.split("/");
  const path = modulePath(to);
  if (fromPackage !== toPackage) return `../../${path}`;
  const insidePackage = path.slice(path.indexOf("/") + 1);
  return fromKind === toKind
    ? `./${insidePackage.slice(insidePackage.indexOf("/") + 1)}`
    : `../${insidePackage}`;
}
