import { FLAGS, type Flag, type Move, type MoveKind } from '../moves/move.ts';
import type { SentenceReading } from '../moves/sentence-reading.ts';
import { suggest } from '../rewrite/suggest.ts';
import { advisable } from './advisable.ts';
import { audienceOf } from './audience.ts';
import { type Diagnostic, suggestWhenAsked } from './diagnostic.ts';
import { judgeApology } from './judge-apology.ts';
import { judgeDirectContact } from './judge-direct-contact.ts';
import { judgeMistake } from './judge-mistake.ts';
import { GREETING, MOST_DIAGNOSTICS } from './limits.ts';
import type { Judge, Judgement, Occurrence, Setting } from './occurrence.ts';
import type { RuleId } from './rules.ts';
import { firstRepaired } from './weigh.ts';
import type { Weighed } from './weighed.ts';

const JUDGES: Readonly<Record<Flag, Judge>> = {
  apology: judgeApology,
  mistake: judgeMistake,
  'self-deprecation': () => ({ severity: 'warning', key: 'diagnostic_self_deprecation' }),
  'blame-interviewer': () => ({ severity: 'warning', key: 'diagnostic_blame_interviewer' }),
  'blame-employer': () => ({ severity: 'warning', key: 'diagnostic_blame_employer' }),
  desperation: () => ({ severity: 'warning', key: 'diagnostic_desperation' }),
  'direct-contact': judgeDirectContact,
};

/** Moves that are judged, or that a judgement depends on. */
const COUNTED: ReadonlySet<MoveKind> = new Set([...FLAGS, 'learned']);

/** A sentence that may be advised on, and where it stands. */
type Place = Pick<Occurrence, 'sentence' | 'words' | 'where' | 'opening'>;

interface Judged {
  readonly occurrence: Occurrence;
  readonly judgement: Judgement;
}

/** What the flag moves of a draft, taken together, are worth saying; moves whose rule is `off` are passed over. */
export function diagnoseMoves(weighed: Weighed, off: ReadonlySet<RuleId>): Diagnostic[] {
  const { draft, subject, body } = weighed;
  const places = [...placesIn(draft.subject ?? '', subject, 'subject'), ...placesIn(draft.text, body)];
  if (places.length === 0) return [];
  const byKind = grouped(places);
  const setting: Setting = {
    ...weighed,
    audience: audienceOf(draft),
    balanced: firstRepaired(body),
    apologies: byKind.get('apology')?.length ?? 0,
    lessons: byKind.get('learned')?.length ?? 0,
  };
  const judged = FLAGS.filter((kind) => !off.has(kind)).flatMap((kind) =>
    judge(kind, byKind.get(kind) ?? [], setting),
  );
  judged.sort((a, b) => placeOf(a) - placeOf(b) || a.occurrence.move.from - b.occurrence.move.from);
  return judged
    .slice(0, MOST_DIAGNOSTICS)
    .map(({ occurrence, judgement }) =>
      judgement.severity === 'hint'
        ? atEnd(occurrence, judgement, setting)
        : onMove(occurrence, judgement, setting),
    );
}

const placeOf = ({ occurrence: { where } }: Judged): number => (where === 'subject' ? 0 : 1);

/** By kind, the sentences that make such a move. */
function grouped(places: readonly Place[]): ReadonlyMap<MoveKind, readonly Place[]> {
  const byKind = new Map<MoveKind, Place[]>();
  for (const place of places) {
    for (const { kind } of place.sentence.moves) {
      const others = byKind.get(kind);
      if (others === undefined) byKind.set(kind, [place]);
      else if (others.at(-1) !== place) others.push(place);
    }
  }
  return byKind;
}

/** The sentences that make one kind of move and what to say of each; a hint comes once. */
function judge(kind: Flag, places: readonly Place[], setting: Setting): Judged[] {
  const judged: Judged[] = [];
  let hinted = false;
  for (const occurrence of occurrencesOf(kind, places)) {
    const judgement = JUDGES[kind](occurrence, setting);
    if (judgement === null || (judgement.severity === 'hint' && hinted)) continue;
    hinted ||= judgement.severity === 'hint';
    judged.push({ occurrence, judgement });
  }
  return judged;
}

function occurrencesOf(kind: Flag, own: readonly Place[]): Occurrence[] {
  const inSubject = own[0]?.where === 'subject';
  const of = own.length;
  return own.slice(0, MOST_DIAGNOSTICS).map(({ sentence, words, where, opening }, nth) => {
    const move = heaviest(sentence, kind);
    return { sentence, words, where, opening, kind, nth, of, inSubject, move };
  });
}

function placesIn(text: string, sentences: readonly SentenceReading[], where?: 'subject'): Place[] {
  const opening = sentences.find(({ words, moves }) => words > GREETING || moves.length > 0);
  return advisable(text, sentences)
    .filter(({ moves }) => moves.some(({ kind }) => COUNTED.has(kind)))
    .map((sentence) => ({
      sentence,
      words: text.slice(sentence.from, sentence.to),
      where,
      opening: sentence === opening,
    }));
}

/** The clause of this kind that is marked: the heavy one, else the first. */
function heaviest({ moves, from, to }: SentenceReading, kind: Flag): Move {
  return (
    moves.find((move) => move.kind === kind && move.weight === 'heavy') ??
    moves.find((move) => move.kind === kind) ?? { kind, weight: 'light', from, to }
  );
}

function onMove(occurrence: Occurrence, { severity, key }: Judgement, { draft }: Weighed): Diagnostic {
  const { kind, move, sentence, where, nth, of } = occurrence;
  const { from, to } = move;
  const message = { key };
  const text = where === 'subject' ? (draft.subject ?? '') : draft.text;
  const excerpt = text.slice(from, to);
  // A subject is too short to be put another way.
  if (where === 'subject')
    return { rule: kind, severity, in: where, from, to, excerpt, message, suggestions: [] };
  return suggestWhenAsked({ rule: kind, severity, from, to, excerpt, message }, () =>
    suggest({ text, sentence, move, kind, only: of === 1, first: nth === 0 }),
  );
}

/** Said once, of no place: where it is not known whether it is a fault at all. */
function atEnd({ kind }: Occurrence, { severity, key }: Judgement, { draft: { text } }: Weighed): Diagnostic {
  const end = text.length;
  return { rule: kind, severity, from: end, to: end, excerpt: '', message: { key }, suggestions: [] };
}
