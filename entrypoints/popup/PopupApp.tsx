export function PopupApp() {
  return null;
}
