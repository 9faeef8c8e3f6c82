/** An on/off switch with its label beside it. The browser's own checkbox: the popup has no room for a library's. */
export function Switch({
  label,
  checked,
  disabled = false,
  onChange,
}: {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="flex min-h-8 cursor-pointer items-center justify-between gap-3 text-sm text-ink has-disabled:cursor-default has-disabled:text-quiet">
      <span className="min-w-0 break-words">{label}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="relative h-6 w-11 shrink-0 cursor-pointer appearance-none rounded-full bg-quiet transition-colors before:absolute before:start-0.5 before:top-0.5 before:size-5 before:rounded-full before:bg-sheet before:transition-transform checked:bg-jade checked:before:translate-x-5 disabled:opacity-50 forced-colors:border forced-colors:before:bg-[ButtonText]"
      />
    </label>
  );
}
