import { formatDate } from '../../lib/core/time/format-date.ts';
import { useLanguage } from '../ui/language.ts';

/** Which time the card answers for: the article's, or today. */
export function AsOfSwitch({
  articleDate,
  today,
  onChange,
}: {
  articleDate: string;
  today: boolean;
  onChange: (today: boolean) => void;
}) {
  const { language, say } = useLanguage();
  const choices = [
    { isToday: false, label: `${say('articleHere')} ${formatDate(articleDate, language)}`, title: say('articleDate') },
    { isToday: true, label: say('today'), title: say('today') },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend for two small buttons
    <div role="group" aria-label={say('answerFor')} className="inline-flex rounded-full border border-line text-xs">
      {choices.map(({ isToday, label, title }) => (
        <button
          key={label}
          type="button"
          title={title}
          aria-pressed={today === isToday}
          data-action={isToday ? 'as-of-today' : 'as-of-article'}
          onClick={() => onChange(isToday)}
          className="min-h-6 rounded-full px-2.5 whitespace-nowrap text-quiet hover:text-jade aria-pressed:bg-amber-tint aria-pressed:text-amber"
        >
          {label}
        </button>
      ))}
    </div>
  );
}
