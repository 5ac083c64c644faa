const PATRONYMIC = /(?:[оеі]вич|[ьи]ич|[оеі]вн|ївн|ічн|иничн)(?:а|у|ем|еві|ом|і|и|ы|е|ой|ою|ю)?$/;

/** Whether a Cyrillic word, in small letters, is a patronymic in any case («Семёнович», «Викторовной», «Олександрівни»). */
export function isPatronymic(word: string): boolean {
  return word.length > 5 && PATRONYMIC.test(word);
}
