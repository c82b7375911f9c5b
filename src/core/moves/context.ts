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
    '~discriminate|discriminatory|discrimination|~harass|harassment|racist|racism|sexist|sexism|sexual|homophobic|ageism|slur|~grope|~assault|~stalk|unlawful|illegal|intrusive',
    'inappropriate|personal _1 question|remark|comment',
    'my|our|her|his _1 race|religion|faith|skin|nationality|accent|gender|sexuality|age|headscarf|hijab|body|transition|pronoun',
    '~ask|question|~comment|~joke|~want|~mention ..6 child|children|kid|married|husband|wife|religion|old|accent|born|body|gay|boyfriend|girlfriend',
    '~touch me',
    // Illness and disability.
    'cancer|tumour|tumor|chemo|chemotherapy|seizure|stroke|dialysis|rehab|leukaemia|leukemia|diabetic|epileptic|endometriosis|fibromyalgia|crohn|colitis|lupus|arthritis|sclerosis|schizophrenia|tourette|dyspraxia|dyscalculia|neurodivergent|neurodiverse|hospice|hospitalised|hospitalized|pneumonia|concussion|amputee|paralysed|transplant|relapse|remission|miscarried|stillbirth|stillborn|anorexia|alcoholism|diabetes|epilepsy|migraine|asthma|autism|autistic|adhd|ocd|ptsd|dyslexia|dyslexic|bipolar|depression|depressed|covid|surgery|hospital|ambulance|~diagnose|diagnosis|disability|disabled|wheelchair|deaf|blind|illness|ill|miscarriage|pregnant|pregnancy|ivf|burnout|fever|flu|therapy|therapist|medication|breakdown',
    'my|a stammer|stutter',
    'panic|anxiety|eating|mental|medical|health|heart|speech|hearing _1 disorder|attack|health|condition|issue|problem|loss|disease',
    '@i|@dependents|father|mum|mom|dad|partner|brother|sister _2 @was|am|is|fell|had|have _2 sick|unwell|injured|accident',
    'food poisoning',
    'screen reader',
    // Bereavement.
    'bereavement|bereaved|funeral|died|deceased|grief|~grieve',
    '~pass _1 away',
    'death|loss|~lose _3 my|our|his|her|a _2 @dependents|father|mum|mom|dad|partner|brother|sister|friend|grandmother|grandfather|dog|cat',
    // Adjustments.
    'accommodation|adjustment|interpreter|accessible|accessibility',
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
    'life is|has|feels _2 not worth|pointless|over|hopeless',
    'not worth living',
    'hate my life|being alive',
    'self harm',
  ],
};

/** Words by which a draft is known to be about an interview or an application, and not some other mail. */
const interview: ContextData = {
  context: 'interview',
  patterns: [
    '~interview|interviewer|recruiter|hiring|panel|candidate|application|~apply|cv|role|position|job|employer|hr',
  ],
};

export const CONTEXTS: readonly ContextData[] = [care, despair, interview];
