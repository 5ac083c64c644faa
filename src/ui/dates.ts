import type { Language } from '../core/pack/language.ts';

/**
 * A day as readers of a language write it.
 * @param day ISO 8601, e.g. `2025-12-02`; shown as that day whatever the reader's time zone.
 */
export function formatDay(day: string, language: Language): string {
  // News in Arabic about this region prints European digits, as the article does.
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language;
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
