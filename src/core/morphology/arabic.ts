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

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * Words in -a after which a country may come, an adjective not: adverbs in -an and particles, directions, participles that
 * have the country for their object («محذرا روسيا»), countries. In folded spelling.
 */
const BEFORE_COUNTRY = words(
  'ايضا خصوصا تحديدا حاليا دائما لاحقا سابقا اولا ثانيا ثالثا مؤخرا فورا تقريبا فعلا حقا جدا اخيرا عموما طبعا مثلا غدا رسميا علنا سرا نسبيا قريبا ابدا احيانا غالبا تماما مجددا معا مرارا فجاه عندما بينما كما حينما مهما ربما طالما انما كلما حيثما مما فيما هكذا اذا لماذا ماذا كذا الا لولا حتما قطعا لذا هذا تجاها حاشا عدا خلا ' +
    'سيما لاسيما اما هنا هنالك لما دعا غزا بدا شمالا جنوبا شرقا غربا كلا كلتا كانا كانتا ' +
    'محذرا مطالبا محملا منتقدا مهددا متوعدا مناشدا مدينا مذكرا حاثا معتبرا واصفا تاركا مغادرا زائرا مستثنيا مخاطبا متجاهلا جاعلا شاكرا داعيا متهما ' +
    'فرنسا النمسا كندا امريكا اميركا كوبا هولندا بولندا فنلندا ايرلندا اسكتلندا انجلترا سويسرا مالطا سوريا ليبيا تركيا بريطانيا المانيا ايطاليا اسبانيا رومانيا بلغاريا صربيا كرواتيا استراليا كوريا ماليزيا اندونيسيا جورجيا ارمينيا مولدوفا روسيا اوكرانيا بيلاروسيا',
);

/** Duals in construct, before two countries («رئيسا روسيا وفرنسا»). */
const DUALS = words('رييسا رئيسا وزيرا سفيرا مندوبا منتخبا زعيما جيشا ممثلا');

/** Nouns in -an and -yan whose endings look like others («مواطنا روسيا»). */
const NOUNS = words('مواطنا بيانا تعاونا عدوانا فنانا قانونا سجينا ضمانا');

/** Endings in -a that are no case ending: suffix pronouns, plural verbs. */
const OTHER_ENDING = /(?:ها|هما|كما|نا|وا)$/;

/** Tens and teens, after which what is counted stands in the singular accusative. */
const COUNTING =
  /^[وف]?(?:عشرون|عشرين|ثلاثون|ثلاثين|اربعون|اربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|عشر|عشره)$/;

/** Masculine verbs of being, whose predicate is in the accusative; a country takes the feminine. */
const BEING = words('كان وكان يكون اصبح');

/** The word before a place, as the text has it and folded, and the word before that. */
export interface Preceding {
  readonly raw: string;
  readonly folded: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * Whether what stands before a form like «روسيا» makes it the adjective: a noun in the indefinite accusative («هجوما
 * روسيا»), a number that counts people («195 جنديا روسيا», «20 روسيا»), a verb of being.
 */
export function isBeforeAdjective({ raw, folded, before, after }: Preceding): boolean {
  const bare = folded.replace(/^[وف](?=.{3})/u, '');
  if (BEFORE_COUNTRY.has(folded) || BEFORE_COUNTRY.has(bare)) return false;
  if (DUALS.has(bare) && after !== undefined && /^و(?!احد)/.test(after)) return false;
  if (BEING.has(folded) || NOUNS.has(folded) || isCount(folded) || COUNTING.test(folded)) return true;
  if (hasTanwin(raw.slice(-3))) return true;
  if (folded.length < 4 || !folded.endsWith('ا')) return false;
  if (folded.endsWith('يا')) return before !== undefined && (isCount(before) || /[^يوه]ا$/.test(before));
  return !OTHER_ENDING.test(folded);
}

/** A number from 11 to 99, or of more digits that are no year's four. */
function isCount(word: string): boolean {
  return /^(?:1[1-9]|[2-9]\d|\d{3}|\d{5,})$/.test(
    word.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
  );
}

/** Prepositions written apart, folded: a joined one cannot follow («ضد بروسيا» is Prussia, not «against in Russia»). */
const PREPOSITIONS = words('علي ضد من الي في بين مع عن حتي نحو لدي عند ان حول دون تجاه');

/** Whether a word is a preposition, which no joined one follows. */
export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word);
}
