import { describe, expect, test } from 'vitest';
import { emptyInterview, type Interview } from '../../../src/core/interview/interview.ts';
import { detectLanguage } from '../../../src/core/language/detect.ts';
import { fillTemplate } from '../../../src/core/templates/fill.ts';
import { knowing, momentOf } from '../../../src/core/templates/languages/letters.ts';
import { OTHER_TEMPLATES } from '../../../src/core/templates/languages/other-templates.ts';
import { type PlaceholderName, placeholdersOf } from '../../../src/core/templates/placeholders.ts';
import { searchTemplates } from '../../../src/core/templates/search.ts';
import { LETTER_TAGS, type LetterTag, type Template } from '../../../src/core/templates/template.ts';
import { TEMPLATES } from '../../../src/core/templates/templates.ts';
import { wordsIn } from './words-in.ts';

type Other = Exclude<LetterTag, 'en'>;

/** How a letter to a recruiter begins and ends there. Neither names a gender. */
const FRAMES: Readonly<Record<Other, { opens: string; closes: RegExp }>> = {
  it: {
    opens: 'Gentile {{recruiter_name}},',
    closes: /(?:cordialmente|[Cc]ordiali saluti|cordiale saluto),$/u,
  },
  es: { opens: 'Buenos días, {{recruiter_name}}:', closes: /^Un cordial saludo,$/u },
  fr: { opens: 'Bonjour {{recruiter_name}},', closes: /^Bien cordialement,$/u },
  de: { opens: 'Guten Tag {{recruiter_name}},', closes: /^Mit freundlichen Grüßen$/u },
};

/**
 * Words that would say who is a man or a woman, of the reader or the writer; and the familiar address, which no letter
 * to a recruiter has.
 */
const GUESSES: Readonly<Record<Other, RegExp>> = {
  it: /\b(?:signor|signora|dott|dottoressa|interessat[oa]|liet[oa]|grat[oa]|content[oa]|onorat[oa]|stat[oa] colt[oa]|lui|tu|tuo|tua|ti)\b/iu,
  es: /\b(?:estimad[oa]|señor|señora|interesad[oa]|encantad[oa]|agradecid[oa]|segur[oa]|tú|tu|te|vosotros)\b/iu,
  fr: /\b(?:monsieur|madame|intéressée?|ravie?|heureu(?:x|se)|reconnaissante?|honorée?|tu|toi|votre serviteur)\b/iu,
  de: /\b(?:herrn?|frau|du|dir|dich|dein\w*|bewerber(?:in)?|kandidat(?:in)?)\b/iu,
};

const others = OTHER_TEMPLATES.map((template) => [template.id, template] as const);

function tagOf({ language }: Template): Other {
  if (language === undefined || language === 'en') throw new Error('no other language');
  return language;
}

function examplesOf(template: Template): ReadonlyMap<PlaceholderName, string> {
  const gaps = Object.entries(template.other?.gaps ?? {}) as [PlaceholderName, { example: string }][];
  return new Map(gaps.map(([name, { example }]) => [name, example]));
}

