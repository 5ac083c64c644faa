/**
 * Small words that rules know, folded. They stand in the index and not in the rules, which every page carries, while the index
 * is read only by pages with names.
 */
export const LEXICON = {
  /**
   * Arabic words in -a after which a country may come, an adjective not: adverbs in -an and particles, directions, participles
   * that have the country for their object («محذرا روسيا»), countries.
   */
  beforeCountry:
    'ايضا خصوصا تحديدا حاليا دائما لاحقا سابقا اولا ثانيا ثالثا مؤخرا فورا تقريبا فعلا حقا جدا اخيرا عموما طبعا مثلا غدا رسميا علنا سرا نسبيا قريبا ابدا احيانا غالبا تماما مجددا معا مرارا فجاه عندما بينما كما حينما مهما ربما طالما انما كلما حيثما مما فيما هكذا اذا لماذا ماذا كذا الا لولا حتما قطعا لذا هذا تجاها حاشا عدا خلا ' +
    'سيما لاسيما اما هنا هنالك لما دعا غزا بدا شمالا جنوبا شرقا غربا كلا كلتا كانا كانتا ' +
    'محذرا مطالبا محملا منتقدا مهددا متوعدا مناشدا مدينا مذكرا حاثا معتبرا واصفا تاركا مغادرا زائرا مستثنيا مخاطبا متجاهلا جاعلا شاكرا داعيا متهما ' +
    'فرنسا النمسا كندا امريكا اميركا كوبا هولندا بولندا فنلندا ايرلندا اسكتلندا انجلترا سويسرا مالطا سوريا ليبيا تركيا بريطانيا المانيا ايطاليا اسبانيا رومانيا بلغاريا صربيا كرواتيا استراليا كوريا ماليزيا اندونيسيا جورجيا ارمينيا مولدوفا روسيا اوكرانيا بيلاروسيا',
  /** Arabic duals in construct, before two countries («رئيسا روسيا وفرنسا»). */
  duals: 'رييسا رئيسا وزيرا سفيرا مندوبا منتخبا زعيما جيشا ممثلا',
  /** Arabic nouns in -an and -yan whose endings look like others («مواطنا روسيا»). */
  nouns: 'مواطنا جنديا صحفيا صحافيا مدنيا بيانا تعاونا عدوانا فنانا قانونا سجينا ضمانا',
  /** Arabic masculine verbs of being, whose predicate is in the accusative; a country takes the feminine. */
  being: 'كان وكان يكون اصبح',
  /** Arabic tens and teens, after which what is counted stands in the singular accusative. */
  counting:
    'عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين عشر عشره',
  /** Arabic prepositions written apart: a joined one cannot follow («ضد بروسيا» is Prussia, not «against in Russia»). */
  prepositions: 'علي ضد من الي في بين مع عن حتي نحو لدي عند ان حول دون تجاه',
  /** In running English these stand with a capital before a city that people are named after, and are no given names. */
  noGivenNames:
    'downtown official inside greater old northwest northeast southwest southeast north south east west metro reuters ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december hotel marriott hilton hyatt sheraton wyndham to in from at and or the ' +
    'of for with without on into under over around across beyond behind against within toward towards what why how when where as if but ' +
    'linking leaving visiting conquering saving watching running fixing making taking draining rebuilding understanding covering ' +
    'governing shaking entering inviting warning urging telling asking pressing ' +
    'meets tells makes warns urges asks shakes rocks roils tests defies blames joins leaves hits visits returns stuns grips divides',
  /** Russian prepositions that the instrumental of a noun never follows, the locative of an adjective does. */
  locative: 'в во на о об при',
  /** Ukrainian prepositions with the genitive. */
  genitive:
    'до з із зі від біля коло під для навколо довкола поблизу проти після через без серед щодо заради замість крім окрім посеред усередині всередині неподалік',
} as const;

/** The lists, by what they are for. A list that is missing knows no word. */
export type Lexicon = Readonly<Partial<Record<keyof typeof LEXICON, ReadonlySet<string>>>>;

/** Lists of words, one space between them, as sets. */
export function lexiconOf(lists: Readonly<Record<string, string>>): Lexicon {
  return Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, new Set(words.split(' '))]));
}
