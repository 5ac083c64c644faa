/** Languages that pages are written in. */
export const PAGE_LANGUAGES = ['en', 'ru', 'uk', 'ar'] as const;

export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The words of news in a language. */
interface Words {
  /** About the most frequent first. */
  readonly common: readonly string[];
  /** Proper names that nothing in a pack is called by; every how many words one stands. */
  readonly proper: readonly string[];
  readonly properEvery: number;
  /** Whether sentences begin with a capital. */
  readonly hasCapitals: boolean;
  readonly comma: string;
}

const list = (words: string): string[] => words.trim().split(/\s+/);

/** What text without names is made of: words that begin like names, and are as frequent as in real text, are what the first pass meets there. */
export const WORDS: Readonly<Record<PageLanguage, Words>> = {
  en: {
    common: list(`
      the of to and in a is that for it on as with was at by he be this from are have not but which they an had his
      were been has more will their who its about one would said up also out other after when there new people what
      over some year years time first than two could into last no most can government may them these made between
      under many three state while before now because those against where how each work part country world during day
      week percent market city life company public police court health water school children house group family party
      law report system power money price growth trade energy oil food road river north south east west parliament
      election vote council member members leader leaders talks meeting statement decision question problem answer
      help service number team season player game match win lost goal club coach women men young old small large long
      high low early late local international foreign political economic social military human real possible important
      different general special likely according including across around without within until since although however
      despite already never often again still just only even much such very well back down off why here black red
      green news post field square point press war operation envoy adviser official officials capital embassy troops
      border region district village street national minister plan white united peace document`),
    proper: list(`
      Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September
      October November December London Paris Berlin Madrid Vienna Toronto Sydney Tokyo Chicago Boston Oxford Wales
      Scotland Ireland Africa Europe Asia Canada Brazil India Japan Kenya Smith Johnson Williams Brown Taylor Davies
      Evans Thomas Peter Michael Sarah Anna David Emma William Kate Union University Victoria Wilson Ford Flora Urban
      Poland Police Premier League Olympic Christmas Internet Facebook Google Amazon Reuters Guardian`),
    properEvery: 14,
    hasCapitals: true,
    comma: ',',
  },
  ru: {
    common: list(`
      и в не на что с по он как это к но из у за о от же для так его бы все ещё было был она они мы вы при до или если
      уже только во со ни быть чтобы после также может году года лет время дня этого который которые которых которая
      более между под над через без один два три первый новый большой другой сам свой наш их её ему них нет да там тут
      где когда потом тогда теперь сейчас здесь очень можно нужно надо есть будет были могут стал стала люди человек
      жизнь дело работа страна страны мир мира дом улица школа семья дети друг вода земля голова слово вопрос ответ
      закон право суд рынок цена компания производство развитие рост доля область район центр группа команда игра матч
      победа место часть случай результат решение система программа проект совет встреча переговоры документ документы
      министр правительство партия выборы депутат армия военные граница территория помощь служба здоровье врач
      больница книга газета журнал проводится пришёл прошлый последний государственный общий высокий молодой старый
      хороший сильный русский местный международный экономический день город власть деньги рука полиция сторона глава
      война план главный представляет`),
    proper: list(`
      Анна Иван Пётр Мария Сергей Елена Николай Ольга Алексей Татьяна Иванов Петров Смирнов Кузнецов Попов Волга Урал
      Сибирь Казань Самара Омск Томск Пермь Тверь Париж Лондон Берлин Рим Токио Европа Азия Африка Италия Франция
      Испания Япония Понедельник Академия Университет Институт Совет Федерация Прага Премьер`),
    properEvery: 16,
    hasCapitals: true,
    comma: ',',
  },
  uk: {
    common: list(`
      і в не на що з до та як це у за про від для так його би все ще було був вона вони ми ви при або якщо вже тільки
      зі ні бути щоб після також може році року років час дня цього який які яких яка більше між під над через без
      один два три перший новий великий інший сам свій наш їх її йому них немає там тут де коли потім тоді тепер зараз
      дуже можна треба є буде були можуть став стала люди людина життя справа робота країна країни світ світу дім
      вулиця школа родина діти друг вода земля голова слово питання відповідь закон право суд ринок ціна гроші
      компанія виробництво розвиток зростання частка область район центр група команда гра матч перемога місце частина
      випадок результат рішення система програма проєкт рада зустріч переговори документ документи міністр уряд партія
      вибори депутат мир армія військові кордон територія служба здоров’я лікар лікарня книга газета журнал попередній
      минулий останній головний державний загальний високий молодий старий добрий сильний міський місцевий міжнародний
      день місто влада рука поліція сторона допомога війна план українська повністю позиція`),
    proper: list(`
      Ганна Іван Петро Марія Сергій Олена Микола Ольга Олексій Тетяна Шевченко Франко Мельник Коваль Бондар Дніпро
      Карпати Львів Одеса Полтава Луцьк Рівне Чернівці Париж Лондон Берлін Рим Токіо Європа Азія Африка Італія Франція
      Іспанія Понеділок Академія Університет Інститут Рада Прем’єр Прага Поділля`),
    properEvery: 16,
    hasCapitals: true,
    comma: ',',
  },
  ar: {
    common: list(`
      في من على إلى أن ما لا هذا هذه التي الذي عن مع كان كانت قد لم هو هي بين كل بعد قبل عند حتى إذا ثم أو بل لكن كما
      حيث غير أي بعض جميع أكثر خلال حول ضد منذ عام سنة يوم وقت الوقت أول جديد جديدة كبير كبيرة آخر أخرى نفس تم يتم
      يكون تكون ليس قال قالت أضاف أعلن أكد ذكر وقال وأضاف ويمكن وكان وفي ومن الناس الرجل المرأة الأطفال الحياة العمل
      المدينة البلاد الدولة الدول العالم الحكومة الوزير المجلس البرلمان الانتخابات الحزب القانون المحكمة الشرطة الجيش
      الحرب السلام الاتفاق المحادثات الاجتماع البيان القرار الوثيقة الخطة نظام النظام السوق الأسعار المال مالية الشركة
      الإنتاج النمو الاقتصاد الاقتصادية السياسة السياسية الدولي الدولية الوطني الوطنية المحلية العسكرية الأمنية
      الإعلام الصحة المستشفى الطبيب المدرسة الجامعة الكتاب الماء الأرض الطريق البيت الشارع المنطقة الحدود المساعدة
      الخدمة المشروع البرنامج النتيجة المباراة الفريق اللاعب الهدف الفوز الأسبوع الماضي المقبل الحالي الرئيس الرئيسية
      الكبرى الأولى الثانية العربية الأجنبية الواقع الواضح الوكالة الوصول الوحيدة الولاية الورقة الوسطى كيفية كيف
      حماية حملة رحلة شركة مارس خطة مستوى مجال إطار سبب نحو داخل خارج أمام تحت فوق عبر شهر أربعة القوات سفر وزارة`),
    proper: list(`
      محمد أحمد علي فاطمة خالد يوسف مريم حسن سعيد ليلى القاهرة بيروت دمشق بغداد عمان تونس الرباط الجزائر الخرطوم مسقط
      باريس لندن برلين روما طوكيو أوروبا آسيا أفريقيا إيطاليا فرنسا إسبانيا اليابان مصر لبنان العراق المغرب النيل
      الفرات`),
    properEvery: 18,
    hasCapitals: false,
    comma: '،',
  },
};
