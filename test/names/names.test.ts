import { describe, expect, test } from 'vitest';
import { mergeIndex } from '../../src/compiler/merge-index.ts';
import { compileRoot } from '../../src/compiler/pack-folder.ts';
import { Prefilter } from '../../src/core/index/prefilter.ts';
import { prefilterData } from '../../src/core/index/prefilter-source.ts';
import { Evidence } from '../../src/core/mentions/evidence.ts';
import { readDocument } from '../../src/core/mentions/read-document.ts';
import { type Candidate, readFlow } from '../../src/core/mentions/read-flow.ts';

const { packs, givenNames } = compileRoot('src/packs');
const INDEX = mergeIndex(packs, givenNames);
const PREFILTER = new Prefilter(prefilterData(packs.flatMap(({ forms }) => forms)));

/** Texts with every mention in ⟦…⟧; the bundled pack finds these and no others. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'other people of the name': [
    'Tony Kushner wrote it. Kushner was born in New York.',
    '⟦Jared Kushner⟧ came, not Tony Kushner; ⟦Kushner⟧ left.',
    '⟦Trump⟧’s wife, Melania Trump, spoke; ⟦Trump⟧ listened.',
    'Ivanka Trump and Eric Trump came.',
    'Мелания Трамп выступила. Сына зовут Бэррон Трамп.',
    'Меланію Трамп зустріли, а Іванку Трамп — ні.',
    'ميلانيا ترامب وإيفانكا ترامب',
    'Admiral Ushakov won at Fidonisi; адмирал Ушаков, адмирала Ушакова.',
    'С 1974 года она занималась у Александра Кушнера.',
    'Александр Семёнович Кушнер; Кушнер Александр Семёнович; Владимира Ушакова; ⟦Юрий Викторович Ушаков⟧; Ю. В. ⟦Ушаков⟧',
    'J. Trump and F. Ushakov, but D. ⟦Trump⟧ and Ю. ⟦Ушаков⟧',
    'George Washington and Denzel Washington; Джорджа Вашингтона; جورج واشنطن',
    'George Washington led. Washington won.',
    'На улице Вашингтона, по вулиці Вашингтона; вул. Ушакова; в ⟦Вашингтоне⟧ и до ⟦Вашингтона⟧',
    'Детство Вашингтона прошло на ферме; Вашингтон родился в семье плантатора. Позиция ⟦Вашингтона⟧ ясна.',
    'Исайя Вашингтон снялся там. За эту роль Вашингтон получил «Золотой глобус». Потом Вашингтон снимал сам.',
    'Юність Вашингтона; останні роки Вашингтона; роль ⟦Вашингтона⟧ у переговорах',
    'Waszyngton (stan) leży nad oceanem, ⟦Waszyngton⟧ nad rzeką.',
    'Це ⟦Джаред Кушнір⟧; ⟦Віткофф⟧ та ⟦Кушнір⟧ приїхали. Депутат Кушнір виступив.',
    'A line of the past: Linking ⟦Washington⟧ and ⟦Moscow⟧; his brother, Bushrod Washington, and the clerk',
    'A statue of the general, George Washington, was raised. Washington looks west.',
    "Pomnik George'a Washingtona stoi w ⟦Waszyngtonie⟧.",
    '乔治·华盛顿率领军队。华盛顿后来退休。',
    'הגנרל וושינגטון ניצח; ב⟦וושינגטון⟧ שקט',
    'القائد واشنطن انتصر، و⟦واشنطن⟧ هادئة',
    'George Washington University is in ⟦Washington⟧.',
    'In ⟦Washington⟧ a statue of George Washington stands; ⟦Washington⟧ is proud.',
    'Donald Trump Jr. and Дональда Трампа-младшего',
    '梅拉尼娅·特朗普和巴伦·特朗普；⟦唐纳德·特朗普⟧；⟦唐纳德・J・特朗普⟧；唐纳德·B·⟦特朗普⟧',
    'השחקן דנזל וושינגטון זכה באוסקר',
    '拉斯普京是修士；华盛顿夫人；⟦俄罗斯⟧总统⟦普京⟧',
    'كان واشنطن مزارعاً؛ وقضى واشنطن الشتاء هناك؛ غادر ⟦واشنطن⟧',
  ],
  'longer names of other things': [
    'A farm near Ephrata, Washington; Friday Harbor, Washington; Києво-Печерська лавра; Києво-Святошинський район; Киево-Могилянская академия',
    'Trump Tower, the Washington Post, Washington State, Moscow, Idaho, Chicken Kiev, Russia Today',
    'штат Вашингтон, в штате Вашингтон, «Единая Россия», члены Единой России, Россия 1, Эхо Москвы, Интерфакс-Украина',
    'Єдина Росія, Відлуння Москви, Інтерфакс-Україна',
    'روسيا البيضاء، واشنطن بوست، برج ترامب، ولاية واشنطن',
    'Moscow (Idaho); Москва, Айдахо; в Москве (Айдахо); موسكو، أيداهو; Moscou, Idaho; Москві, штат Айдахо',
    'на «Эхе Москвы», Echo of Moscow; Ехо Москви; у вежі Трампа; в башне Трампа; Russia-24; Interfax-Ukraine; إنترفاكس-أوكرانيا; Rusia Blanca',
    '白俄罗斯、华盛顿邮报、小特朗普、莫斯科河、美國隊長、美国之音、美國之音',
    'The Washington quarterback studied at Moscow State Pedagogical University and flew to ⟦Moscow⟧.',
    'Washington’s presidency; Washington, Jefferson and Adams; ⟦Washington⟧, Paris and London',
    '總統華盛頓與華盛頓紀念碑；⟦美國⟧首都⟦華盛頓⟧',
    'Florida’s goalie stayed in ⟦Florida⟧; Малая Россия; روسيا الصغيرة',
    'Бои за ⟦Красноармейск⟧ (украинское название — ⟦Покровск⟧); в ⟦Красноармейске⟧ (⟦Покровске⟧); Красноармейск под Саратовом',
    'Washington, Idaho and Oregon; Alexandrov Kremlin; the Washington Department of Ecology',
    'Moscow Mills, Moscow Township; the cruiser Moscow; United Nations Plaza; Model UN; Papers: Telegram',
    '美国瀑布；模拟联合国；⟦美国⟧；plaza de las Naciones Unidas; place des Nations Unies; Birleşmiş Milletler Caddesi',
    'The walls of the ⟦Moscow Kremlin⟧; Fred Trump; וושינגטון נולד',
    '«لوكوموتيف» موسكو',
    '«Динамо» (⟦Киев⟧) — «Спартак» Москва; издательство «Наука» (⟦Москва⟧)',
    'Посёлок под названием Вашингтон; памятник Вашингтону; визит в ⟦Вашингтон⟧',
    'ژنرال واشنگتن، سیاتل، واشنگتن؛ سفر به ⟦واشنگتن⟧',
    'The ⟦Telegram⟧ app is popular; the Telegram reported it.',
    '白俄罗斯国防部；⟦俄罗斯国防部⟧；⟦俄罗斯⟧国防部长；⟦俄羅斯⟧國防部長；⟦佛罗里达⟧州长；⟦美国⟧长期',
    '美国防部长、美國會議員；⟦美国⟧国防部长；特朗普酒店；冬季白宫；喀山克里姆林宫；⟦莫斯科⟧⟦克里姆林宫⟧',
    '莫斯科号沉没；⟦莫斯科⟧号召；莫斯科斯巴達；《今日美国》；巴西合众国；佛罗里达美洲豹队；华盛顿子弹队',
    'Mecz Dynama Kijów ze Spartakiem Moskwa nad brzegiem rzeki Moskwy; okręt „Moskwa” zatonął; posłowie Zjednoczonej Rosji; do ⟦Moskwy⟧',
    'W Oregonie i Waszyngtonie rosną lasy; stany Waszyngton i Oregon; rozmowy w ⟦Waszyngtonie⟧',
    'رئيس مجلس الاتحاد الروسي زار ⟦الاتحاد الروسي⟧؛ غرق الطراد «موسكو»؛ فلوريدا بانثرز',
    'Moskova Nehri donmuş; ⟦Moskova⟧ soğuk. La Moskova gèle; ⟦Moscou⟧ dort. Die Moskwa fließt; נהר מוסקבה; el río Moscú',
    '⟦Wladimir Selenskyj⟧ kam; ⟦ולדימיר זלנסקי⟧; ⟦弗拉迪米尔·泽连斯基⟧',
    'Les Wizards de Washington et les Panthers de la Floride; l’hôpital Maison-Blanche. Ce soir à ⟦Washington⟧, les Capitals gagnent.',
  ],
  'others of the name by what stands around': [
    'Washington beat Pittsburgh in overtime. ⟦Washington⟧ urged restraint.',
    'A rookie quarterback led Washington down the field; Washington won 4-3 after a shootout.',
    'Вашингтон обыграл Питтсбург: две шайбы в концовке матча. ⟦Вашингтон⟧ ждёт делегацию.',
    'Гравці НХЛ: Вашингтон переміг. Переговори у ⟦Вашингтоні⟧ тривають.',
    'فازت واشنطن في المباراة؛ كرة السلة',
    'واشنگتن در پلی‌آف برد. ⟦واشنگتن⟧ تحریم‌ها را لغو کرد.',
    'וושינגטון ניצחה אחרי ריבאונדים רבים. ב⟦וושינגטון⟧ נפתחו שיחות.',
    '华盛顿在季后赛取胜。⟦华盛顿⟧方面表示欢迎。',
    '那位球员告诉媒体，华盛顿的下个赛季会更好。球队来到⟦华盛顿⟧。球队代表在⟦华盛顿⟧讲话。',
    '独立战争里，在华盛顿的率领下军队过了河。华盛顿凭这部影片捧回奥斯卡。⟦华盛顿⟧宣布制裁。',
    '⟦华盛顿⟧号召盟友；⟦美国⟧派兵；⟦俄罗斯⟧报复；“华盛顿号”航母；⟦俄罗斯⟧24艘军舰；乌克兰语',
    '⟦华盛顿⟧（路透社）独立战争纪念日。华盛顿被提名过奥斯卡（两次）。',
    '⟦华盛顿哥伦比亚特区⟧的球队',
    '丁俊晖击败了特朗普，单杆破百。⟦特朗普⟧宣布加税。卢比奥送出八次助攻。⟦卢比奥⟧抵达欧洲。',
    '江南华府小区的业主很满意。⟦華府⟧尚未回應。',
    'Poutine est meilleure avec des frites et du fromage. ⟦Poutine⟧ est arrivé hier; une Poutine, la Poutine Week.',
    'این چکمه و پوتین چرم است. ⟦پوتین⟧ به تهران رفت. پوتین‌های سربازان.',
    'Im zweiten Drittel traf Washington in Überzahl. ⟦Washington⟧ · Die Capitals feierten. ⟦Washington⟧ droht mit Zöllen.',
    'W trzeciej tercji Waszyngton wyrównał. ⟦Waszyngton⟧ nałożył cła.',
    'وُلد قرب الوادي ودرس مسح الأراضي، ثم ترك واشنطن البيت. رحبت ⟦واشنطن⟧ بالخطة.',
    'Rubio, de ojos azules, sonrió. ⟦Rubio⟧ viajó a Ginebra.',
    'Farms at Mount Vernon fed Washington; orchards near Yakima made Washington rich.',
    'The NHL opened an office in ⟦Washington⟧; the playoffs came to ⟦Washington, D.C.⟧, where ⟦Washington⟧ cheered.',
    '⟦WASHINGTON⟧ (AP) The NFL was sued. （新华社⟦华盛顿⟧电）NBA',
    "Florida's goalie made 30 saves against Washington; later Florida outshot Washington 31-28.",
    'Washington (12-4-1) scored twice on the power play. ⟦Washington⟧ called it a power play by ⟦Moscow⟧.',
    '⟦Florida⟧ voted. The shortstop grew up in Miami, ⟦Florida⟧; the shortstop left ⟦Florida⟧; he plays in ⟦Florida⟧.',
    'The shortstop left Florida. South ⟦Florida⟧ is warm.',
    'Moscow High School invites all of Latah County. Students live in Moscow on the Palouse. ⟦Moscow⟧ replied.',
    'Washington rode ahead of his men in 1778; Washington and his officers dined.',
    'In the play, Kushner mocks ⟦Trump⟧. ⟦Trump⟧ called ⟦Kushner⟧.',
    'The declarer drew Trump.',
    'Washington plays a pilot; in her first costar role, Washington shone. ⟦Washington⟧ plays for time.',
    'В 1943 году Зеленский окончил училище; человек с фамилией Зеленский. ⟦Зеленский⟧ прибыл в ⟦Киев⟧.',
    'У 1941 році Зеленський закінчив школу. ⟦Зеленський⟧ у 2022 році.',
    'Rutskoi and Khasbulatov held the White House. The ⟦White House⟧ replied.',
    'Белый дом защищали сторонники Хасбулатова. ⟦Белый дом⟧ в ⟦США⟧.',
    'Porto beat Kiev 3-1. ⟦Kiev⟧ is a city; rain in ⟦Kiev⟧.',
    'Gustavo Rubio and David Moscow came.',
    'Rubio had 11 assists for the Timberwolves. ⟦Rubio⟧ left for ⟦Washington⟧.',
    'The referee called Ricky Rubio, and Mr. Rubio came.',
    'Вашингтон возглавил Континентальный конгресс; в 1787 году Вашингтон писал',
    'Обе шайбы забросила Флорида. ⟦Флорида⟧ голосует.',
    'Fans saw No. 5 Florida lose. Florida football; Florida is 3-2. ⟦Florida⟧ is warm. The Gators stayed in ⟦Florida⟧.',
    'We ship to California, ⟦Florida⟧ and Washington. Washington, Nevada and Utah. ⟦Washington⟧, ⟦Florida⟧.',
    'Our favorite state is Washington; in Washington we saw Olympic National Park. We flew to ⟦Washington⟧.',
    'With the Padres away, Washington lost. Los padres viajaron desde ⟦Florida⟧; les mets de ⟦Washington⟧.',
    'At the age of 15, Washington left; a land surveyor taught Washington. Wheat growers in Washington wait. ⟦Washington⟧ grew.',
    'Storm of Scandal Roils ⟦Washington⟧ and the Senate; a Plan for Conquering ⟦Washington⟧',
    'Letterman asked Washington; Washington won an Oscar. A man named Washington came. ⟦Washington⟧ won a war.',
    'Washington recibió el premio Óscar por su papel. ⟦Washington⟧ respondió.',
    'Avec Spike Lee, Washington tourna un film. ⟦Washington⟧ tourna la page.',
    'Florida-Trainer Meier jubelte; für Florida traf Schmidt. Der Trainer flog nach ⟦Florida⟧.',
    'Ohio has towns named Moscow; three cities named Moscow. Trains go to ⟦Moscow⟧.',
    '⟦Washington⟧ scored points in the talks, worked overtime and set 28 goals; a court in ⟦Washington⟧ ruled 5-4.',
  ],
  'Russian and Ukrainian in small letters': [
    '⟦россия⟧ напала на ⟦украину⟧; войска ⟦рф⟧ в ⟦россии⟧; сайт кремль.рф; ⟦москва⟧ и ⟦киев⟧; из ⟦сша⟧',
    'не киев и ну киев; против ⟦путина⟧ и с ⟦путиным⟧; путина началась, в разгар путины; бригады путин прошлых лет',
    'казанский кремль, стены кремля; пресс-секретарь ⟦кремля⟧; в ⟦кремле⟧ заявили',
    'единая россия, москва-река, спартак москва, почта россии; ⟦зеленский⟧ и ⟦трамп⟧',
    'втрати ⟦рф⟧; одне місто ⟦рф⟧; ⟦рф⟧ веде війну; ракетами ⟦рф⟧; сайт.рф',
    'Szef ⟦ONZ⟧ mówi. Jak podaje ⟦ONZ⟧, to prawda.',
    'війська ⟦рф⟧ у ⟦києві⟧; пропаганда ⟦кремля⟧; ⟦вторгнення⟧ ⟦рф⟧ в ⟦україну⟧; ⟦сша⟧; наша україна',
    'Since the ⟦full scale invasion⟧ began',
  ],
  'common words, adjectives, demonyms': [
    'to trump, tell us, by telegram, a white house, the kremlinologist, Russians and Ukrainians, Muscovite',
    'путина началась, русский, украинец, московский, трамплин, вашингтонский',
    'український, росіянин, київський, московський',
    'كيف حالك؟ الروسي والأوكراني والأمريكية، رئيساً أوكرانياً، هجوماً روسياً، هجومًا روسيا',
    'Покровська церква, до ⟦Покровська⟧; Башня Трампа; دجاج كييف',
    '⟦US⟧ AND ⟦RUSSIA⟧ TALK ABOUT NOTHING',
    'They said: "Go." TELL US. The ⟦US⟧ went.',
    'TELL US WHY THEY LEFT US ALONE IN THE ⟦US⟧ ARMY',
    'صواريخ روسية وقوات أوكرانية، BM, ABD',
    'قتل جنديا أوكرانيا وصحفيا روسيا',
    'هجوما روسيا على المدينة، لكن هاجمتها ⟦روسيا⟧، وأيضاً ⟦روسيا⟧، وبينما ⟦أوكرانيا⟧',
    'Trumps are cards, and the Floridas were ceded; other Kremlins stand.',
    'Псковський Кремль, вокзал «Київ-Пасажирський», «Україна – Вперед!»; нічний ⟦Кремль⟧, порт ⟦Києва⟧',
    'Казанский Кремль, Москва-река, на Москве-реке, «Наша Україна», «Голос України»',
  ],
  'cases of longer names': [
    '⟦Ukrayna ordusuna⟧ çağrı; ⟦Ukrayna Silahlı Kuvvetlerine⟧; ⟦Rusya Savunma Bakanlığından⟧; ⟦Rusyaya⟧, Beyaz Rusyaya, ⟦Ukraynadan⟧, ⟦Moskovada⟧, ⟦Putinin⟧; ⟦Birleşmiş Milletlere⟧',
    '⟦Ukrayna⟧’nın ⟦işgalinden⟧ sonra; ⟦Ukrayna⟧’yı ⟦işgaline⟧ tepki',
    'ל⟦צבא האוקראיני⟧; ב⟦פוקרווסק⟧; ⟦הפלישה⟧ הרוסית ל⟦אוקראינה⟧; ⟦הצבא האוקראיני⟧',
    'Seit dem ⟦Einmarsch⟧ in die ⟦Ukraine⟧; Folgen des ⟦Überfalls⟧ auf die ⟦Ukraine⟧; der deutsche Überfall auf die Ukraine',
  ],
  'titles, initials and company': [
    'Mary D. Trump and Michael V. Putin came; Мария Д. Трамп тоже. D. ⟦Trump⟧ and Senator D. ⟦Trump⟧ and ⟦Donald J. Trump⟧',
    'Mrs. Trump and Mr. Washington; Mr. ⟦Trump⟧ and President ⟦Trump⟧',
    'M. ⟦Trump⟧ et MM. ⟦Poutine⟧ et ⟦Zelensky⟧; selon M. ⟦Witkoff⟧; J. M. Trump; M. Washington; un régime à la ⟦Poutine⟧',
    'Die Hauptstadt ⟦Washington⟧ und die Haltung ⟦Washingtons⟧; nach Angaben der Regierung ⟦Washington⟧',
    'There his uncle Tiberius Washington and Denzel Washington came to ⟦Washington, D.C.⟧',
    'В 1995 г. ⟦Вашингтон⟧ ввёл санкции. В 2000 г. ⟦Путин⟧ стал президентом, и т. д. ⟦Путин⟧ отметил.',
    'Кушнер А. С., Зеленский И. А., Дж. Вашингтон; с ⟦Трампом⟧ М. ⟦Рубио⟧',
    'Ушаков выступил в Риге. Кушнер написал стихи.',
    'Помощник ⟦Путина⟧ ⟦Ушаков⟧ выступил.',
    'Ivanka Trump, daughter of President ⟦Trump⟧; ⟦Trump⟧ listened.',
    'הרב קושנר, ר׳ קושנר, לטוני קושנר אין תגובה',
    'Talks in ⟦Moscow⟧ were held with Gorbachev.',
  ],
  'quotation marks and adjectives of places': [
    'крейсер «Москва», гостиница "Россия", готель «Росія»; в ⟦Москве⟧; газета «Советская Россия»',
    'В селе Покровском, в имении Покровском; в ⟦Покровске⟧ тихо',
    'Покровск (Энгельс) стоит на Волге, Покровск в Якутии — на Лене. Бои под ⟦Покровском⟧',
    'В Покровском соборе и на Покровском бульваре; под ⟦Покровском⟧',
    'Крейсер Москва потонув; на крейсері Москва; горів крейсер «Москва!». У ⟦Москві⟧ мовчать.',
    'Теплоход Украина, гостиницы Россия, авианосец Киев; путь в ⟦Россию⟧ и в ⟦Киев⟧',
    '«Київ»-Баскет проти «Вашингтон Візардс»; ЦСКА Москва; до ⟦Києва⟧',
    'Новина про «захоплення» ⟦Покровська⟧ та Вовчанська',
    'Покровська, 7; районів ⟦Покровська⟧ та Мирнограда; Покровську громаду; у ⟦Покровську⟧ тихо; біля ⟦Покровська⟧ була',
    'Оксана Покровська приїхала.',
    'Село Покровське біля річки; Покровські ворота; місто ⟦Покровськ⟧',
  ],
  'capitals and mixed scripts': [
    '⟦PUTIN⟧ MEETS ENVOY OF THE ⟦U.S.⟧ IN ⟦MOSCOW⟧',
    '⟦US⟧ ENVOY ARRIVES. ⟦US⟧ PLAN FAILS! THEY TOLD US SO; THE ⟦US⟧ WAITS',
    '⟦CШA⟧ и ⟦СШA⟧, ⟦UЅ⟧ troops, ⟦Тpамп⟧ и ⟦Kремль⟧',
    '⟦ПУТИН⟧ В ⟦КИЕВЕ⟧? ⟦США⟧ ПРОТИВ',
    'В ⟦Моcкве⟧ и ⟦Kиеве⟧',
  ],
  Arabic: [
    'و⟦بوتين⟧ ف⟦بوتين⟧ ل⟦ترامب⟧ ول⟦لولايات المتحدة⟧ ب⟦الكرملين⟧ وك⟦روسيا⟧ ل⟦لأمم المتحدة⟧ ل⟦أوكرانيا⟧',
    'ضد بروسيا، ملك بروسيا؛ ودعا ⟦روسيا⟧ إلى الحل؛ محذرا ⟦روسيا⟧؛ 195 جنديا روسيا، عداءً روسيا، 20 روسيا',
    'الاتحاد الروسي لألعاب القوى؛ قناة روسيا اليوم؛ وصل إلى ⟦روسيا⟧ اليوم؛ رئيسا ⟦روسيا⟧ و⟦أوكرانيا⟧',
    'في ⟦الولاياتالمتحدةالأمريكية⟧ و⟦الأممالمتحدة⟧',
    'على ⟦تيليگرام⟧ و⟦تلگرام⟧، ⟦ڤلاديمير پوتين⟧',
    'من ⟦اوكرانيا⟧ إلى ⟦روسيـــا⟧ و⟦الكرملين⟧',
  ],
  Russian: [
    'с ⟦Зеленским⟧ о ⟦Зеленском⟧, ⟦Стиву Уиткоффу⟧, ⟦Виткоффом⟧, ⟦Соединённым Штатам Америки⟧, ⟦Соединенных Штатов⟧',
    'из ⟦Кремля⟧ в ⟦Белый дом⟧, ⟦Белым домом⟧, в ⟦Киеве⟧ под ⟦Покровском⟧, ⟦Министерством обороны России⟧',
  ],
  'the invasion': [
    "⟦Putin⟧'s ⟦invasion⟧; до начала ⟦вторжения⟧ ⟦России⟧; від початку ⟦вторгнення⟧ ⟦Росії⟧; вторжение России в Грузию",
  ],
  Ukrainian: [
    '⟦Путіне⟧! ⟦Зеленському⟧, ⟦Трампові⟧, у ⟦Києві⟧ та ⟦Кремлі⟧, з ⟦Білим домом⟧, ⟦Сполучених Штатів⟧, ⟦США⟧',
    "⟦Організації Об'єднаних Націй⟧, ⟦Організація Об’єднаних Націй⟧, ⟦Збройних Сил України⟧",
  ],
  German: [
    '⟦Putins⟧ Krieg, ⟦Russlands⟧ Armee, die ⟦russische Föderation⟧, der ⟦russischen Föderation⟧, die ⟦Vereinigten Staaten⟧, im ⟦Weißen Haus⟧, des ⟦Kremls⟧, ⟦Trumps⟧ Plan, russisch',
  ],
  Turkish: [
    "⟦Putin⟧'in, ⟦Rusya⟧'nın, ⟦Rusyanın⟧, ⟦Ukrayna⟧'da, ⟦Ukraynada⟧, ⟦ABD⟧'nin, ⟦BM⟧, ışık, ⟦Moskova⟧'ya, Ruslar",
    '⟦Donald Trumpın⟧ elçisi, ⟦Trumpın⟧ planı',
  ],
  Polish: [
    "⟦Steve'a Witkoffa⟧, ze ⟦Steve’em Witkoffem⟧, ⟦Marka Rubia⟧, z ⟦Markiem Rubio⟧",
    'z ⟦Putinem⟧ o ⟦Zełenskim⟧ w ⟦Moskwie⟧, ⟦Stanów Zjednoczonych⟧, na ⟦Ukrainie⟧, w ⟦Kijowie⟧, ⟦Białego Domu⟧, rosyjski',
  ],
  French: ["d’⟦Ukraine⟧, l'⟦ONU⟧, la ⟦Russie⟧, ⟦Poutine⟧, aux ⟦États-Unis⟧, la ⟦Maison Blanche⟧, russe"],
  Spanish: ['en ⟦Ucrania⟧, de ⟦EE. UU.⟧ y ⟦Rusia⟧, la ⟦Casa Blanca⟧, ruso'],
  Persian: [
    '⟦آمريكا⟧ و ⟦روسيه⟧ در ⟦مسكو⟧، ⟦کاخ‌سفید⟧، ⟦آمریکای⟧ امروز، آمریکای لاتین، یک جفت پوتین',
    '⟦روسیه⟧ و ⟦آمریکا⟧، آمریکای شمالی',
    'رییس جمهور ⟦ترمپ⟧ و ⟦ستیف ویتکاف⟧',
    'حمله به ⟦کیف⟧ و کمک نظامی به ⟦کیف⟧؛ این کیف گران است',
    '⟦پوتین⟧ و ⟦ترامپ⟧ در ⟦مسکو⟧، ⟦ایالات متحده⟧ و ⟦اوکراین⟧',
  ],
  Hebrew: [
    '⟦ארה”ב⟧ ו⟦האו“ם⟧, כב⟦ארה"ב⟧, ⟦הבית־הלבן⟧, ⟦רוּסְיָה⟧',
    '⟦פוטין⟧ ב⟦מוסקבה⟧, ו⟦טראמפ⟧ מ⟦ארה״ב⟧ ל⟦אוקראינה⟧, שב⟦רוסיה⟧, ל⟦קרמלין⟧',
  ],
  Chinese: [
    '欧美国家与北美国家',
    '⟦唐纳德·特朗普⟧（Donald Trump）在⟦白宫⟧',
    '要塞「⟦波克羅夫斯克⟧」（Pokrovsk）；《⟦基辅⟧》（Kyiv）；⟦川普⟧女婿⟦庫希納⟧（Kushner）',
    '⟦克裡姆林宮⟧；⟦红军村⟧；在⟦莫斯科⟧',
    '⟦普京⟧在⟦莫斯科⟧会见⟦美国⟧特使⟦威特科夫⟧，讨论⟦乌克兰⟧',
  ],
};

describe.each(Object.entries(TEXTS))('%s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    expect(mark(text)).toBe(marked);
  });
});

describe('as a page is read, near the places where names may be', () => {
  const far = 'etc. '.repeat(60);
  const texts = Object.values(TEXTS)
    .flat()
    .map((marked) => marked.replace(/[⟦⟧]/g, ''));

  test.each(texts)('%s', (text) => {
    for (const sample of [text, far + text + far, text.replaceAll(' ', `\n${' '.repeat(16)}`) + far + text])
      expect(candidatesIn(sample, PREFILTER.placesIn(sample))).toEqual(
        candidatesIn(
          sample,
          Array.from({ length: sample.length }, (_, at) => at),
        ),
      );
  });
});

function candidatesIn(text: string, places: readonly number[]): readonly Candidate[] {
  return readFlow(text, places, INDEX, new Evidence()).candidates;
}

function mark(text: string): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of readDocument(text, INDEX).mentions) {
    marked += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return marked + text.slice(at);
}
