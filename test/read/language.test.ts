import { describe, expect, test } from 'vitest';
import { looksEnglish } from '../../src/read/rejects.ts';
import { functionWords } from '../../src/words/languages.ts';

describe('looksEnglish', () => {
  test.each([
    [
      'French',
      'Le ministre a déclaré que les travaux sur le pont seront terminés dans deux ans et que la ville ne paiera pas pour les retards qui ont été signalés.',
    ],
    [
      'German',
      'Der Minister sagte am Montag, dass die Brücke nicht vor dem Winter fertig wird und die Stadt für die Kosten nicht aufkommen kann, weil das Geld fehlt.',
    ],
    [
      'Spanish',
      'El ministro dijo que las obras del puente no van a terminar antes del invierno y que la ciudad no tiene dinero para pagar los retrasos que se han conocido.',
    ],
    [
      'Italian',
      'Il ministro ha detto che i lavori per il ponte non sono finiti e che la città non ha i soldi per pagare i ritardi della ditta, anche dopo la gara di questo mese.',
    ],
    [
      'Dutch',
      'De minister zei dat het werk aan de brug niet voor de winter klaar is en dat de stad geen geld heeft om de vertraging van het bedrijf te betalen.',
    ],
    [
      'Turkish',
      'Bakan köprü için yapılan çalışmaların kış gelmeden bitmeyeceğini ve bu gecikme için şehrin bir ödeme yapmayacağını daha sonra yeni bir açıklama ile söyledi ama tarih vermedi.',
    ],
  ])('%s', (language, text) => {
    expect(looksEnglish(text)).toEqual({ english: false, guess: language });
  });

  test.each([
    ['Cyrillic', 'Министр сказал, что мост не будет готов до зимы.'],
    ['Arabic', 'قال الوزير إن الجسر لن يكون جاهزا قبل الشتاء'],
    ['Han', '部长表示，大桥在冬季之前不会完工。'],
  ])('%s script', (script, text) => {
    expect(looksEnglish(text)).toEqual({ english: false, guess: `${script} script` });
  });

  test.each([
    [
      'prose',
      'The minister said on Monday that the bridge would not be ready before winter and that the city had no money for the delay.',
    ],
    ['a headline', 'Minister: bridge delayed'],
    [
      'foreign names',
      'Jean-Marie de la Tour du Pin and Juan de la Cruz met in El Paso, where they signed the treaty that was drafted by the lawyers of both.',
    ],
    [
      'a foreign quotation',
      'He said: "Der Minister hat nicht recht." The city and the state have been at odds over this for years, and it will go to court in May.',
    ],
    ['numbers', '1 2 3 4 5'],
  ])('%s is English', (_, text) => {
    expect(looksEnglish(text).english).toBe(true);
  });

  test('a language that is on no list is still not English', () => {
    const text = 'Waziri alisema daraja halitakuwa tayari kabla ya majira ya baridi. '.repeat(8);
    expect(looksEnglish(text)).toEqual({ english: false, guess: 'another language' });
  });

  test('no list of another language holds commonest words of English', () => {
    const english = new Set<string>(functionWords.English);
    for (const [name, words] of Object.entries(functionWords))
      if (name !== 'English') expect(words.filter((word) => english.has(word))).toEqual([]);
  });
});
