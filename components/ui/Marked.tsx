/** Text with each occurrence of a query marked; case does not matter. */
export function Marked({ text, query }: { text: string; query: string }) {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return text;
  const folded = text.toLowerCase();
  // Lower-casing may change a text's length (İ); then offsets would lie, and nothing is marked.
  if (folded.length !== text.length) return text;
  const parts: { at: number; text: string; marked: boolean }[] = [];
  let from = 0;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, from)) {
    if (at > from) parts.push({ at: from, text: text.slice(from, at), marked: false });
    parts.push({ at, text: text.slice(at, at + wanted.length), marked: true });
    from = at + wanted.length;
  }
  if (from < text.length) parts.push({ at: from, text: text.slice(from), marked: false });
  return parts.map((part) =>
    part.marked ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
  );
}
