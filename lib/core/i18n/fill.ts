/** Text with its `{name}` places filled in; places without a value stay as they are. */
export function fillPlaces(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, key: string) => String(values[key] ?? whole));
}
