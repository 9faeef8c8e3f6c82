// What the card says beyond what it shares with other surfaces; part of the one table in `messages.ts`.
import type { LocalText } from '../dataset/schema.ts';
import { NOTICE_MESSAGES } from './notice-messages.ts';

export const CARD_MESSAGES = {
  ...NOTICE_MESSAGES,
  alsoCalled: { zh: '又称', en: 'Also', ru: 'Также' },
  answerFor: { zh: '按哪个时点回答', en: 'Answer as of', ru: 'На какую дату' },
  now: { zh: '现为', en: 'Now', ru: 'Сейчас' },
  notYet: { zh: '当时尚无地位或职务', en: 'None yet at the time', ru: 'На тот момент — ещё нет' },
  noLonger: { zh: '现无', en: 'None now', ru: 'Сейчас — нет' },
  perhaps: { zh: '日期不够精确，未能确定', en: 'date not exact enough to be sure', ru: 'дата неточна, не установлено' },
  since: { zh: '{date} 起', en: 'since {date}', ru: 'с {date}' },
  until: { zh: '至 {date}', en: 'until {date}', ru: 'до {date}' },
  before: { zh: '此前', en: 'Before', ru: 'До этого' },
  articleHere: { zh: '文章', en: 'Article', ru: 'Статья' },
  editorialShort: { zh: '编者', en: 'ed.', ru: 'ред.' },
  definitionShort: { zh: '释义', en: 'Definition', ru: 'Определение' },
  linkShort: { zh: '链接', en: 'Link', ru: 'Ссылка' },
  copyDate: { zh: '复制日期', en: 'Copy date', ru: 'Копировать дату' },
  copyLink: { zh: '复制条目链接', en: 'Copy link to the entry', ru: 'Копировать ссылку на статью' },
  copyFailed: {
    zh: '本页不允许复制',
    en: 'This page does not allow copying',
    ru: 'Эта страница не разрешает копирование',
  },
  pin: { zh: '固定卡片', en: 'Pin the card', ru: 'Закрепить карточку' },
  move: {
    zh: '移动卡片：拖动，或用方向键',
    en: 'Move the card: drag it, or use the arrow keys',
    ru: 'Переместить карточку: мышью или стрелками',
  },
  path: { zh: '已打开的条目', en: 'Entries opened', ru: 'Открытые статьи' },
  moreInEntry: { zh: '条目页还有 {count} 项', en: '{count} more in the entry', ru: 'Ещё {count} в статье' },
  claims: { zh: '各方说法', en: 'Claims', ru: 'Утверждения' },
  record: { zh: '公认事实', en: 'Established fact', ru: 'Установленный факт' },
  saveFailed: { zh: '未能保存', en: 'Could not be saved', ru: 'Не удалось сохранить' },
  notes: { zh: '说明', en: 'Notes', ru: 'Примечание' },
} as const satisfies Record<string, LocalText>;
