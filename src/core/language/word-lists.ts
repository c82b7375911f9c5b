import { stemOf } from './stem.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const stems = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map((word) => stemOf(word)));

/** Words after which, for some words, the opposite is said. */
export const NEGATIONS = words('not never no without hardly barely nothing nobody none neither nor cannot');

/** Words without which a sentence says the same. */
export const PASSED_OVER = words(
  `a an the really very so just also still quite rather pretty only then already ever super totally completely actually
  honestly absolutely little bit kinda literally extremely incredibly even maybe perhaps truly`,
);

/** Little words of which any English text is full. */
export const KNOWN = words(
  `the be am is are was were been being to of and a in that have has had i it for not on with he as you do did does at this but his by
  from they we say her she or an will my one all would there their what so up out if about who get which go me when make can
  like time no just him know take into your good some could them see other than then now look only come its over think
  also back after use how our first well even want because any these most us please thank thanks sorry am very much`,
);

/** Written with a capital, and nobody's name. */
export const NO_NAMES = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter english french german spanish italian zoom teams skype meet excel word java python javascript
  typescript google linkedin facebook instagram whatsapp slack github outlook gmail indeed glassdoor reddit dear hello hi hey
  best regards kind sincerely mr mrs ms mx dr prof update edit background
  also finally however instead maybe perhaps yes okay well yesterday today tomorrow unfortunately honestly`,
);

/** Words after which a name that begins a sentence is known for one. */
export const AFTER_NAMES = words(
  `was is had has did does never kept seemed asked told said made and who just looked gave would could looked really clearly`,
);

/** Words that a new clause may begin with, where they speak of somebody. */
export const BEGINNERS = words(
  `i we my our you your he she they his her their it that this there nobody nothing everyone everything who`,
);

/** What makes an apology or a flaw one that hurts even once. */
export const HEAVY = stems(
  `terribly deeply awfully profusely unreservedly wholeheartedly eternally bomb tank fuck mortify humiliate unforgivable
  inexcusable disaster catastrophe horrified beg`,
);

/** Words that are hardly ever said of anything but a person's own pain or rights. */
export const PAINFUL = stems(
  `discriminate discriminatory discrimination harass harassment harasser racist racism sexist sexism sexual homophobic
  transphobic ageism ageist slur grope assault stalker unlawful cancer tumour tumor chemo chemotherapy seizure dialysis
  rehab leukaemia leukemia diabetic epileptic epilepsy endometriosis fibromyalgia crohn colitis lupus arthritis sclerosis
  schizophrenia tourette dyspraxia dyslexia dyslexic neurodivergent neurodiverse hospice hospitalised hospitalized
  pneumonia concussion amputee paralysed paralyzed miscarriage miscarried stillbirth stillborn anorexia bulimia alcoholism
  diabetes migraine asthma autism autistic adhd ocd ptsd bipolar covid surgery hospital ambulance wheelchair pregnant
  pregnancy ivf bereavement bereaved funeral deceased widow widowed grieving grief therapist antidepressant stammer
  headscarf hijab turban disability disabled unwell palliative`,
);

/** Words that may be of one's own pain or rights: worth a closer look. */
export const TENDER = words(
  `panic accent skin race religion faith age gender body nationality lost deaf blind ill sick disabled unwell interpreter ramp
  adjustment adjustments fever flu breakdown stroke depression anxiety`,
);

/** Words without which nobody says that they do not want to live. */
export const DARK = stems(
  `suicide suicidal kill die dying dead death live living life alive exist existing hurt harm end disappear wake world burden
  anymore point reason without gone here`,
);

const SPEAKERS = [
  'i we',
  'my our mine',
  'me us myself',
  'you',
  'your',
  'he she they who someone somebody people everyone guy lady woman man',
  'his her their',
  'him them',
  'it that this which everything there something',
  'interviewer recruiter panel hr headhunter interviewers recruiters',
  'boss employer supervisor coworker colleague colleagues management workplace owner',
  'manager director lead ceo',
  'company team firm place agency organisation organization',
  'nobody nothing none',
];

/** Whom a clause speaks of after a name: the same as after "she". */
export const NAMED = 6;

/** Words that make a clause speak of somebody; those of one line do it alike, as a number above 0. */
export const SUBJECTS: ReadonlyMap<string, number> = new Map(
  SPEAKERS.flatMap((line, at) => line.split(' ').map((word): [string, number] => [word, at + 1])),
);
