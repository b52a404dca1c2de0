// How the press spells a full name otherwise, by rules that hold for a whole script or language.

/** Ways to write one name in Latin letters; every member may stand for every other. */
type Family = readonly string[];

/** Given names of Arabic, Persian, Turkic and other Muslim use, as agencies transliterate them. */
const ARABIC: readonly Family[] = [
  ['Mohamed', 'Mohammed', 'Muhammad', 'Mohammad'],
  ['Ahmed', 'Ahmad'],
  ['Mahmoud', 'Mahmud'],
  ['Hussein', 'Hussain', 'Husain', 'Hossein'],
  ['Hassan', 'Hasan'],
  ['Yousef', 'Yusuf', 'Youssef', 'Yousuf'],
  ['Khaled', 'Khalid'],
  ['Omar', 'Umar'],
  ['Osama', 'Usama'],
  ['Abdullah', 'Abdallah'],
  ['Said', 'Saeed', 'Sayed'],
  ['Nasser', 'Nasir', 'Naser'],
  ['Ismail', 'Ismael'],
  ['Ibrahim', 'Ebrahim'],
  ['Mustafa', 'Mostafa', 'Moustafa'],
  ['Suleiman', 'Sulaiman', 'Soleiman'],
  ['Saad', "Sa'ad"],
  ['Salman', 'Salmane'],
  ['Fattah', 'Fatah'],
  ['Rahman', 'Rehman'],
  ['Faisal', 'Faysal'],
  ['Walid', 'Waleed'],
  ['Hamid', 'Hameed'],
  ['Majid', 'Majed'],
  ['Amin', 'Ameen'],
  ['Mansour', 'Mansur'],
  ['Masoud', 'Massoud', 'Masud'],
  ['Nouri', 'Nuri'],
  ['Haider', 'Haidar', 'Hayder'],
  ['Mehdi', 'Mahdi'],
];

/** Given names of Slavic and neighboring use, from Cyrillic. */
const CYRILLIC: readonly Family[] = [
  ['Sergei', 'Sergey', 'Serhii', 'Serhiy'],
  ['Dmitry', 'Dmitri', 'Dmitriy'],
  ['Alexei', 'Aleksei', 'Alexey', 'Aleksey'],
  ['Alexander', 'Aleksandr', 'Oleksandr', 'Alyaksandr', 'Aleksander'],
  ['Yevgeny', 'Evgeny', 'Yevgeni', 'Evgeni'],
  ['Andrei', 'Andrey', 'Andriy'],
  ['Nikolai', 'Nikolay'],
  ['Yuri', 'Yury', 'Yuriy'],
  ['Vasily', 'Vasiliy', 'Vasili'],
  ['Vitaly', 'Vitali', 'Vitaliy'],
  ['Anatoly', 'Anatoli', 'Anatoliy'],
  ['Gennady', 'Gennadi', 'Gennadiy'],
  ['Valery', 'Valeri', 'Valeriy'],
  ['Viktor', 'Victor'],
  ['Maxim', 'Maksim', 'Maksym'],
  ['Mikhail', 'Mikhael', 'Mykhailo'],
  ['Arseniy', 'Arseny', 'Arseni'],
  ['Georgy', 'Georgi', 'Georgiy'],
];

const countries = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));
const ARABIC_USE = countries(
  'AE AF AZ BD BH DJ DZ EG ER ID IQ IR JO KM KW LB LY MA ML MR MV MY NE NG OM PK PS QA SA SD SN SO SY TD TN TR YE',
);
const CYRILLIC_USE = countries('RU SU UA BY KZ KG TJ TM UZ AM AZ GE MD BG RS ME MK YU MN');
const SPELT_OUT_USE = countries('DE DD AT CH DK NO SE FI IS EE');
const FAMILY_FIRST_USE = countries('JP HU');
/** Where a second given name is no middle name that the press drops. */
const WHOLE_GIVEN_USE = countries('KR KP CN TW VN HK SG KH MM TH LA MN');

