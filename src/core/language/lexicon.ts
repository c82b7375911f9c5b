/**
 * The classes of words that patterns speak of, as data: a name, then its words. Verbs stand as their base form; patterns
 * ask for the inflected ones. `@other` takes another class in.
 */
const CLASSES = `
i: i we
me: me us myself
they: he she they
be: am is are was were be been 's
was: was were been be ~feel ~seem ~look =sound =act became got appeared
link: @be has had =make =sound ~feel ~seem ~look ~act =come =get =become =appear

# What an interview is made of.
interview: interview call screen screening round meeting conversation discussion talk session chat thing
performance: answer response reply performance presentation explanation introduction pitch solution code coding demo exercise test assessment example impression delivery english showing portion @interview
role: role position job opportunity opening internship place work team company

# Failing.
fail: mumble overdo overreact dodge snap argue sweat bomb botch flub fumble choke freeze ramble panic stutter stammer babble waffle falter flounder blunder misspeak undersell oversell stumble flail muddle oversleep misinterpret tank blank crumble blurt cringe trail interrupt contradict flunk overthink
answer: answer respond explain solve remember recall find finish show prepare demonstrate concentrate focus follow understand code impress present connect study practise practice research speak express convey articulate handle
neg: #bad bad poor terrible awful horrible weak vague confuse clumsy messy dreadful embarrass pathetic ridiculous stupid dumb silly awkward sloppy shallow crap shit rubbish careless nonsense wrong negative nightmare wreck trainwreck mess shambles failure humiliate disappoint nervous anxious fluster rattle distract defensive arrogant rude rusty shaky panic terrified ashamed mortify disgrace idiotic desperate evasive rambling worst lousy appalling uninterested abysmal atrocious joke fiasco flat overwhelm stressed tense exhausted @fail
rude: #bad condescending bore cold hostile aggressive patronise patronize sarcastic smug detached biased mean nasty insult intimidate cruel harsh grumpy shady hasty toxic abusive dysfunctional miserable arrogant petty liar jerk asshole idiot bully clown circus irrelevant demean rushed pointless bizarre weird offensive chaotic absurd frustrate hurtful impossible mock belittle distant annoyed lazy crazy nightmare shambles joke waste rigged indifferent abrasive

# People an interview is held by, and those one works for.
interviewer: interviewer recruiter panel panelist panellist hr headhunter
asker: @interviewer @they you manager lead guy lady woman man team company ceo cto engineer colleague staff
executive: ceo cto cfo vp president founder director chairman head partner executive owner boss
employer: boss employer supervisor management workplace coworker colleague office
harm: ignore interrupt ghost mock ridicule berate belittle humiliate insult grill patronise patronize disrespect mislead mistreat undermine lowball dismiss rush interrogate ambush attack bully lie yell scream shout micromanage underpay overwork exploit screw cheat undermine blame threaten intimidate lecture scold

# Getting in touch.
contact: email mail message call phone ring text contact dm ping write approach add
network: linkedin facebook instagram twitter whatsapp

# Hardship.
dependents: family kid child wife husband mother parent son daughter baby children
bills: rent mortgage bill debt loan

# Strengths.
enthused: excited enthusiastic interested keen eager thrilled passionate drawn inspired intrigued energised energized delighted fascinated motivated
enthusiasm: interest enthusiasm excitement eagerness passion desire wish
achieve: lead build manage design launch cut reduce increase grow improve deliver implement ship migrate train mentor develop create organise organize coordinate negotiate rebuild double save win introduce oversee raise run teach supervise secure own
strength: experience background skill expertise knowledge training qualification degree strength ability project profile research
fitting: align match fit suit complement suited
value: value contribution contribute contributing asset support impact difference success benefit help
`;

/** Adverbs that a sentence's pattern can do without; words in -ly that no pattern names go the same way. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `really very so just also still quite rather pretty only then already ever super damn fucking bloody kinda
  somewhat even maybe perhaps almost always often sometimes somehow though btw lol indeed overall however therefore thus
  instead anyway yeah yes oh wow god`.split(/\s+/u),
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
    'my|our _2 @employer|manager|team|company|firm|job|place|director|lead / the|a company|firm|place|team|job i _1 =leave|~quit|~work|am|was / where i ~work / the boss|management',
  ],
  // Whoever interviews.
  ['interviewer', '@interviewer / hiring|talent|engineering|department|team manager|director|lead|head'],
]);
