/**
 * The classes of words that patterns speak of, as data: a name, then its words. Verbs stand as their base form; patterns
 * ask for the inflected ones. `@other` takes another class in.
 */
const CLASSES = `
i: i we
me: me us myself ourselves
my: my our
your: your their his her its this that the
det: a an the my our your his her their its this that these those any some one no another each every
they: he she they it
those: he she they
be: am is are was were be been being 's
was: was were been be
have: have has had having 's 'd
not: not never hardly barely scarcely neither nor
modal: will would shall can could may might must should 'd
aux: @be @have @modal do does did

# What an interview is made of.
interview: interview interviews call screen screening round rounds meeting conversation discussion talk session chat zoom onsite loop stage
performance: answer answers response responses reply replies performance presentation explanation explanations introduction intro pitch solution code delivery demo exercise test assessment showing portfolio example examples @interview
question: question questions problem problems exercise puzzle puzzles task challenge case topic topics scenario prompt algorithm whiteboard part section test brainteaser riddle
role: role position job post opportunity opening vacancy internship placement traineeship apprenticeship fellowship residency programme program career work
workplace: company team organisation organization firm group lab department agency school hospital studio charity practice business programme program startup mission

# Failing.
fail: bomb botch flub fumble choke freeze ramble panic flunk bungle mumble stutter stammer babble waffle falter flounder blunder misspeak misremember underperform overshare undersell oversell stumble flail fluff muddle garble blather sputter splutter butcher oversleep misjudge misinterpret misunderstand mishear mishandle mispronounce misread bumble bluff bullshit tank blank underdeliver overexplain overtalk crumble fluster muck bottle grovel
failup: screw mess fuck muck foul cock slip trip seize clam tense tighten
show: show present express convey explain articulate communicate describe demonstrate sell represent prove prepare put get come
regretted: be do say tell ask answer give go read know think prepare study practise practice research mention explain handle take keep stay try listen wait make get let look check spend bring come leave speak talk show prove focus slow stop pause start use put write find see learn remember realise realize admit accept call turn sleep plan rehearse revise brush review expect push stand ask apply shut send set share add brought smile dress arrive see choose pick correct clarify anticipate mention left
answer: answer respond explain solve remember recall think find give articulate express finish complete describe name say show prepare demonstrate convey speak manage concentrate focus follow understand come code implement do perform impress recover get keep present elaborate connect relax breathe listen read study practise practice research tell sell
bad: bad poor terrible awful horrible dreadful weak rambling incoherent vague confused confusing unclear clumsy messy muddled mediocre lousy shaky waffly embarrassing disastrous abysmal atrocious catastrophic pathetic ridiculous stupid dumb silly idiotic nonsense unconvincing unfocused scattered disorganised disorganized incomplete inadequate incorrect wrong subpar underwhelming lacklustre lackluster halting awkward rough garbled sloppy superficial shallow crap crappy shit shitty rubbish dire appalling inarticulate disjointed convoluted meandering wooden stilted unimpressive disappointing careless clueless nonsensical lame cringe cringeworthy unsatisfactory half laughable unprofessional insufficient cliched generic ghastly hopeless
state: nervous anxious unprepared underprepared flustered rattled incoherent inarticulate scattered unfocused distracted confused vague unclear awkward clumsy stiff wooden defensive arrogant cocky rude rusty overwhelmed intimidated shaky sweaty stressed tense frazzled disorganised disorganized panicked unprofessional inexperienced clueless thrown stumped paralysed paralyzed speechless hesitant jittery terrified scared petrified incompetent evasive rambling aloof abrupt dismissive desperate timid insecure unenthusiastic disengaged uninterested disinterested inattentive unready unconvincing muddled tired exhausted shy quiet robotic embarrassed mortified humiliated ashamed lost tactless curt impatient mute ungrateful negative dull boring
disaster: disaster trainwreck wreck mess shambles fiasco catastrophe nightmare flop failure blunder embarrassment debacle joke mistake
badly: badly poorly terribly horribly awfully dreadfully sideways south pearshaped downhill wrong disastrously awry dire
wrongly: wrongly incorrectly badly poorly clumsily carelessly unclearly vaguely unprofessionally terribly horribly awfully inaccurately

# People an interview is held by, and those one works for.
interviewer: interviewer interviewers recruiter recruiters panel panelist panellist panelists panellists hr headhunter
executive: ceo cto cfo coo cmo vp svp evp president founder cofounder founders director directors chairman chairwoman chair head partner principal executives owner boss md
employer: boss bosses employer employers supervisor supervisors management workplace coworker coworkers colleague colleagues office
former: old ex former previous last current present past
rude: rude condescending dismissive bored cold unprofessional disrespectful arrogant hostile aggressive disinterested uninterested unfriendly patronising patronizing sarcastic smug unprepared impatient detached distant disengaged distracted unfair biased sexist racist abrupt curt mean nasty insulting abrasive arrogant late disorganised disorganized snarky belittling intimidating unhelpful inconsiderate awful terrible horrible pathetic clueless incompetent unreasonable ridiculous combative confrontational cruel harsh indifferent inattentive grumpy pompous obnoxious snobbish cagey evasive dishonest shady sketchy vague chaotic shambolic hasty intense stern stone icy robotic
toxic: toxic abusive hostile dysfunctional incompetent terrible horrible awful miserable manipulative bullying cruel unfair micromanaging unbearable chaotic corrupt dishonest vindictive exploitative soul petty nasty mean rude crazy insane useless clueless unprofessional narcissistic sexist racist hopeless unethical unreasonable unhinged ungrateful disorganised disorganized poisonous hell lousy controlling tyrannical dreadful appalling lazy jealous
mistreat: ignore interrupt ghost mock ridicule berate belittle humiliate insult grill patronise patronize disrespect mislead lowball dismiss rush interrogate ambush attack badger bully stonewall
abuse: bully lie yell scream shout belittle micromanage underpay overwork exploit harass screw cheat betray mistreat undermine sabotage humiliate hate ignore exploit gaslight mislead steal blame scapegoat insult manipulate punish disrespect undervalue badmouth backstab threaten mock intimidate bad

# Getting in touch.
contact: email mail message call phone ring text contact dm ping write reach approach chase tweet facebook
network: linkedin facebook instagram twitter whatsapp telegram snapchat tiktok xing messenger x insta fb threads bluesky

# Strengths.
enthused: excited enthusiastic interested keen eager thrilled passionate drawn inspired intrigued energised energized delighted fascinated motivated attracted committed enthused
enthusiasm: interest enthusiasm excitement eagerness passion desire motivation commitment
enjoyable: enjoy love like appreciate value relish admire
achieve: lead build manage design redesign launch cut reduce increase grow improve deliver implement ship migrate automate train mentor develop create organise organize coordinate negotiate rebuild double triple halve save write publish win head introduce establish found oversee raise generate streamline direct run set start teach supervise secure complete finish scale own drive close bring turn handle refactor optimise optimize
strength: experience background skills skill expertise knowledge training qualifications degree strengths abilities ability talents expertise enthusiasm record project projects profile research education passion years portfolio understanding familiarity fluency
fitting: align aligns match matches fit fits suit suits complement complements lends lend
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
  // Whoever interviews: "the panel", "your hiring manager", "one of the interviewers".
  [
    'interviewer',
    '@interviewer / hiring|recruiting|talent|recruitment manager|team|committee|lead|director|person / human resources',
  ],
  ['the-interviewer', '@det|both _2 %interviewer / @those'],
  // The people one works or worked for: "my old boss", "my ex manager", "the firm I left".
  [
    'employer',
    'my|our @former? @former? @employer|manager|managers|team|company|firm|job|place|director|lead|role / ex boss|manager|employer|company|job|coworker / the company|firm|place|team|job i _1 left|quit|work|worked|am|was / where|place i work|worked / the boss|management',
  ],
  // A first person and the words that may stand before its verb: "I have", "I am afraid I", "we did".
  ['i-did', '@i @have|do|did? '],
  ['i-was', "@i @have? am|was|were|been|'m|felt|feel|seemed|got|became|appeared|looked|sounded|be"],
  ['not', 'not|never / @have no'],
]);
