/** Words of English that the reader knows by themselves, as data; `word-lists.ts` says what each list is for. */
export const LISTED_WORDS = {
  negations: 'not never no without hardly barely nothing nobody none neither nor cannot',
  passedOver: `a an the really very so just also still quite rather pretty only then already ever super totally completely actually
  honestly absolutely little bit kinda literally extremely incredibly even maybe perhaps truly`,
  known: `the be am is are was were been being to of and a in that have has had i it for not on with he as you do did does at this but his by
  from they we say her she or an will my one all would there their what so up out if about who get which go me when make can
  like time no just him know take into your good some could them see other than then now look only come its over think
  also back after use how our first well even want because any these most us please thank thanks sorry am very much`,
  noNames: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter english french german spanish italian zoom teams skype meet excel word java python javascript
  typescript google linkedin facebook instagram whatsapp slack github outlook gmail indeed glassdoor reddit dear hello hi hey
  best regards kind sincerely mr mrs ms mx dr prof update edit background
  also finally however instead maybe perhaps yes okay well yesterday today tomorrow unfortunately honestly`,
  afterNames: `was is had has did does never kept seemed asked told said made and who just looked gave would could looked really
  clearly`,
  beginners: `i we my our you your he she they his her their it that this there nobody nothing everyone everything who`,
  heavy: `terribly deeply awfully profusely unreservedly wholeheartedly eternally bomb tank fuck mortify humiliate unforgivable
  inexcusable disaster catastrophe horrified beg`,
  painful: `discriminate discriminatory discrimination harass harassment harasser racist racism sexist sexism sexual homophobic
  transphobic ageism ageist slur grope assault stalker unlawful cancer tumour tumor chemo chemotherapy seizure dialysis
  rehab leukaemia leukemia diabetic epileptic epilepsy endometriosis fibromyalgia crohn colitis lupus arthritis sclerosis
  schizophrenia tourette dyspraxia dyslexia dyslexic neurodivergent neurodiverse hospice hospitalised hospitalized
  pneumonia concussion amputee paralysed paralyzed miscarriage miscarried stillbirth stillborn anorexia bulimia alcoholism
  diabetes migraine asthma autism autistic adhd ocd ptsd bipolar covid surgery hospital ambulance wheelchair pregnant
  pregnancy ivf bereavement bereaved funeral deceased widow widowed grieving grief therapist antidepressant stammer
  headscarf hijab turban disability disabled unwell palliative`,
  tender: `panic accent skin race religion faith age gender body nationality lost deaf blind ill sick disabled unwell interpreter ramp
  adjustment adjustments fever flu breakdown stroke depression anxiety`,
  dark: `suicide suicidal kill die dying dead death live living life alive exist existing hurt harm end disappear wake world burden
  anymore point reason without gone here`,
} as const;
