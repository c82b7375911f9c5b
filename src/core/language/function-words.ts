/**
 * The most frequent little words of each language that uses Latin script, lower case. A word that is common in English
 * too ("die", "come", "met") is no evidence and stands in no other list, nor does a single plain letter. Elided forms
 * end in their apostrophe. A word may stand in several languages' lists.
 */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  `en a and as be but can for have i in is it me my of on or please sorry thank thanks that the to was we will with you your
fr bonjour c' d' de elle en est et il j' je l' la le pas pour que un vous
it che d' del della di gli grazie ho il io l' la mi mio non per più sono un è
es al de del el en es está los mi no para pero por que una
pt ao da de do em eu mas não obrigada os para pela que um uma
de aber das der ein eine für habe ich ist mich mit nicht sehr und
nl dat een en geen het ik je mijn naar niet te van voor
sv för har hej inte jag mig och på som så tack
da er hej ikke jeg meget og på som så tak
fi en että haastattelusta hei kiitos mutta niin
id dari dengan di ini karena maaf saya terima tidak untuk yang
hu az egy hogy nem nagyon`
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [code = '', ...words] = line.split(' ');
      return [code, words];
    }),
);

/** Letters that only one of the languages we tell apart has; a word with one of them is a word of it. */
export const OWN_LETTERS: ReadonlyMap<string, RegExp> = new Map([
  ['pl', /[ąćęłńśźż]/u],
  ['cs', /[čěňřšůž]/u],
  ['ro', /[ăîșț]/u],
  ['tr', /[ğışİ]/u],
  ['vi', /[đơưạ-ỹ]/u],
]);