const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  Ø: 'Oe',
  Å: 'Aa',
};

/** No more of one name: each is a line of the pack. */
const MOST_VARIANTS = 12;

/** What is known of a person's name beside its spelling. */
export type NameParts = {
  readonly country?: string | undefined;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
};

/**
 * Other spellings of a full name of two words or more, without the name itself: apostrophes left out, letters spelt
 * out ("Søvndal", "Soevndal"), transliterations of Arabic and Cyrillic names, "el-" for "al-" and "Abdel" for "Abdul",
 * family name first (Japan, Hungary), and second given names left out.
 */
export function nameVariants(name: string, parts: NameParts): string[] {
  if (!/\S\s+\S/.test(name)) return [];
  const { country = '' } = parts;
  const steps: readonly ((text: string) => readonly string[])[] = [
    (text) => shortGiven(text, parts),
    (text) => [text.replaceAll(/(?<=\p{L})['’ʻʼ`](?=\p{Ll})/gu, '')],
    (text) => (SPELT_OUT_USE.has(country) ? [spellOut(text)] : []),
    (text) => (ARABIC_USE.has(country) ? [...articles(text), ...swaps(text, ARABIC)] : []),
    (text) => (CYRILLIC_USE.has(country) ? [...swaps(text, CYRILLIC), ...endings(text)] : []),
    (text) => (FAMILY_FIRST_USE.has(country) ? turned(text, parts) : []),
  ];
  const found = new Set([name]);
  for (const step of steps)
    for (const text of Array.from(found)) for (const variant of step(text)) found.add(variant);
  found.delete(name);
  return [...found].slice(0, MOST_VARIANTS);
}

const spellOut = (text: string): string =>
  text.replaceAll(/[äöüæøåÄÖÜØÅ]/g, (letter) => SPELT_OUT[letter] ?? letter);

/** "Mohamed Tantawi" of "Mohamed Hussein Tantawi". */
function shortGiven(text: string, { country = '', given, family }: NameParts): string[] {
  const [first, second] = given?.split(/\s+/) ?? [];
  const isWhole = text === `${given} ${family}`;
  const isShortable = [first, second].every(
    (word) => word !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(word),
  );
  return isWhole && isShortable && !WHOLE_GIVEN_USE.has(country) ? [`${first} ${family}`] : [];
}

const turned = (text: string, { given, family }: NameParts): string[] =>
  text === `${given} ${family}` ? [`${family} ${given}`] : [];

/** "el-Sisi" for "al-Sisi"; "Abdel Fattah", "Abdul Fattah", "Abd al-Fattah". */
function articles(text: string): string[] {
  const other = text.replaceAll(/\b([aAeE])l(?=-\p{Lu})/gu, (_, letter: string) =>
    letter.toLowerCase() === 'a' ? 'el' : 'al',
  );
  const servant = /\b(?:Abd (?:al|el|ul)-|Abd[eu]l[ -])(?=\p{Lu})/u;
  const forms = servant.test(text)
    ? ['Abdel ', 'Abdul ', 'Abd al-'].map((form) => text.replace(servant, form))
    : [];
  return [other, ...forms, ...forms.map((form) => form.replaceAll(/\bal(?=-\p{Lu})/gu, 'el'))];
}

/** One word for another of its family, one at a time. */
function swaps(text: string, families: readonly Family[]): string[] {
  const words = text.split(' ');
  return words.flatMap((word, index) => {
    const family = families.find((members) => members.includes(word)) ?? [];
    return family
      .filter((member) => member !== word)
      .map((member) => words.with(index, member).join(' '));
  });
}

/** "-sky" for "-skiy" and "-skyi", "-yev" for "-ev" after a vowel. */
const endings = (text: string): string[] => [
  text.replace(/(?<=[sc]k)(?:iy|yi|yy|ii)$/u, 'y'),
  text.replace(/(?<=[aeiou])yev(?=a?$)/u, 'ev'),
  text.replace(/(?<=[aeiou])ev(?=a?$)/u, 'yev'),
];
