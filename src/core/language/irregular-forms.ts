/** Irregular verbs: base, then every past form and participle. A verb not listed is regular. */
export const IRREGULAR_FORMS = `beat beaten
become became
begin began begun
blow blew blown
break broke broken
bring brought
build built
catch caught
choose chose chosen
come came
do did done
draw drew drawn
drive drove driven
fall fell fallen
feel felt
find found
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
have had
hear heard
keep kept
know knew known
lead led
learn learnt
leave left
lose lost
make made
mean meant
meet met
misspeak misspoke
misunderstand misunderstood
oversell oversold
oversleep overslept
overthink overthought
pay paid
run ran
say said
see saw seen
sell sold
send sent
shake shook shaken
show shown
sleep slept
speak spoke spoken
spend spent
stand stood
stick stuck
take took taken
teach taught
tell told
think thought
throw threw thrown
undersell undersold
understand understood
win won
write wrote written`;

/** Verbs whose past looks like their base. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  'become come cut hit hurt let misread put quit read run set shut'.split(' '),
);
