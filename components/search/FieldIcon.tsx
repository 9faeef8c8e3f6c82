import { Search, X } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { useSay } from './use-say.ts';

/** The field's icon; loaded after the field, which is useful without it. */
export function FieldIcon() {
  return <Search size={18} aria-hidden />;
}

/** Empties the field. */
export function ClearButton({ onClear }: { onClear: () => void }) {
  const { say } = useSay();
  return (
    <IconButton label={say('clearQuery')} onClick={onClear}>
      <X size={16} aria-hidden />
    </IconButton>
  );
}
