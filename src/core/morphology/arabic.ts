const ARTICLE = /^ال(?=\p{L}{2})/u;

/** The form that a name with the article takes after ل, without that ل («لكرملين» in «للكرملين»); none for other names. */
export function afterLam(name: string): string | undefined {
  return ARTICLE.test(name) ? name.slice(1) : undefined;
}

/**
 * Whether the end of a word carries the indefinite accusative ending -an. Country names never do: «أوكرانياً» is the
 * adjective («رئيساً أوكرانياً»), which is spelled like the country but for this mark.
 */
export function hasTanwin(ending: string): boolean {
  return ending.includes('\u064B');
}

/** Common adverbs in -an and particles in -a: an adjective does not follow them, a country may. In folded spelling. */
const ADVERBS = new Set(
  'ايضا خصوصا تحديدا حاليا دائما لاحقا سابقا اولا ثانيا ثالثا مؤخرا فورا تقريبا فعلا حقا جدا اخيرا عموما طبعا مثلا غدا رسميا علنا سرا نسبيا قريبا ابدا احيانا غالبا تماما مجددا معا مرارا فجاه عندما بينما كما حينما مهما ربما طالما انما كلما حيثما مما فيما هكذا اذا لماذا ماذا كذا الا لولا حتما قطعا لذا هذا تجاها حاشا عدا خلا'.split(
    ' ',
  ),
);

/** Endings in -a that are no case ending: suffix pronouns, plural verbs, names and adverbs in -ya. */
const OTHER_ENDING = /(?:ها|هما|كما|نا|وا|يا)$/;

/** Whether a word, folded, is written like a noun in the indefinite accusative («هجوما»), after which an adjective agrees. */
export function isIndefiniteAccusative(word: string): boolean {
  if (word.length < 4 || !word.endsWith('ا') || OTHER_ENDING.test(word)) return false;
  return !ADVERBS.has(word) && !ADVERBS.has(word.replace(/^[وف]/, ''));
}
