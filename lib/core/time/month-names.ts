// Names of months in English and Russian, whole or cut off, in any case.
const NAMES: readonly RegExp[] = [
  /^(?:jan|янв)/u,
  /^(?:feb|фев)/u,
  /^(?:mar|мар)/u,
  /^(?:apr|апр)/u,
  /^(?:may|ма[йяе])$/u,
  /^(?:jun|июн)/u,
  /^(?:jul|июл)/u,
  /^(?:aug|авг)/u,
  /^(?:sep|сен)/u,
  /^(?:oct|окт)/u,
  /^(?:nov|ноя)/u,
  /^(?:dec|дек)/u,
];

/** @param name in lower case @returns 1–12, or undefined where it is no month */
export function monthOfName(name: string): number | undefined {
  const index = NAMES.findIndex((known) => known.test(name));
  return index === -1 ? undefined : index + 1;
}
