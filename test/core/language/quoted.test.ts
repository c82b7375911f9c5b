import { describe, expect, test } from 'vitest';
import { judgedSpans } from '../../../src/core/language/quoted.ts';

const own = (text: string): string[] => judgedSpans(text).map(({ from, to }) => text.slice(from, to));

describe("a person's own text", () => {
  test('is all of a body without quotes, blank lines around it left out', () => {
    expect(judgedSpans('\n\nDear Priya,\n\nThank you.\n\n')).toEqual([{ from: 2, to: 25 }]);
    expect(own('\n\nDear Priya,\n\nThank you.\n\n')).toEqual(['Dear Priya,\n\nThank you.']);
  });

  test('is nothing in an empty or blank body', () => {
    expect(judgedSpans('')).toEqual([]);
    expect(judgedSpans(' \n\t\n\u00a0\n')).toEqual([]);
  });

  test('keeps its offsets with Windows line breaks', () => {
    expect(own('Hello Priya,\r\nthank you.\r\n\r\n> How did it go?\r\n')).toEqual([
      'Hello Priya,\r\nthank you.',
    ]);
  });

  test.each([
    'On Tuesday at 10:30 I met the team.\nI liked what I heard.',
    'On 3 November 2026 I wrote:\nthe plan we discussed still stands.',
    'My references:\nAnn Lee, ann@lee.example, since 2019\nBo Park, bo@park.example',
    'From: my first year on, I led the team.\nThat went well.',
    'From what I heard: the role grew.\nTo me: all the better.',
    'I wrote:\nnothing yet.',
    'a -> b -> c\n1 > 0 is true',
    'Your original message\nreached me today.',
    'Begin forwarded message handling on Monday.',
    'You can call me from 10:30\nor write to <ann@lee.example>\nabout these points:\npay and start date',
    '--- my three points ---\nOne.',
    'Two dashes -- like these -- are mine.',
    '----------\nA ruled line is mine too.',
  ])('is not taken for quoted mail: %j', (text) => {
    expect(own(text)).toEqual([text]);
  });
});

