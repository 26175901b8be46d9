import type { Ui } from '../ui.ts';

/** Days on an axis as people write them: 11月8日, 8 Nov. */
export function dayTick(ui: Ui): (day: Date) => string {
  const locale = ui.lang === 'zh' ? 'zh-CN' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return (day) => format.format(day);
}

/** `2025-11`: over years the day says nothing. */
export function monthTick(day: Date): string {
  return day.toISOString().slice(0, 7);
}

/** `2025-11-08` */
export function isoTick(day: Date): string {
  return new Date(day).toISOString().slice(0, 10);
}
