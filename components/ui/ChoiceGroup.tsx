import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

/** One of a few, all visible. */
export function ChoiceGroup<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}) {
  const id = useId();
  return (
    <div>
      <div id={id} className="mb-1.5 text-sm font-semibold text-ink">
        {label}
      </div>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onValueChange={(next) => onChange(next as Value)}
        className="flex flex-wrap gap-2"
      >
        {choices.map((choice) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio renders its input inside the label
          <label
            key={choice.value}
            className="flex min-h-9 cursor-pointer items-center gap-2 rounded-md border border-line bg-sheet px-3 py-1 text-sm text-ink has-[[data-checked]]:border-jade has-[[data-checked]]:bg-jade-tint has-[[data-checked]]:text-jade"
          >
            <Radio.Root
              value={choice.value}
              className="flex size-4 items-center justify-center rounded-full border border-quiet data-[checked]:border-jade"
            >
              <Radio.Indicator className="size-2 rounded-full bg-jade" />
            </Radio.Root>
            {choice.label}
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
