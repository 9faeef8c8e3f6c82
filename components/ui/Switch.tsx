import { Switch as BaseSwitch } from '@base-ui/react/switch';

/** An on/off switch with its label beside it. */
export function Switch({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch renders its input inside the label
    <label className="flex min-h-8 cursor-pointer items-center justify-between gap-3 text-sm text-ink">
      <span className="min-w-0 break-words">{label}</span>
      <BaseSwitch.Root
        checked={checked}
        onCheckedChange={onChange}
        className="relative h-6 w-11 shrink-0 rounded-full bg-line transition-colors data-[checked]:bg-jade"
      >
        <BaseSwitch.Thumb className="block size-5 translate-x-0.5 rounded-full bg-sheet transition-transform data-[checked]:translate-x-[22px]" />
      </BaseSwitch.Root>
    </label>
  );
}
