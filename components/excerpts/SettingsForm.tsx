import type { Settings } from '../../lib/core/settings/settings.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { useLanguage } from '../ui/language.ts';
import { Switch } from '../ui/Switch.tsx';

const TEXT_SIZES = ['80', '100', '120', '150', '200'] as const;

/** What can be set, as a form over props. */
export function SettingsForm({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}) {
  const { say } = useLanguage();
  return (
    <div className="grid max-w-2xl gap-6">
      <ChoiceGroup
        label={say('language')}
        value={settings.language}
        choices={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
          { value: 'ru', label: 'Русский' },
        ]}
        onChange={(language) => onChange({ language })}
      />
      <ChoiceGroup
        label={say('theme')}
        value={settings.theme}
        choices={[
          { value: 'system', label: say('themeSystem') },
          { value: 'light', label: say('themeLight') },
          { value: 'dark', label: say('themeDark') },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
      <ChoiceGroup
        label={say('marks')}
        value={settings.marks}
        choices={[
          { value: 'all', label: say('marksAll') },
          { value: 'core', label: say('marksCore') },
        ]}
        onChange={(marks) => onChange({ marks })}
      />
      <ChoiceGroup
        label={say('mentionsSetting')}
        value={settings.mentions}
        choices={[
          { value: 'all', label: say('mentionsAll') },
          { value: 'first', label: say('mentionsFirst') },
        ]}
        onChange={(mentions) => onChange({ mentions })}
      />
      <ChoiceGroup
        label={say('opening')}
        value={settings.opening}
        choices={[
          { value: 'hover', label: say('openingHover') },
          { value: 'modifier', label: say('openingModifier') },
          { value: 'click', label: say('openingClick') },
        ]}
        onChange={(opening) => onChange({ opening })}
      />
      <ChoiceGroup
        label={say('textSize')}
        value={String(settings.textSize) as (typeof TEXT_SIZES)[number]}
        choices={TEXT_SIZES.map((size) => ({ value: size, label: `${size} %` }))}
        onChange={(size) => onChange({ textSize: Number(size) })}
      />
      <Switch label={say('badge')} checked={settings.badge} onChange={(badge) => onChange({ badge })} />
      <Switch
        label={say('recogniseEverywhere')}
        checked={settings.enabled}
        onChange={(enabled) => onChange({ enabled })}
      />
    </div>
  );
}
