import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/language/detect.ts';
import { FUNCTION_WORDS } from '../../../src/core/language/function-words.ts';

describe('a draft in another language', () => {
  test.each([
    [
      'it',
      'Gentile Marta, la ringrazio molto per il tempo che mi ha dedicato ieri. Mi dispiace per il ritardo.',
    ],
    ['it', 'Mi scuso ancora: ero nervoso e non ho risposto bene alla sua domanda.'],
    ['it', 'Grazie per avermi ascoltato, e perche no, spero di rivederla con piu calma.'],
    [
      'fr',
      "Bonjour Claire, je vous remercie pour votre temps. J'ai été nerveux et je n'ai pas bien répondu.",
    ],
    ['fr', 'Je suis désolé de ma réponse, elle était trop longue et peu claire.'],
    [
      'es',
      'Hola Lucía, muchas gracias por la entrevista de ayer. Siento no haber contestado mejor a su pregunta.',
    ],
    ['es', 'Lamento mucho el retraso de esta mañana, el tren no llegó y no pude avisar.'],
    ['pt', 'Olá Rita, muito obrigada pela conversa de ontem. Não respondi bem, mas gostei muito da equipa.'],
    ['de', 'Liebe Frau Brandt, vielen Dank für das Gespräch. Es tut mir leid, dass ich so nervös war.'],
    ['de', 'Ich habe auf eine Frage keine gute Antwort gefunden, das ärgert mich sehr.'],
    ['nl', 'Beste Joost, bedankt voor het gesprek van gisteren. Het spijt me dat ik zo zenuwachtig was.'],
    ['sv', 'Hej Karin, tack för att du tog dig tid. Jag är ledsen att jag inte svarade bättre på frågan.'],
    ['da', 'Hej Mette, tak for samtalen. Jeg var meget nervøs og svarede ikke godt på dit spørgsmål.'],
    [
      'fi',
      'Hei Liisa, kiitos haastattelusta. Olen pahoillani, että vastasin niin huonosti, mutta minua jännitti.',
    ],
    [
      'pl',
      'Dzień dobry, bardzo dziękuję za rozmowę. Przepraszam, że nie byłem lepiej przygotowany na to pytanie.',
    ],
    [
      'cs',
      'Dobrý den, děkuji za pohovor. Omlouvám se, že jsem byl nervózní a že jsem na otázku neodpověděl.',
    ],
    [
      'ro',
      'Bună ziua, vă mulțumesc pentru interviu. Îmi pare rău că am fost așa de emoționat și nu am răspuns bine.',
    ],
    [
      'tr',
      'Merhaba Elif, görüşme için çok teşekkür ederim. Soruya daha iyi bir cevap veremediğim için üzgünüm.',
    ],
    [
      'hu',
      'Kedves Eszter, nagyon köszönöm az interjút. Sajnálom, hogy nem tudtam jobban válaszolni, de ideges voltam.',
    ],
    ['id', 'Selamat pagi, terima kasih banyak atas waktu yang diberikan. Saya minta maaf karena tidak siap.'],
    ['vi', 'Chào chị, cảm ơn chị đã dành thời gian. Tôi xin lỗi vì câu trả lời của tôi không được rõ.'],
    ['ru', 'Здравствуйте, Анна! Спасибо за встречу, мне очень жаль, что я так волновался.'],
    ['uk', 'Вітаю, Оксано! Дякую за зустріч, мені дуже шкода, що я так хвилювався.'],
    ['el', 'Καλημέρα Ελένη, σας ευχαριστώ πολύ για τον χρόνο σας και ζητώ συγγνώμη.'],
    ['he', 'שלום דנה, תודה רבה על הזמן. אני מצטער שלא עניתי טוב על השאלה.'],
    ['ar', 'مرحبا ليلى، شكرا جزيلا على وقتك. أعتذر لأنني لم أجب عن السؤال جيدا.'],
    ['zh', '您好,非常感谢您昨天抽出时间与我面谈。很抱歉我没有回答好那个问题。'],
    ['ja', '昨日は面接のお時間をいただき、ありがとうございました。うまく答えられず申し訳ありません。'],
    ['ko', '안녕하세요, 어제 면접 시간을 내주셔서 정말 감사합니다. 질문에 제대로 답하지 못해 죄송합니다.'],
  ])('is recognised: %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  test('is recognised when a few English words stand in it', () => {
    expect(
      detectLanguage('Il team di Product Design mi è piaciuto molto, e il feedback del recruiter anche.'),
    ).toBe('it');
    expect(
      detectLanguage('Das Onboarding und der Pitch waren gut, aber ich habe beim Case nicht überzeugt.'),
    ).toBe('de');
  });

  test('is recognised paragraph by paragraph in a mixed draft', () => {
    const draft = [
      'Thank you for your time on Tuesday, I enjoyed our conversation about the team.',
      'La ringrazio ancora per la sua pazienza, mi dispiace di non aver parlato meglio.',
      'I hope to hear from you soon and would be glad to come back.',
    ];
    expect(draft.map(detectLanguage)).toEqual(['en', 'it', 'en']);
  });
});

