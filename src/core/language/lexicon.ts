/**
 * The classes of words that patterns speak of, as data: a name, then its words. Verbs stand as their base form; patterns
 * ask for the inflected ones. `@other` takes another class in.
 */
const CLASSES = `
i: i we
me: me us myself ourselves
they: he she they
be: am is are was were be been being 's
was: was were been be felt feel seemed got became appeared looked sounded
have: have has had having 's 'd
link: @be seem seems seemed looks looked sound sounds sounded feel feels felt became got came appeared acted has had made

# What an interview is made of.
interview: interview interviews call screen screening round rounds meeting conversation discussion talk session chat zoom onsite loop
performance: answer answers response responses reply performance presentation explanation explanations introduction pitch solution code delivery demo exercise test assessment showing example examples impression start behaviour behavior attitude conduct english @interview
role: role position job opportunity opening internship placement place work team company

# Failing.
fail: bomb botch flub fumble choke freeze ramble panic flunk bungle mumble stutter stammer babble waffle falter flounder blunder misspeak misremember underperform overshare undersell oversell stumble flail fluff muddle butcher oversleep misjudge misinterpret misunderstand mishear mishandle mispronounce misread bumble bullshit tank blank crumble blurt zone blather embarrass contradict sweat cringe wince disgrace trail overreact interrupt criticise criticize overcomplicate
answer: answer respond explain solve remember recall think find articulate express finish describe name say show prepare demonstrate convey concentrate focus follow understand code impress recover present elaborate connect read study practise practice research sell shine stop
regretted: be do say tell ask answer give go read know think prepare study practise practice research mention explain handle take keep stay try listen wait make get let look check spend bring come leave speak talk show prove focus slow stop pause start use put write find see learn remember realise realize admit accept turn sleep plan rehearse revise brush review expect push stand ask apply shut send set share add smile dress arrive pick correct clarify
neg: bad poor terrible awful horrible dreadful weak rambling incoherent vague confused confusing unclear clumsy messy muddled mediocre lousy shaky waffly embarrassing disastrous abysmal atrocious catastrophic pathetic ridiculous stupid dumb silly idiotic nonsense unconvincing unfocused scattered disorganised disorganized incomplete inadequate incorrect subpar underwhelming halting awkward garbled sloppy superficial shallow crap shit shitty rubbish dire appalling inarticulate disjointed convoluted wooden stilted unimpressive disappointing careless clueless cringeworthy laughable unprofessional insufficient hopeless nervous anxious unprepared underprepared flustered rattled unfocused distracted stiff defensive arrogant cocky rude rusty intimidated shaky sweaty frazzled panicked stumped speechless terrified petrified incompetent evasive aloof abrupt dismissive insecure unenthusiastic disengaged uninterested disinterested inattentive tactless curt robotic embarrassed mortified humiliated humiliating ashamed disaster trainwreck wreck mess shambles fiasco catastrophe nightmare flop failure blunder embarrassment debacle joke badly poorly terribly horribly awfully dreadfully disastrously awry wrongly incorrectly carelessly inaccurately wrong negative
rude: condescending bored cold disrespectful hostile aggressive unfriendly patronising patronizing sarcastic smug impatient detached unfair biased mean nasty insulting abrasive snarky belittling intimidating unhelpful inconsiderate unreasonable combative cruel harsh indifferent grumpy pompous obnoxious cagey dishonest shady sketchy chaotic shambolic hasty icy toxic abusive dysfunctional miserable manipulative unbearable corrupt vindictive exploitative crazy insane useless narcissistic unethical ungrateful poisonous lousy controlling petty liar liars jerk jerks asshole assholes idiot idiots bully bullies dick clown circus farce insult demeaning degrading unacceptable disgraceful rushed pointless bizarre absurd offensive

# People an interview is held by, and those one works for.
interviewer: interviewer interviewers recruiter recruiters panel panelist panellist panelists panellists hr headhunter
asker: @interviewer @they you manager lead guy guys lady woman man person director team company ceo cto engineer colleague who one agency
executive: ceo cto cfo coo vp president founder founders director directors chairman head partner executives owner boss
employer: boss bosses employer employers supervisor supervisors management workplace coworker coworkers colleague colleagues office
former: old ex former previous last current present past
harm: ignore interrupt ghost mock ridicule berate belittle humiliate insult grill patronise patronize disrespect mislead lowball dismiss rush interrogate ambush attack bully stonewall lie yell scream shout micromanage underpay overwork exploit harass screw cheat betray mistreat undermine sabotage gaslight scapegoat badmouth backstab threaten intimidate blame discriminate lecture scold

# Getting in touch.
contact: email mail message call phone ring text contact dm ping write approach
network: linkedin facebook instagram twitter whatsapp telegram tiktok xing messenger

# Hardship.
dependents: family kids children child wife husband mother parents son daughter baby
bills: rent mortgage bills debts debt loans loan food

# Strengths.
enthused: excited enthusiastic interested keen eager thrilled passionate drawn inspired intrigued energised energized delighted fascinated motivated
enthusiasm: interest enthusiasm excitement eagerness passion desire wish
achieve: lead build manage design redesign launch cut reduce increase grow improve deliver implement ship migrate automate train mentor develop create organise organize coordinate negotiate rebuild double triple halve save write win introduce establish oversee raise generate streamline direct run set start teach supervise secure complete scale own drive close bring turn optimise optimize administer administrate
strength: experience background skills skill expertise knowledge training qualifications degree strengths abilities ability project projects profile research education
fitting: align aligns match matches fit fits suit suits complement complements
value: value contribution contribute contributing asset support impact difference success benefit help
`;

/** Adverbs that a sentence's pattern can do without; words in -ly that no pattern names go the same way. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `really very so just also still quite rather pretty honestly frankly simply actually basically literally absolutely
  completely totally utterly definitely certainly probably possibly perhaps maybe clearly obviously even only then already
  ever sincerely deeply truly terribly extremely incredibly highly greatly particularly especially genuinely fully
  seriously super damn fucking bloody freaking extraordinarily profoundly awfully horribly kinda somewhat slightly indeed
  almost nearly always often usually sometimes somehow though btw lol essentially naturally
  immediately apparently evidently overall however therefore thus kindly humbly rightly instead anyway yeah yes oh
  wow gosh god wholeheartedly ahhh ohh hugely immensely tremendously thoroughly`.split(/\s+/u),
);

const WORD_CLASSES = new Map<string, string>();
for (const line of CLASSES.split('\n')) {
  const colon = line.indexOf(': ');
  if (colon > 0 && !line.startsWith('#')) WORD_CLASSES.set(line.slice(0, colon), line.slice(colon + 2));
}

function members(name: string): string[] {
  return (WORD_CLASSES.get(name) ?? '')
    .split(' ')
    .flatMap((word) => (word.startsWith('@') ? members(word.slice(1)) : [word]));
}

export const LEXICON: ReadonlyMap<string, readonly string[]> = new Map(
  [...WORD_CLASSES.keys()].map((name) => [name, members(name)]),
);

/** Groups of words that several patterns share, in the notation of patterns. */
export const PHRASES: ReadonlyMap<string, string> = new Map([
  // The people one works or worked for: "my old boss", "my ex manager", "the firm I left".
  [
    'employer',
    'my|our @former? @former? @employer|manager|managers|team|company|firm|job|place|director|lead / ex @employer|manager|company|job / the|a company|firm|place|team|job|school|agency i _1 left|quit|work|worked|am|was / where i work|worked / the boss|management',
  ],
  // Whoever interviews.
  ['interviewer', '@interviewer / hiring|talent|engineering|department|team manager|director|lead|head'],
]);