describe('quoted mail', () => {
  test('is left out by its marks, however deep and however spaced', () => {
    expect(own('Mine.\n> one\n>> two\n> > three\n>four\n  > five\n>\nMine again.')).toEqual([
      'Mine.',
      'Mine again.',
    ]);
  });

  test('lets text typed between and below its lines be judged', () => {
    const text =
      'On Tue, 3 Nov 2026 at 10:11, Priya wrote:\n> How was it?\n\nIt went well.\n\n> And the team?\nKind people.\n';
    expect(own(text)).toEqual(['It went well.', 'Kind people.']);
  });

  test.each([
    ['English', 'On Tue, Nov 3, 2026 at 10:11 AM Priya Shah <priya@agency.example> wrote:'],
    ['English, wrapped', 'On Tue, Nov 3, 2026 at 10:11 AM Priya Shah <\npriya.shah@agency.example> wrote:'],
    ['English, verb alone', 'On Tue, Nov 3, 2026 at 10:11 AM Priya Shah <priya.shah@agency.example>\nwrote:'],
    [
      'English, three lines',
      'On Tuesday, 3 November 2026\nat 10:11, Priya Shah of the agency\n<priya@agency.example> wrote:',
    ],
    ['English, no address', 'On 3 Nov 2026, Priya Shah wrote:'],
    ['German', 'Am Di., 3. Nov. 2026 um 10:11 Uhr schrieb Priya Shah <priya@agency.example>:'],
    ['German, wrapped', 'Am Di., 3. Nov. 2026 um 10:11 Uhr schrieb Priya Shah\n<priya@agency.example>:'],
    ['French', 'Le mar. 3 nov. 2026 à 10:11, Priya Shah <priya@agency.example> a écrit :'],
    ['Italian', 'Il giorno mar 3 nov 2026 alle ore 10:11 Priya Shah <\npriya@agency.example> ha scritto:'],
    ['Spanish', 'El mar, 3 nov 2026 a las 10:11, Priya Shah (<priya@agency.example>)\nescribió:'],
    ['Portuguese', 'Em ter., 3 de nov. de 2026 às 10:11, Priya <priya@agency.example> escreveu:'],
    ['Dutch', 'Op di 3 nov 2026 om 10:11 schreef Priya Shah <priya@agency.example>:'],
    ['Swedish', 'Den tis 3 nov. 2026 kl 10:11 skrev Priya Shah <priya@agency.example>:'],
    ['Polish', 'wt., 3 lis 2026 o 10:11 Priya Shah <priya@agency.example> napisał(a):'],
    ['Polish, wrapped', 'wt., 3 lis 2026 o 10:11 Priya Shah <\npriya@agency.example> napisał(a):'],
    ['Turkish', 'Priya Shah <priya@agency.example>, 3 Kas 2026 Sal, 10:11 tarihinde şunu yazdı:'],
    ['Hungarian', 'Priya Shah <priya@agency.example> ezt írta (időpont: 2026. nov. 3., K, 10:11):'],
    ['Indonesian', 'Pada tanggal Sel, 3 Nov 2026 pukul 10.11 Priya <priya@agency.example> menulis:'],
    ['Greek', 'Στις Τρί 3 Νοε 2026 στις 10:11, ο χρήστης Priya <priya@agency.example> έγραψε:'],
    ['Chinese', 'Priya Shah <priya@agency.example> 于2026年11月3日周二 10:11写道：'],
    ['Korean', '2026년 11월 3일 (화) 오전 10:11, Priya <priya@agency.example>님이 작성:'],
  ])('begins at its announcement, with marks or without: %s', (_language, announcement) => {
    expect(own(`Thank you, Priya.\n\n${announcement}\n\n> How was it?\n> Tell me.\n`)).toEqual([
      'Thank you, Priya.',
    ]);
    expect(own(`Thank you, Priya.\n\n${announcement}\n\nI am so sorry about the delay.\n`)).toEqual([
      'Thank you, Priya.',
    ]);
  });

  test.each([
    ['Russian', 'вт, 3 нояб. 2026 г. в 10:11, Priya Shah <priya@agency.example>:'],
    ['Hebrew', '‫בתאריך יום ג׳, 3 בנוב׳ 2026 ב-10:11 מאת ‪Priya‬‏ <‪priya@agency.example‬‏>:‬'],
    ['Japanese', '2026年11月3日(火) 10:11 Priya Shah <priya@agency.example>:'],
    ['a bare name', 'Priya Shah wrote:'],
  ])('has an announcement that only marks below make certain: %s', (_language, announcement) => {
    expect(own(`Mine.\n\n${announcement}\n> How was it?\nMine too.`)).toEqual(['Mine.', 'Mine too.']);
  });

  test.each([
    '-----Original Message-----\nFrom: Priya Shah\nSent: Tuesday\nTo: Ann\nSubject: Re: Interview\n',
    '---------- Forwarded message ---------\nFrom: Priya Shah <priya@agency.example>\nDate: Tue, Nov 3\nTo: Ann\n',
    'Begin forwarded message:\n',
    '________________________________\nFrom: Priya Shah\nSent: Tuesday\nTo: Ann\nSubject: Re: Interview\n',
    'From: Priya Shah\r\nSent: Tuesday\r\nTo: Ann\r\nSubject: Re: Interview\r\n',
    '*From:* Priya Shah\n*Sent:* Tuesday\n*To:* Ann\n*Subject:* Re: Interview\n',
    '-----Ursprüngliche Nachricht-----\nVon: Priya Shah\nGesendet: Dienstag\nAn: Ann\nBetreff: AW: Gespräch\n',
    'De : Priya Shah\nEnvoyé : mardi\nÀ : Ann\nObjet : Re : entretien\n',
    '-------- Messaggio originale --------\nDa: Priya\n',
    '-----Message d’origine-----\nDe : Priya\n',
  ])('goes to the end below %j', (announcement) => {
    expect(own(`Mine.\n\n${announcement}\nI am so sorry.\n\nSorry again.`)).toEqual(['Mine.']);
  });

  test('with marked headers leaves what is typed below to be judged', () => {
    expect(own('Begin forwarded message:\n\n> From: Priya\n> Subject: Interview\n\nMine.')).toEqual([
      'Mine.',
    ]);
  });
});

describe('a signature', () => {
  test.each(['-- ', '--', '--\u00a0', '-- \r'])('is left out after a line of %j', (delimiter) => {
    expect(own(`Thank you.\n\n${delimiter}\nAnn Lee\nSorry for my brevity`)).toEqual(['Thank you.']);
  });

  test('ends where quoted mail begins, so that inline answers below are judged', () => {
    expect(own('Thanks.\n-- \nAnn\n\nOn 3 Nov 2026, Priya wrote:\n> How was it?\nGood.')).toEqual([
      'Thanks.',
      'Good.',
    ]);
  });
});

describe('a hostile text', () => {
  test.each([
    ['fifty thousand quote marks in one line', '>'.repeat(50_000), 0],
    ['fifty thousand quoted lines', '> sorry\n'.repeat(50_000), 0],
    ['quotes nested a thousand deep', Array.from({ length: 1000 }, (_, n) => '> '.repeat(n)).join('x\n'), 1],
    ['a megabyte in one line', 'a@b<'.repeat(262_144), 1],
    ['a megabyte of line breaks', '\n'.repeat(1_048_576), 0],
    ['wrapped announcements that never end', 'On 3 Nov 2026 a@b <\n'.repeat(50_000), 1],
    ['announcements far above their quotes', `${`Ann wrote:${'\n'.repeat(1000)}`.repeat(1000)}x`, 1],
    ['first headers without the rest', 'From: x\n'.repeat(50_000), 1],
  ])('is read to its end: %s', (_what, text, spans) => {
    expect(judgedSpans(text)).toHaveLength(spans);
  });
});
