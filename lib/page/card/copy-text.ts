// Puts text on the clipboard from inside a page. Pages without a secure connection have no clipboard interface, and others
// forbid it by a permissions policy; the old command works there, because the user has just pressed a key or button.

/** True when the text is on the clipboard. Call it in the task of a user's action. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
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
