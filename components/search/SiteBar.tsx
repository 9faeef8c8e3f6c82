import { BookOpen, PanelRight, Settings2 } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useSay } from './use-say.ts';

export interface SiteBarProps {
  /** Host of the page; undefined where it has none that could be switched. */
  site: string | undefined;
  onSite: boolean;
  everywhere: boolean;
  onSwitchSite: (on: boolean) => void;
  onSwitchEverywhere: (on: boolean) => void;
  /** Absent in the side panel itself. */
  onSidePanel?: (() => void) | undefined;
  /** Keys of the command that opens the side panel, where there are any. */
  sidePanelKeys?: string | undefined;
  onReader: () => void;
  onOptions: () => void;
}

/** Foot of popup and side panel: recognition here and everywhere, and the ways to the other pages. */
export function SiteBar(props: SiteBarProps) {
  const { site, onSite, everywhere, onSwitchSite, onSwitchEverywhere, onSidePanel, sidePanelKeys } = props;
  const { say } = useSay();
  const panelLabel = say('openSidePanel');
  return (
    <footer className="border-t border-line bg-paper px-4 py-1.5">
      {site !== undefined && (
        <Switch
          label={say('recogniseHere', { site })}
          checked={everywhere && onSite}
          disabled={!everywhere}
          onChange={onSwitchSite}
        />
      )}
      <div className="flex items-center justify-between gap-3">
        <span className="flex">
          {onSidePanel !== undefined && (
            <IconButton
              label={sidePanelKeys === undefined ? panelLabel : `${panelLabel} (${sidePanelKeys})`}
              onClick={onSidePanel}
            >
              <PanelRight size={17} aria-hidden />
            </IconButton>
          )}
          <IconButton label={say('reader')} onClick={props.onReader}>
            <BookOpen size={17} aria-hidden />
          </IconButton>
          <IconButton label={say('options')} onClick={props.onOptions}>
            <Settings2 size={17} aria-hidden />
          </IconButton>
        </span>
        <Switch label={say('recogniseEverywhere')} checked={everywhere} onChange={onSwitchEverywhere} />
      </div>
    </footer>
  );
}
