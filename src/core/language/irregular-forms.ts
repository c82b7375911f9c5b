/** Irregular verbs: base, then every past form and participle. A verb not listed is regular. */
export const IRREGULAR_FORMS = `begin began begun
blow blew blown
break broke broken
build built
come came
do did done
draw drew drawn
fall fell fallen
feel felt
find found
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
have had
hear heard
keep kept
know knew known
lead led
leave left
lose lost
make made
mean meant
meet met
misunderstand misunderstood
oversleep overslept
pay paid
run ran
say said
see saw seen
send sent
shake shook shaken
show shown
sleep slept
speak spoke spoken
spend spent
stand stood
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
write wrote written
misunderstand misunderstood
undersell undersold`;
