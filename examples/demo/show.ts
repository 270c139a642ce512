/** A message in a line, in the way of the `ros2` tool: `turtlesim.srv.Spawn_Request(x=2, y=2, theta=0, name='foxy_turtle')`. */
export function show(typeName: string, message: unknown): string {
  const fields = Object.entries(message ?? {}).map(([name, value]) => `${name}=${showValue(value)}`);
  return `${typeName.replaceAll("/", ".")}(${fields.join(", ")})`;
}

const showValue = (value: unknown): string =>
  typeof value === "string" ? `'${value.replace(/[\\']/g, "\\$&")}'` : String(value);
