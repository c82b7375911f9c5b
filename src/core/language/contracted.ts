/**
 * Words that stand for two, a line each, and what they are read as; as data. Apostrophes left out in a hurry are read
 * too. `n't`, `'m` and their like need no line here: any word is parted at its apostrophe.
 */
export const CONTRACTED = `cannot can not
can't can not
won't will not
cant can not
wont will not
im i am
ive i have
youre you are
theyre they are
weve we have
youve you have
theyve they have
hes he 's
shes she 's
thats that 's
youll you will
theyll they will
dont do not
doesnt does not
didnt did not
isnt is not
arent are not
wasnt was not
werent were not
havent have not
hasnt has not
hadnt had not
couldnt could not
wouldnt would not
shouldnt should not
aint is not
shouldve should have
couldve could have
wouldve would have
shoulda should have
coulda could have
woulda would have
gonna going to
wanna want to
gotta have to
lemme let me
gimme give me
dunno not know`;
