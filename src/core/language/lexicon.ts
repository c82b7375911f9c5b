/**
 * The classes of words that patterns speak of, as data: a name, then its words. Verbs stand as their base form; patterns
 * ask for the inflected ones. `@other` takes another class in.
 */
const CLASSES = [
  'i: i we',
  'me: me us myself',
  'they: he she they',
  "be: am is are was were be been 's",
  'was: was were been be ~feel ~seem ~look =sound =act got',
  'link: @be has had =make ~feel ~seem ~look ~act =come =get',

  // What an interview is made of.
  'interview: interview call round meeting conversation talk thing',
  'performance: answer presentation explanation pitch code coding test example english @interview',
  'role: role position job opportunity opening internship place work team company',

  // Failing.
  'fail: misunderstand mumble overreact snap argue sweat bomb botch fumble choke freeze ramble stutter stammer babble blunder undersell oversell stumble muddle oversleep misinterpret tank blank crumble blurt trail interrupt contradict flunk',
  'answer: answer explain solve remember find finish show prepare understand code present study practise practice research speak express handle',
  'neg: #bad bad poor terrible awful horrible weak vague confuse dreadful embarrass pathetic ridiculous stupid dumb silly awkward shit careless wrong negative nightmare wreck mess failure humiliate disappoint nervous anxious distract arrogant rude shaky panic terrified ashamed disgrace desperate worst lousy joke flat overwhelm stressed tense exhausted @fail',
  'rude: #bad condescending bore cold hostile detached mean nasty insult cruel hasty toxic dysfunctional miserable arrogant liar jerk asshole idiot bully clown circus rushed weird chaotic mock lazy crazy nightmare shambles joke waste',

  // People an interview is held by, and those one works for.
  'interviewer: interviewer recruiter panel hr headhunter',
  'asker: @interviewer @they you manager lead guy woman man team company colleague',
  'executive: ceo president founder director head partner owner boss',
  'employer: boss employer supervisor management workplace coworker colleague office',
  'harm: ignore interrupt ghost mock belittle humiliate insult disrespect dismiss rush attack lie yell scream shout screw cheat blame',

  // Getting in touch.
  'contact: email mail message call phone ring text contact write approach add',
  'network: linkedin facebook instagram twitter whatsapp',

  // Hardship.
  'dependents: family kid child wife husband mother parent son daughter baby children',
  'bills: rent mortgage bill debt loan',

  // Strengths.
  'enthused: excited enthusiastic interested keen eager thrilled passionate drawn inspired delighted fascinated motivated',
  'enthusiasm: interest enthusiasm excitement eagerness passion desire wish',
  'achieve: lead build manage design launch cut increase grow deliver train develop create save win raise run teach own',
  'strength: experience background skill expertise knowledge training qualification degree strength ability project profile research',
  'fitting: align match fit suit complement suited',
  'value: value contribution contribute contributing asset support impact difference success benefit help',
];

/** Adverbs that a sentence's pattern can do without; words in -ly that no pattern names go the same way. */
export const SKIPPED: ReadonlySet<string> = new Set(
  `really very so just also still quite rather pretty only then already ever super damn fucking bloody kinda
  somewhat even maybe perhaps almost always often sometimes somehow though btw lol indeed overall however therefore thus
  instead anyway yeah yes oh wow god`.split(/\s+/u),
);

const WORD_CLASSES = new Map<string, string>();
for (const line of CLASSES) {
  const colon = line.indexOf(': ');
  WORD_CLASSES.set(line.slice(0, colon), line.slice(colon + 2));
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
