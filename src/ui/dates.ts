import type { Language } from '../core/pack/language.ts';

const DAY = 24 * 60 * 60 * 1000;
/** News older than this many days is called old. */
const OLD = 60;

/**
 * How long ago a day was («11 months ago»), where that is long for news; nothing where it is not.
 * @param day ISO 8601.
 */
export function longAgo(day: string, now: Date, language: Language): string | undefined {
  const days = Math.floor((now.getTime() - Date.parse(`${day}T00:00:00Z`)) / DAY);
  if (days < OLD) return undefined;
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'always' });
  const months = Math.floor(days / 30.44);
  return months < 24 ? format.format(-months, 'month') : format.format(-Math.floor(days / 365.25), 'year');
}

/**
 * A day as readers of a language write it.
 * @param day ISO 8601, e.g. `2025-12-02`; shown as that day whatever the reader's time zone.
 */
export function formatDay(day: string, language: Language): string {
  let format = DAY_FORMATS.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    DAY_FORMATS.set(language, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** Made once: making one takes longer than drawing the fact that it is for. */
const DAY_FORMATS = new Map<Language, Intl.DateTimeFormat>();

/** News in Arabic about this region prints European digits, as the article does. */
function localeOf(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}
