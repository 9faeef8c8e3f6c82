import { Button } from './Button.tsx';
import { useLanguage } from './language.ts';

/** Says what was done and offers to take it back; stays until dismissed or replaced. */
export function UndoBar({ text, onUndo, onClose }: { text: string; onUndo: () => void; onClose: () => void }) {
  const { say } = useLanguage();
  return (
    <div
      role="status"
      className="fixed start-1/2 bottom-6 flex -translate-x-1/2 items-center gap-4 rounded-lg bg-ink px-5 py-3 text-sm text-paper shadow-lg rtl:translate-x-1/2"
    >
      <span className="max-w-80 truncate">{text}</span>
      <Button look="link" className="text-paper! font-semibold underline" onClick={onUndo} data-action="undo">
        {say('undo')}
      </Button>
      <Button look="link" className="text-paper!" onClick={onClose}>
        {say('close')}
      </Button>
    </div>
  );
}