describe('a draft is English', () => {
  test.each([
    ['when it is empty', ''],
    ['when it is short, whatever it says', 'Mi scuso per il ritardo, cordiali saluti'],
    ['when it is short in another script', 'תודה רבה דנה'],
    [
      'with foreign names in it',
      'I met José García de la Cruz, Jürgen von der Heide and Zoë van den Berg, and I liked them all.',
    ],
    [
      'with a foreign phrase in it',
      'I said that the plan was a fait accompli, je ne sais quoi and all, and the panel laughed.',
    ],
    [
      'with a foreign greeting above it',
      'Hola María, muchas gracias! I wanted to thank you for the interview and for your time.',
    ],
    ['with a name in another script', 'Thank you for introducing me to 田中さん and 山本さん; I enjoyed it.'],
    [
      'with foreign firms in it',
      'I spent two years at Banco de la Nación in Lima and one at La Banque du Sud before I moved here.',
    ],
    [
      'in telegram style',
      'Java, Kotlin, Spring, Kafka, Postgres, Terraform, five years, Berlin, available now',
    ],
    [
      'with contractions only',
      "I'm glad, you're kind, we'll talk, it's settled, don't worry, they've agreed",
    ],
    [
      'with curly apostrophes',
      'I’m glad you’re pleased, and I’d say we’ll manage; d’accord, as Benoît said.',
    ],
    ['in capital letters', 'I AM SO SORRY FOR THE DELAY AND I HOPE THAT WE CAN STILL TALK'],
    [
      'with addresses and links in it',
      'Write to ana.de.la.o@ejemplo.es or see https://ejemplo.es/el/que/los/de?una=la for more of what I do.',
    ],
    [
      'with unfilled merge fields',
      'Hello {{nom_de_la_personne}}, thank you for your time at {{nom_de_la_societe}} on {{la_date}}.',
    ],
    [
      'with English words that other languages have too',
      'Come in, the door was open; he had to pour a pan of water over the hat, per se, men and all.',
    ],
    [
      'with initials and abbreviations',
      'E. g. J. K. O. Y. and U. S. were there, i. e. the whole panel, w/o a break.',
    ],
  ])('%s', (_why, text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  test('paragraph by paragraph when its words are everyday ones', () => {
    for (const sentence of [
      'Sorry for the late reply, I was travelling and had no signal.',
      'My answer on pricing missed the point, and I know why.',
      'Could you tell me if there is any news from the team?',
      'Please pass my thanks on to Dana, Ravi and Mei.',
    ]) {
      expect(detectLanguage(sentence)).toBe('en');
    }
  });
});

describe('the lists of words', () => {
  const english = new Set(FUNCTION_WORDS.get('en'));
  const alsoEnglish = 'come door hat men met over pan plus son war was want when size mind care'.split(' ');

  test.each([...FUNCTION_WORDS].filter(([code]) => code !== 'en'))(
    'of %s hold no English word, no single plain letter and nothing twice',
    (_code, words) => {
      expect(words.filter((word) => english.has(word))).toEqual([]);
      expect(words.filter((word) => alsoEnglish.includes(word))).toEqual([]);
      expect(words.filter((word) => /^[a-z]$/u.test(word))).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    },
  );
});

test('any text has a language, always the same, and more of it in English stays English', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const code = detectLanguage(text);
      expect(code).toMatch(/^[a-z]{2}$/u);
      expect(detectLanguage(text)).toBe(code);
    }),
  );
  fc.assert(
    fc.property(fc.nat(40), (times) => {
      expect(detectLanguage('Thank you for your time and for the kind words. '.repeat(times))).toBe('en');
    }),
  );
});
