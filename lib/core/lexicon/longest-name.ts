/** Characters of a selected text that may still be a name; whoever selects more wants a passage, not an entry. */
export const LONGEST_NAME = 120;
