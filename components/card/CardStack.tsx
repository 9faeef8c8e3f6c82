// The card on a page: the entry that was opened, and those followed from it, with a way back.
import { type CSSProperties, useId, useLayoutEffect, useRef, useState } from 'react';
import type { CardRecord } from '../../lib/core/dataset/card.ts';
import type { MessageName } from '../../lib/core/i18n/messages.ts';
import { LANGUAGE_TAGS, useLanguage } from '../ui/language.ts';
import { Card } from './Card.tsx';
import { CardPath } from './CardPath.tsx';
import { CardTools } from './CardTools.tsx';
import { CardServicesContext } from './card-services.ts';
import type { TextLink } from './LinkedText.tsx';
import { MoveHandle, type Steps } from './MoveHandle.tsx';

/** How a request ended; `gone`: the extension was updated under the page. */
export type ActionOutcome = 'done' | 'failed' | 'gone';

export interface CardStackProps {
  record: CardRecord;
  articleDate: string | undefined;
  theme: 'light' | 'dark';
  /** Percent. */
  textSize: number;
  pinned: boolean;
  /** The extension was updated under the page. */
  outdated: boolean;
  steps: Steps;
  onClose: () => void;
  onPin: () => void;
  onMove: (x: number, y: number) => void;
  follow: (entity: string) => Promise<CardRecord | 'gone' | 'unknown'>;
  saveExcerpt: (record: CardRecord, excerptId: string) => Promise<ActionOutcome>;
  openReader: (route: string) => Promise<ActionOutcome>;
  termsIn: (text: string, self: string) => readonly TextLink[];
  entryLink: (entity: string) => string;
  copyText: (text: string) => Promise<boolean>;
}

/** These stay to be read; other messages are only announced, because what was pressed shows them too. */
const SHOWN_MESSAGES: readonly MessageName[] = ['reloadPage', 'copyFailed', 'saveFailed'];

export function CardStack(props: CardStackProps) {
  const { language, say } = useLanguage();
  const [records, setRecords] = useState<readonly CardRecord[]>([props.record]);
  const [message, setMessage] = useState<MessageName | undefined>(props.outdated ? 'reloadPage' : undefined);
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const depth = useRef(1);
  const shown = records.at(-1) ?? props.record;
  useLayoutEffect(() => {
    // Another entry: it begins at its beginning, and whoever reads by ear or keyboard is told. The first one takes focus
    // only where the page says so.
    if (depth.current === records.length) return;
    depth.current = records.length;
    panel.current?.querySelector('[data-part="scroll"]')?.scrollTo(0, 0);
    panel.current?.focus({ preventScroll: true });
  }, [records.length]);

  const told = (outcome: ActionOutcome, failure: MessageName): boolean => {
    if (outcome !== 'done') setMessage(outcome === 'gone' ? 'reloadPage' : failure);
    return outcome === 'done';
  };
  const follow = async (entity: string): Promise<void> => {
    const next = await props.follow(entity);
    if (next === 'gone') setMessage('reloadPage');
    else if (next !== 'unknown') setRecords((known) => [...known, next]);
  };
  const goTo = (index: number): void => setRecords(records.slice(0, index + 1));
  return (
    <CardServicesContext value={{ copyText: props.copyText, tell: setMessage }}>
      <div
        ref={panel}
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        data-theme={props.theme}
        data-pinned={props.pinned}
        lang={LANGUAGE_TAGS[language]}
        dir="ltr"
        className="card-panel outline-none"
        style={{ zoom: props.textSize / 100, '--card-zoom': props.textSize / 100 } as CSSProperties}
      >
        {props.pinned && <MoveHandle steps={props.steps} onMove={props.onMove} />}
        <Card
          key={`${String(records.length)} ${shown.entity.id}`}
          record={shown}
          articleDate={props.articleDate}
          titleId={titleId}
          tools={
            <CardTools
              onBack={records.length > 1 ? () => goTo(records.length - 2) : undefined}
              onPin={props.pinned ? undefined : props.onPin}
              onClose={props.onClose}
            />
          }
          path={records.length > 1 && <CardPath records={records} onGo={goTo} />}
          termsIn={(text) => props.termsIn(text, shown.entity.id)}
          link={props.entryLink(shown.entity.id)}
          onFollow={(entity) => void follow(entity)}
          saveExcerpt={async (excerptId) => told(await props.saveExcerpt(shown, excerptId), 'saveFailed')}
          openReader={(route) => void props.openReader(route).then((outcome) => told(outcome, 'reloadPage'))}
        />
        <p
          role="status"
          className={
            message !== undefined && SHOWN_MESSAGES.includes(message)
              ? 'border-t border-line bg-amber-tint px-5 py-2 text-sm text-amber'
              : 'sr-only'
          }
        >
          {message !== undefined && say(message)}
        </p>
      </div>
    </CardServicesContext>
  );
}
