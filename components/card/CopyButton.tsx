import { Check, Copy, X } from 'lucide-react';
import { use, useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';
import { CardServicesContext } from './card-services.ts';

/** Milliseconds: long enough to be read, short enough not to be taken for a state. */
const SHOWN = 1600;

/** Copies and says how it went. An icon beside what it copies, or a button with words. */
export function CopyButton({
  text,
  label,
  children,
  icon = Copy,
}: {
  text: string;
  /** What is copied, for those who cannot see what the button stands beside. */
  label: string;
  /** Words of a full button; without them it is an icon. */
  children?: string;
  icon?: typeof Copy;
}) {
  const { say } = useLanguage();
  const { copyText, tell } = use(CardServicesContext);
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(() => setState('ready'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    setState(copied ? 'copied' : 'failed');
    tell(copied ? 'copied' : 'copyFailed');
  };
  const Icon = state === 'copied' ? Check : state === 'failed' ? X : icon;
  const words = state === 'copied' ? say('copied') : state === 'failed' ? say('copyFailed') : undefined;
  if (children !== undefined) {
    return (
      <Button
        look="quiet"
        className="px-1.5!"
        // What is seen is part of what is said, or those who speak to their computer cannot press it.
        aria-label={words ?? (label.includes(children) ? label : `${children}: ${label}`)}
        title={label}
        onClick={() => void copy()}
      >
        <Icon size={14} aria-hidden />
        {words ?? children}
      </Button>
    );
  }
  return (
    <button
      type="button"
      aria-label={words ?? label}
      title={words ?? label}
      onClick={() => void copy()}
      className="copy-icon inline-flex size-6 shrink-0 items-center justify-center rounded-sm align-middle text-quiet hover:text-jade"
    >
      <Icon size={13} aria-hidden />
    </button>
  );
}
