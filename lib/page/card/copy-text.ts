// Puts text on the clipboard from inside a page. The old command comes first: it works on pages without a secure connection,
// which have no clipboard interface, and on those whose policy forbids that interface; asking there would leave an error in
// the page's console.

/** True when the text is on the clipboard. Call it in the task of a user's action. */
export async function copyText(text: string): Promise<boolean> {
  if (copyByCommand(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(text: string): boolean {
  let put = false;
  const listener = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // Pages that add to what is copied must not add to this.
    event.stopImmediatePropagation();
    put = event.clipboardData !== null;
  };
  addEventListener('copy', listener, { capture: true });
  try {
    return document.execCommand('copy') && put;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', listener, { capture: true });
  }
}
