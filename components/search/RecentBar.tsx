import { Button } from '../ui/Button.tsx';
import { useSay } from './use-say.ts';

/** Stands above the recent look-ups. */
export function RecentBar({ onClear }: { onClear: () => void }) {
  const { say } = useSay();
  return (
    <div className="flex justify-end px-3 pt-1">
      <Button look="quiet" onClick={onClear}>
        {say('clearRecents')}
      </Button>
    </div>
  );
}
