import { ArrowLeft, Pin, X } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { useLanguage } from '../ui/language.ts';

/** Back, pin, close. */
export function CardTools({
  onBack,
  onPin,
  onClose,
}: {
  onBack: (() => void) | undefined;
  /** Undefined where the card is pinned already. */
  onPin: (() => void) | undefined;
  onClose: () => void;
}) {
  const { say } = useLanguage();
  return (
    <>
      {onBack !== undefined && (
        <IconButton label={say('back')} onClick={onBack} data-action="back">
          <ArrowLeft size={17} aria-hidden />
        </IconButton>
      )}
      {onPin !== undefined && (
        <IconButton label={say('pin')} onClick={onPin} data-action="pin">
          <Pin size={16} aria-hidden />
        </IconButton>
      )}
      <IconButton label={say('close')} onClick={onClose} data-action="close">
        <X size={17} aria-hidden />
      </IconButton>
    </>
  );
}
