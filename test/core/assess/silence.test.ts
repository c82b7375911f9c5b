import { describe, expect, test } from 'vitest';
import { assessDraft } from '../../../src/core/assess/assess-draft.ts';

/** The words that anything is said of; hints on what is missing are said of none. */
function said(text: string): string[] {
  const { moves, diagnostics } = assessDraft({ text });
  const words = [...moves, ...diagnostics].map(({ from, to }) => text.slice(from, to));
  return words.filter((excerpt) => excerpt !== '');
}

const ENGLISH = 'I am so sorry about Tuesday, I completely froze.';
const OTHER = [
  [
    'it',
    'Gentile dottoressa, la ringrazio per il tempo che mi ha dedicato. Sorry per il ritardo, sono molto dispiaciuto di non aver risposto alla domanda.',
  ],
  [
    'fr',
    "Bonjour Claire, je suis désolé pour mon retard d'hier. J'étais nerveux et je n'ai pas bien répondu, mais le poste me plaît.",
  ],
  [
    'es',
    'Hola Lucía, siento mucho el retraso de ayer. Estaba nervioso y no supe contestar a la pregunta, pero el puesto me interesa.',
  ],
  [
    'de',
    'Liebe Frau Brandt, es tut mir leid, dass ich so nervös war. Ich habe die Frage nicht gut beantwortet, aber die Stelle reizt mich sehr.',
  ],
  [
    'nl',
    'Beste Joost, het spijt me dat ik zo zenuwachtig was in het gesprek van gisteren. Ik was niet op mijn best.',
  ],
  [
    'id',
    'Selamat pagi Ibu, mohon maaf karena saya terlambat. Saya gugup dan tidak menjawab pertanyaan itu dengan baik.',
  ],
  ['ru', 'Здравствуйте, Анна! Мне очень жаль, что я так волновался и не ответил на вопрос. Sorry.'],
  ['ja', '昨日は面接のお時間をいただき、ありがとうございました。うまく答えられず申し訳ありません。'],
] as const;

describe('a draft in another language', () => {
  test.each(OTHER)('draws nothing: %s', (language, text) => {
    expect(assessDraft({ text }).language).toBe(language);
    expect(said(text)).toEqual([]);
  });

  test.each(OTHER)('draws nothing with the English subject of the mail it answers: %s', (_language, text) => {
    const { diagnostics } = assessDraft({ text, subject: 'Re: Interview for the role of editor' });
    expect(diagnostics).toEqual([]);
  });
});

describe('a draft in two languages', () => {
  test.each(OTHER)('has its English paragraphs judged and no other: %s and English', (_language, text) => {
    const alone = said(ENGLISH);
    expect(alone).not.toEqual([]);
    const english = `${ENGLISH} I bombed the interview, and I should have prepared for the second question.`;
    const mixed = `${english}\n\n${english}\n\n${english}\n\n${text}`;
    expect(said(mixed).filter((words) => text.includes(words))).toEqual([]);
    expect(said(mixed).length).toBeGreaterThan(0);
  });
});

describe('too few words of a language to tell which', () => {
  test.each([
    'Mi scuso, panel difficile, grazie mille',
    'Entschuldigung wegen gestern, Nervosität pur',
    'Java, Kotlin, Spring, Kafka, Postgres, Terraform',
  ])('draw nothing: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('what somebody else wrote, or no reader will see as prose', () => {
  test.each([
    [
      'a reply below',
      `Thank you, Ann.\n\nOn Tue, 3 Nov 2026 at 10:11, Priya wrote:\n> ${ENGLISH}\n> ${ENGLISH}`,
    ],
    [
      'a forwarded mail',
      `For you.\n\n---------- Forwarded message ---------\nFrom: Bo\nTo: Ann\n\n${ENGLISH}`,
    ],
    ['its headers', 'For you.\n\nFrom: Bo\nSent: Tuesday\nTo: Ann\nSubject: Sorry, I bombed the interview'],
    ['a signature', 'For you.\n\n-- \nAnn Lee\nSorry for my brevity'],
    ['code between fences', `For you.\n\n\`\`\`\nI am sorry\nI failed\n\`\`\`\n\nBye.`],
    ['gaps of a template', 'For you, and for {{sorry_for_my_mistake}}.'],
  ])('draws nothing: %s', (_what, text) => {
    expect(assessDraft({ text }).moves.filter(({ kind }) => kind !== 'thanks')).toEqual([]);
  });

  test('ends where the person writes on', () => {
    expect(said(`\`\`\`\nI failed\n\`\`\`\n${ENGLISH}`)).toEqual(said(ENGLISH));
    expect(said(`\`\`\` is how code begins.\n${ENGLISH}`)).toEqual(said(ENGLISH));
  });
});
