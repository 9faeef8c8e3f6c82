import type { ComponentProps } from 'react';

const LOOKS = {
  primary: 'bg-jade text-on-jade hover:opacity-90 border border-transparent',
  plain: 'bg-sheet text-ink border border-line hover:border-jade hover:text-jade',
  quiet: 'bg-transparent text-quiet border border-transparent hover:text-jade hover:bg-jade-tint',
  link: 'bg-transparent text-jade hover:underline px-0! py-0! min-h-0!',
} as const;

/** A button with text. At least 32 px tall, so that a finger can find it. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof LOOKS }) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-8 items-center gap-1.5 rounded-md px-3 py-1 text-sm disabled:cursor-default disabled:opacity-50 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}

/** A button that shows only an icon; its label is read out and shown as a tooltip. */
export function IconButton({ label, className = '', ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-8 items-center justify-center rounded-md text-quiet hover:bg-jade-tint hover:text-jade disabled:cursor-default disabled:opacity-40 ${className}`}
      {...rest}
    />
  );
}
