// The edtf package ships no types; these cover what we use.
declare module 'edtf' {
  interface EdtfValue {
    type: string;
    /** Milliseconds since 1970, first instant covered; -Infinity where open. */
    min: number;
    /** Milliseconds since 1970, last instant covered; Infinity where open. */
    max: number;
  }
  /** @throws Error where the text is not EDTF. */
  export default function edtf(text: string): EdtfValue;
}
