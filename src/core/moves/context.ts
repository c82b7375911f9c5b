/** What a sentence is about, where that changes how it may be judged. Patterns as in the moves. */
export interface ContextData {
  readonly context: 'care' | 'despair' | 'interview';
  readonly patterns: readonly string[];
}

/** Matters on which nobody is given advice on style. */
const care: ContextData = {
  context: 'care',
  patterns: [
    // Discrimination, harassment, unlawful questions.
    'discriminate|discriminated|discrimination|discriminatory|discriminating|harass|harassed|harassment|harassing|racist|racism|racial|racially|sexist|sexism|misogynist|misogyny|homophobic|homophobia|transphobic|transphobia|ableist|ableism|ageist|ageism|antisemitic|antisemitism|islamophobic|islamophobia|xenophobic|bigot|bigoted|slur|slurs|groped|groping|assault|assaulted|stalked|unlawful|unlawfully',
    'illegal|inappropriate|intrusive|personal _1 question|questions|remark|remarks|comment|comments',
    'my|our|her|his|their _1 race|ethnicity|religion|faith|skin|nationality|accent|gender|sexuality|orientation|age|pregnancy|headscarf|hijab|turban|caste|marital|transition|pronouns',
    'asked|ask|asking|questions|question|comment|comments|remark|remarks|joke|jokes|wanted|commented|joked|mentioned ..6 pregnant|pregnancy|children|kids|married|husband|wife|religion|religious|church|age|old|accent|born|family|body|looks|disability|gender|gay|origin|childcare|boyfriend|girlfriend',
    '~touch|~grope|~flirt|~proposition _2 me|my',
    'sexual|sexually',
    // Illness and disability.
    'cancer|chemotherapy|chemo|tumour|tumor|leukaemia|leukemia|diabetes|diabetic|epilepsy|epileptic|seizure|seizures|stroke|migraine|migraines|asthma|autism|autistic|adhd|dyslexia|dyslexic|dyspraxia|dyscalculia|tourette|bipolar|depression|depressed|schizophrenia|ptsd|ocd|endometriosis|fibromyalgia|crohn|colitis|lupus|arthritis|sclerosis|covid|pneumonia|infection|surgery|hospitalised|hospitalized|hospice|ambulance|diagnosed|diagnosis|disability|disabilities|disabled|wheelchair|deaf|deafness|blindness|neurodivergent|neurodiverse|amputee|prosthetic|paralysed|dialysis|transplant|relapse|remission|illness|ill|miscarriage|miscarried|stillbirth|stillborn|pregnant|pregnancy|ivf|concussion|burnout|anorexia|alcoholism|rehab',
    'panic|anxiety|eating|bipolar|personality|autoimmune|mental|medical|health|heart|kidney|speech|hearing|sight _1 disorder|attack|attacks|health|condition|conditions|issue|issues|problem|problems|impairment|loss|failure|emergency|impediment|disease',
    '@i|child|son|daughter|mother|father|mum|mom|dad|wife|husband|partner|baby|brother|sister|kid _2 was|am|is|were|been|fell|became|got|had|have|felt|feeling _2 sick|unwell|fever|flu|poisoning|injured|injury|accident|bleeding|contagious',
    'food poisoning',
    'my|a stammer|stutter',
    'in|to|into|from hospital',
    'an operation',
    'screen reader',
    'was|am|be|is blind',
    'fever|flu',
    'therapy|therapist|psychiatrist|medication|antidepressants|breakdown',
    // Bereavement.
    'bereavement|bereaved|funeral|died|deceased|widow|widowed|widower|grief|grieving|mourning|burial',
    '~pass _1 away',
    'death|loss|passing|=lose _3 my|our|his|her|their|a|the|of _2 father|mother|dad|mum|mom|son|daughter|baby|brother|sister|husband|wife|partner|friend|grandmother|grandfather|grandma|grandpa|parent|parents|child|aunt|uncle|cousin|dog|cat|niece|nephew|nan|gran',
    // Adjustments.
    'accommodation|accommodations|adjustment|adjustments|interpreter|captioning|captions|screenreader|accessible|accessibility',
    'step free',
  ],
};

/** Words of somebody who may be in danger. Never judged; answered with one kind line. */
const despair: ContextData = {
  context: 'despair',
  patterns: [
    'suicidal|suicide',
    '~kill|~hurt|~harm|~cut myself',
    'end it all|my life|everything',
    '~end my life',
    '@i _2 want|wanted|going|wish|ready|rather|feel|like|just to|be|i|was|were _2 die|dead|disappear|dying',
    'not _3 want to _3 live|exist',
    'not _3 want to _2 ( be here|alive / wake up )',
    'not be|here alive|anymore|any _3 longer|more|anymore',
    'no|any reason|point _2 to|in _1 live|living|go|going on?',
    'nothing|nobody left|else? to|worth live|living _2 for',
    'better off _2 without me|dead',
    'can|could not go on',
    'can|could not _2 take|do|bear this|it|life anymore|any longer',
    '@i _2 given|give|giving up on life|everything|myself',
    'life is|has|feels _2 not worth|pointless|meaningless|over|no meaning|hopeless',
    'not worth living',
    'hate my life|being alive',
    'self harm',
  ],
};

/** Words by which a draft is known to be about an interview or an application, and not some other mail. */
const interview: ContextData = {
  context: 'interview',
  patterns: [
    'interview|interviews|interviewed|interviewing|interviewer|interviewers|recruiter|recruiters|recruitment|recruiting|hiring|panel|candidate|candidates|candidacy|application|applying|applied|vacancy|cv|resume|role|position|job|internship|employer|onsite|hr|applicant|headhunter|opening',
  ],
};

export const CONTEXTS: readonly ContextData[] = [care, despair, interview];
