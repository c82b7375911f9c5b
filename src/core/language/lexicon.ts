/**
 * The lexicon: classes of words that are used alike when one speaks of an interview: a name and its words, base forms. A
 * word may stand in several. What the model learnt of one word of a class holds for all the others, so a word added
 * here is understood at once; a class added, moved or removed needs `npm run train`.
 */
export const LEXICON = `fail: bomb botch fumble choke freeze ramble stutter stammer babble blunder stumble muddle blank crumble flunk tank
  flop fail flail flounder falter waffle mumble overshare oversleep misread misspeak misunderstand mishear butcher
  screw mess fuck bungle fluff flub goof slip mangle garble sputter blather drone sweat tremble fidget spiral crash
  collapse unravel panic struggle blurt overreact snap argue contradict digress overexplain undersell oversell
  backtrack hesitate wobble trip blow ruin sabotage forget overlook misjudge neglect misplace mistype miscalculate
  omit mix misquote whiff airball bumble blabber yammer meander clam lose botched overthink tongue-tied implode melt
  bottle cock balls scupper squander misspell misname mispronounce mutter gabble gibber prattle witter natter bluster
  misfire miscount mishandle mismanage misinterpret misplay misstate mislay overrun overshoot overreach overstep
  overspeak underperform underprepare underestimate underwhelm disappoint mistime bluff fudge fluster dither jabber
  botch-up bodge shank bork goof-up overshadow lapse zone blush squirm wince squeak croak hyperventilate faint sob
  weep blab gush
bad: bad poor terrible awful horrible weak vague confuse confusing dreadful embarrassing pathetic ridiculous stupid
  dumb silly awkward shit shitty crap crappy careless wrong negative nightmare wreck mess failure disaster catastrophe
  trainwreck cringe cringey clumsy incoherent disjointed sloppy messy lousy abysmal atrocious dismal shaky flat rusty
  underwhelming unprepared disorganized disorganised rambling garbled muddled rough painful subpar mediocre worst
  worse wooden half-baked lame nonsense gibberish unclear unconvincing inarticulate robotic stilted trash garbage
  rubbish shambles shambolic fiasco nonsensical defensive lackluster short disappointing regrettable inappropriate
  tactless late unacceptable inadequate hopeless appalling ropey dire cold flustered abject clueless dud dodgy feeble
  foolish ghastly grim hideous horrendous horrid iffy inept laughable limp lukewarm mangled miserable naff patchy
  pitiful pointless poorly shocking shoddy tepid threadbare unimpressive unpolished unsatisfactory unsteady useless
  waffly watery wobbly woeful woolly wishy-washy crummy hollow cringeworthy monotone rushed scattered rambly
  half-hearted halfhearted sketchy stuttery confused breathless fumbling bumbling incomplete amateurish unconvinced
  tongue-in-cheek unprofessional jumbled scrambled scattershot deficient bollocks drivel waffle babble gobbledygook
nerves: nervous anxious anxiety panic terrified scared tense stressed overwhelmed flustered rattled jittery shaky
  adrenaline nerves embarrassed ashamed mortified humiliated guilty frazzled sweaty dizzy blank shaking trembling
  frightened intimidated uptight nervousness stagefright shy petrified spooked unnerved unsettled unhinged jumpy
  twitchy edgy queasy nauseous panicky panicked agitated uneasy clammy trembly tearful butterflies wreck freaked
  anxiousness jitters shakes nervy fretful restless breathless
regret: regret wish hindsight ashamed cringe replay kick embarrass mortify humiliate embarrassment shame guilt
  facepalm rue cringing humiliation mortification dread haunt ruminate torment agonise agonize wince
performance: answer response presentation explanation pitch code coding test example introduction demo whiteboard
  exercise assessment performance delivery tone story reply task slide voice brain mind hand question section part
  portion segment algorithm solution case technical behavioural behavioral showing argument reasoning roleplay
  role-play rapport impression eye-contact mock description summary effort
interview: interview round call screen screening meeting conversation onsite phone-screen process application stage
error: mistake error oversight fault slip lapse typo blunder misunderstanding confusion mix-up slip-up gaffe
  inaccuracy
rude: rude condescending bored cold hostile detached mean nasty insulting arrogant smug dismissive disrespectful
  patronising patronizing aggressive unprofessional abrupt curt sneering uninterested disinterested distracted
  disorganised disorganized clueless unfriendly judgmental snarky cocky belittling intimidating creepy weird impatient
  unprepared adversarial robotic stone-faced icy snotty snooty rudeness attitude grumpy cruel harsh combative ignorant
  sarcastic flippant dishonest deceptive evasive vague useless incompetent sexist abrasive aloof antagonistic
  argumentative bad-tempered belligerent bigoted boorish brusque callous catty chilly churlish contemptuous dickish
  discourteous disparaging dour flaky frosty frigid gruff haughty heartless high-handed humourless humorless
  ill-mannered ill-tempered impolite inattentive inconsiderate indifferent insolent insufferable intolerant irritable
  irritated mocking moody obnoxious offhand offish overbearing pompous pushy scornful shouty sniffy snobbish snobby
  snide snippy sour spiteful standoffish stand-offish stroppy stuck-up sullen superior surly tactless terse testy
  thoughtless two-faced uncaring uncivil uncouth uncooperative unhelpful unkind unpleasant unresponsive unwelcoming
  vindictive vile vulgar hurtful bitchy cutting dishonourable untrustworthy unreliable lazy shouting manners arrogance
  contempt disrespect disdain
person: jerk asshole arsehole idiot clown liar bully moron dick prick creep psycho tyrant narcissist micromanager
  snake bastard twat bitch douche douchebag dictator monster nepotism psychopath crook knob wanker tosser bellend ass
  arse brat buffoon cretin dickhead dipshit egomaniac fool fraud git goon hypocrite halfwit imbecile knobhead muppet
  nutcase numpty pillock plonker prat rat scumbag slimeball sociopath sod tosspot troll weasel witch slavedriver thief
  shark leech parasite backstabber maniac despot autocrat bossyboots control-freak
unfair: unfair ridiculous absurd joke scam circus shitshow farce waste insane sketchy shady bait lowball toxic
  dysfunctional shambles ghosting sham nonsense bullshit bs exploitative insulting degrading humiliating pointless
  mess chaos chaotic unreasonable trap gotcha trick interrogation hostile miserable hellhole hell sweatshop nightmare
  abusive corrupt poisonous amateurish appalling arbitrary awful badly-run barbaric bogus broken charade crooked cruel
  cutthroat cut-throat demeaning dehumanising dehumanizing dire dishonest disorganised disorganized dodgy exhausting
  fake farcical fiasco fishy grim hypocritical illogical immoral inefficient inhuman inhumane malicious mismanaged
  nightmarish outrageous pathetic predatory racket rigged ripoff rip-off rotten scandal scandalous shameful shoddy
  slavery soul-destroying soul-crushing swindle tedious terrible travesty underhand unethical unjust unacceptable
  unorganised unorganized vile zoo madhouse dump disgrace disgraceful clusterfuck snakepit minefield wreck favouritism
  favoritism nepotism bureaucracy incompetence mismanagement micromanagement
harm: ignore interrupt ghost mock belittle humiliate insult disrespect dismiss rush attack lie yell scream shout screw
  cheat blame laugh smirk scoff grill interrogate berate gaslight bully exploit underpay overwork steal snap stare
  glare waste undermine scapegoat threaten punish micromanage sneer snigger snicker patronise patronize demean
  criticise criticize nitpick bulldoze steamroll ambush trick mislead stall promise sabotage backstab gossip badmouth
  overload burn treat roll yawn scroll type check shit abandon accuse annoy badger bait bash bark betray bicker bitch
  boot bother browbeat bullshit chastise con condescend coerce deceive defraud degrade demoralise demoralize demote
  deride dangle discard disregard dodge double-cross dump dupe exclude fob fleece frown gang giggle grumble guilt-trip
  harangue hassle heckle hound humour hurry insinuate intimidate jeer jibe lambast lambaste lecture lowball manipulate
  mansplain misinform misrepresent mistreat mob neglect ostracise ostracize oust overlook penalise penalize pester
  pressure pressurise push quibble reprimand ridicule roast rubbish sack scam scold scorn screech short-change shun
  sideline sigh slag slander slate smear snort snub spit spite stab stonewall swindle swipe talk-over taunt tease
  tell-off torment torture undercut undervalue unsettle victimise victimize yank whisper dock withhold discredit
  overrule tut huff glower scowl
interviewer: interviewer recruiter panel hr headhunter panelist panellist committee interviewers hiring chair assessor
  recruiters talent-acquisition examiner examiners panellists panelists screener
employer: boss employer supervisor manager management workplace coworker colleague office company firm owner director
  leadership department job place shop agency corporation organisation organization team bosses managers hospital
  school clinic studio branch factory warehouse restaurant startup start-up foreman gaffer employers foundation
  charity council culture environment atmosphere headteacher higher-ups superiors
past: former ex old previous last current past present
exec: ceo president founder director head partner owner vp chief manager cto cfo lead principal dean chairman
contact: email mail message call phone ring text contact write approach add connect reach dm ping drop send follow
  request invite pm tweet skype whatsapp voicemail pursue hunt stalk bombard doorstep buttonhole followed tag
network: linkedin facebook instagram twitter whatsapp insta dm inmail linkdin fb social xing snapchat tiktok threads
  telegram messenger signal discord bluesky mastodon myspace
direct: direct directly personal personally straight privately bypass behind around himself herself person private
  doorstep unannounced uninvited
hardship: rent mortgage bill debt loan eviction evict savings broke homeless unemployed unemployment kid family child
  baby feed food grocery visa sponsor bankrupt money jobless survive poverty benefit dole childcare landlord paycheck
  overdraft rope fund couch redundancy redundant laid layoff severance insulin rock-bottom bankruptcy arrears bailiff
  car-payment creditor electricity heating hunger hungry mouth overdrawn payday penniless pension permit repossess
  repossession skint starve starving welfare widow dependant dependent dependents single-mother destitute foodbank
  food-bank penny pennies loans debts instalment installment breadwinner earner
beg: beg plead implore desperate desperately desperation anything need urgent mercy pity reconsider badly please hope
  prayer pray lifeline last dire appeal beseech entreat grovel humbly knees plea pls plz pretty-please merciful save
  rescue frantic anyhow whatever asap pleading hopeless
self: useless worthless stupid idiot failure fraud imposter impostor loser dumb unqualified inadequate incompetent
  incapable hopeless unemployable average inferior underqualified slow weak mediocre unworthy nobody trash garbage
  introvert awkward inexperienced dunce moron confidence self-esteem deserve amateur brainless burden clown clumsy
  coward dim dimwit dope dud dull fake forgettable goof halfwit ignorant imbecile inarticulate incompetence ineloquent
  inept insecure joke lazy lightweight mess misfit numbskull oddball outsider pathetic shy simpleton slowcoach
  socially talentless timid ugly unattractive uneducated unfit ungifted unhireable uninteresting unintelligent
  unlikeable unskilled unsuited untalented unwanted weakling weirdo wimp worthlessness self-confidence self-worth
  undeserving second-rate beginner
sorry: sorry apologize apologise apology forgive pardon regret excuse bad
enthused: excited enthusiastic interested keen eager thrilled passionate drawn inspired delighted fascinated motivated
  love dream energised energized fascinating exciting interesting impressed intrigued attracted hooked amazed
  captivated captivate charmed enchanted energise energize engrossed fired-up gripped hyped invigorated invested
  jazzed keener psyched pumped smitten sold stoked struck tempted wowed absorbing compelling exhilarating gripping
  inspiring stimulating resonate proud honoured honored privilege
enthusiasm: interest enthusiasm excitement eagerness passion desire appeal
thank: thank thanks thankful grateful appreciate appreciation gratitude cheers obliged thx kind kindness generous
  appreciated appreciative gratefully indebted ta ty tysm gracious courtesy
learned: learn lesson realise realize improve practise practice prepare remind reflect takeaway next rehearse note
  taught study better brush revise rework redo relearn review rewrite polish sharpen hindsight note-to-self discover
chance: opportunity chance consider reconsider future another again reschedule rearrange meet mind postpone openings
  opening vacancy possibility redo retake resit re-sit retry rerun re-apply reapply rebook re-schedule
strength: experience background skill expertise knowledge training qualification degree strength ability project
  profile research certification certified qualified fluent licence license acumen aptitude calibre competence craft
  diploma doctorate expert familiarity flair forte grounding insight instinct mastery masters portfolio proficiency
  proficient specialism specialist speciality specialty talent talented track-record versed veteran accredited
  chartered trained adept capable seasoned skilled accomplished bilingual trilingual native
fitting: align match fit suit complement suited asset contribute contribution value benefit support impact difference
  success relevant transfer
achieve: lead build manage design launch cut increase grow deliver train develop create save win raise run teach own
  reduce migrate improve supervise coordinate implement organise organize negotiate accelerate accomplish administer
  advise analyse analyze architect assemble audit automate boost chair coach compile conduct construct deploy direct
  earn edit engineer establish execute expand facilitate found generate install introduce invent maintain mentor merge
  modernise modernize operate optimise optimize orchestrate overhaul oversee pilot pioneer produce rebuild redesign
  restructure revamp revive secure sell shorten simplify solve spearhead streamline strengthen transform treble triple
  troubleshoot upgrade write
progress: update hear news decision timeline status forward word feedback outcome result progress decide
available: available availability free monday tuesday wednesday thursday friday schedule convenient slot time tomorrow
  week
late: late delay wait tardy traffic missed overslept train bus behind slow overdue
sympathy: loss condolence trouble hear death ill cancel
role: role position job team company opening internship work organisation organization mission product
good: good great friendly kind lovely nice wonderful helpful patient warm welcoming respectful thoughtful generous
  fair brilliant fantastic excellent amazing supportive gracious pleasant polite calm clear smooth solid strong decent
  fine perfect terrific superb delightful affable attentive brill caring charming cheerful civil comfortable
  considerate cordial courteous easygoing easy-going encouraging engaged engaging fab funny genial genuine hospitable
  humble informative inviting jolly kindly knowledgeable laid-back likeable pleased professional relaxed reasonable
  sincere smiling stellar super sweet sympathetic tactful transparent understanding upbeat wise worthwhile
work: shift year quit resign fire overtime salary raise coworker notice payroll rota union commute training contract
  hours payslip wage break turnover client ward classroom kitchen warehouse desk
hiring: apply applicant application recruiter interviewer panel screening offer round process candidate hire onsite
  posting advert vacancy shortlist resume cv assessment hr interview
people: friend sister brother husband wife mother father mum mom dad son daughter partner girlfriend boyfriend cousin
  uncle aunt neighbour neighbor kid roommate
thing: server build deploy file pipe system machine engine car train bus flight printer router database script test
  code link page app software invoice order shipment parcel delivery contract document form email meter valve pump
  battery phone website market price stock bridge roof
meet: meet speak talk chat discuss visit see sit conversation discussion
reply: hear reply respond answer back return callback
pass: pass forward convey relay share send attach provide supply enclose
document: resume cv portfolio reference transcript certificate letter sample licence form link
polite: would could may might kindly possible welcome glad happy grateful
doubt: doubt worry afraid fear unsure insecure wonder question guess maybe suspect dread anxious concerned doubtful
time: today yesterday tomorrow morning afternoon week month year monday tuesday wednesday thursday friday tonight
  earlier later soon recently
feel: feel felt seem look sound appear come strike sense reckon
say: say tell ask explain mention speak talk reply answer call claim promise
intend: want plan hope intend decide try going will would wish
need: need require must have-to beg rely depend
quantity: all every everything whole entire most half nothing none any
never: never always constantly ever repeatedly again forever
end: over done finish leave quit stop end drop withdraw
health: ill sick unwell fever flu migraine headache surgery hospital doctor diagnosis diagnose treatment medication
  therapy disorder chronic injury injured broken concussion cancer diabetes epilepsy asthma covid pneumonia infection
  nausea faint heart stroke seizure burnout deaf blind dyslexia dyslexic autistic autism adhd stammer stutter
  depression anxiety panic clinic disability disabled wheelchair health medical mental
identity: race racial black muslim jewish christian hindu sikh religion religious faith accent skin gender gay lesbian
  trans queer female pregnant pregnancy maternity child married marriage age ageist headscarf hijab turban nationality
  immigrant foreigner body weight pronoun sexuality ethnicity caste
death: die death dead funeral bereavement grief grieve mourn widow hospice bury stillborn miscarriage lose loss pass
abuse: harass harassment assault touch grope discriminate discrimination slur racist sexist unlawful illegal
  inappropriate abuse abusive threaten violence bully intrusive`;