describe('each template in another language', () => {
  test.each(others)('%s is not taken for English, filled or empty', (_id, template) => {
    const filled = fillTemplate(template, examplesOf(template));
    expect(detectLanguage(filled.body)).not.toBe('en');
    expect(filled.subject + filled.body).not.toMatch(/[{}[\]]/u);
    expect(detectLanguage(fillTemplate(template, new Map()).body)).not.toBe('en');
  });

  test.each(others)('%s greets and signs as people there do', (_id, template) => {
    const { opens, closes } = FRAMES[tagOf(template)];
    const lines = template.body.split('\n');
    expect(lines[0]).toBe(opens);
    expect(lines.at(-1)).toBe('{{own_name}}');
    expect(lines.at(-2)).toMatch(closes);
  });

  test.each(others)('%s guesses no gender, and is not familiar', (_id, template) => {
    const { subject, body } = fillTemplate(template, examplesOf(template));
    expect(`${subject}\n${body}`).not.toMatch(GUESSES[tagOf(template)]);
  });

  test.each(others)('%s says what its gaps are for in its own language', (_id, template) => {
    const gaps = template.other?.gaps ?? {};
    for (const { name } of placeholdersOf(template)) expect(gaps[name]?.gap).toMatch(/\p{L}/u);
    const { subject, body } = fillTemplate(template, new Map());
    const left = [...`${subject}\n${body}`.matchAll(/\[([^\]]+)\]/gu)].map(([, gap]) => gap);
    const wanted = placeholdersOf(template).map(({ name }) => gaps[name]?.gap);
    expect([...new Set(left)]).toEqual(wanted);
  });

  test.each(others)(
    '%s asks to pass thanks on or for news, in as many words as a recruiter reads',
    (_id, template) => {
      expect(template.audience).toBe('recruiter');
      expect(template.body).toContain('{{interviewers}}');
      const words = wordsIn(fillTemplate(template, examplesOf(template)).body);
      expect(words).toBeGreaterThanOrEqual(60);
      expect(words).toBeLessThanOrEqual(200);
    },
  );

  test.each(others)('%s is written in plain lines', (_id, { body, subject, title, when }) => {
    expect(body).not.toMatch(/ {2}| \n|\n{3}|\t|\r|'/u);
    expect(`${subject}${title}${when}`).not.toMatch(/\n|'/u);
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(when).toMatch(/^\p{Lu}[^.]+\.$/u);
  });
});

test('there are four for the same moments in each language', () => {
  const moments = new Set(TEMPLATES.map(({ id }) => id));
  for (const tag of LETTER_TAGS.slice(1)) {
    const of = OTHER_TEMPLATES.filter(({ language }) => language === tag);
    expect(of.map(momentOf)).toEqual(['thank-you', 'thank-you-difficult', 'nudge', 'after-rejection']);
    for (const template of of) expect(moments).toContain(momentOf(template));
  }
});

test('French spaces before its high marks do not break', () => {
  for (const { body, subject } of OTHER_TEMPLATES.filter(({ language }) => language === 'fr'))
    expect(`${subject}\n${body}`).not.toMatch(/ [:;?!»]|« |[^\s][?!»]/u);
});

test('what the interview says is written as the language writes it', () => {
  const interview: Interview = {
    ...emptyInterview,
    date: '2026-11-03',
    interviewers: ['Ana', 'Bo', 'Inés'].map((name) => ({ name, address: '' })),
  };
  const known = (id: string) => {
    const template = OTHER_TEMPLATES.find((each) => each.id === id);
    return template === undefined ? undefined : knowing(template, interview).other?.known;
  };
  expect(known('it-nudge')).toEqual({ date: '3 novembre 2026', interviewers: 'Ana, Bo e Inés' });
  expect(known('es-nudge')).toEqual({ date: '3 de noviembre de 2026', interviewers: 'Ana, Bo e Inés' });
  expect(known('fr-nudge')).toEqual({ date: '3 novembre 2026', interviewers: 'Ana, Bo et Inés' });
  expect(known('de-nudge')).toEqual({ date: '3. November 2026', interviewers: 'Ana, Bo und Inés' });
});

test.each(LETTER_TAGS.slice(1))('what the empty search proposes in %s finds something', async (tag) => {
  const { default: messages } = await import(`../../../_locales/${tag}/messages.json`);
  const proposed = messages.ui_picker_none.message.match(/[“«„][\s\u00a0]?([^”»“]+?)[\s\u00a0]?[”»“]/gu);
  expect(proposed).toHaveLength(3);
  const of = OTHER_TEMPLATES.filter(({ language }) => language === tag);
  for (const word of proposed) expect([word, searchTemplates(word, of).length]).not.toEqual([word, 0]);
});
