/** Irregular verbs: base, then every past form and participle. A verb not listed is regular. */
export const IRREGULAR_FORMS: readonly string[] = `
beat beat beaten
become became become
begin began begun
bite bit bitten
blow blew blown
break broke broken
bring brought
build built
burn burnt burned
buy bought
catch caught
choose chose chosen
come came come
cost cost
cut cut
deal dealt
do did done
draw drew drawn
dream dreamed dreamt
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fly flew flown
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
have had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
know knew known
lay laid
lead led
lean leaned leant
learn learned learnt
leave left
let let
lie lied
lose lost
make made
mean meant
meet met
misread misread
misspeak misspoke misspoken
mistake mistook mistaken
misunderstand misunderstood
oversell oversold
oversleep overslept
overthink overthought
pay paid
put put
read read
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
show showed shown
shut shut
sit sat
sink sank sunk
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
sweat sweated sweat
take took taken
talk talked
teach taught
tell told
think thought
throw threw thrown
tread trod trodden
undersell undersold
understand understood
upset upset
wake woke woken
win won
write wrote written
`
  .trim()
  .split('\n');
