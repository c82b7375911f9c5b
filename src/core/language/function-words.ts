/**
 * The most frequent little words of each language that uses Latin script, lower case. A word that is common in English
 * too ("die", "come", "met") is no evidence and stands in no other list, nor does a single plain letter. Elided forms
 * end in their apostrophe. A word may stand in several languages' lists.
 */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  `en a about and are as at be but by can for from have i in is it me my of on or our please question sorry thank thanks that the this to was we will with you your
fr au avec bonjour c' ce d' de des du elle en est et il j' je l' la le les ne pas pour que sur un une vous
it al anche che d' del dell' della di gli grazie ho il io l' la mi mio non per più sono un è
es al con de del el en es está gracias la las lo los mi muchas mucho no para pero por que se una
pt ao com da de do em eu mais mas na não nos obrigada os para pela por que se um uma
de aber auch bei das dass dem der ein eine es für habe ich ist mich mir mit nicht sehr sie und zu
nl aan bedankt dat de een en geen het ik je mijn naar niet om te van voor
sv att av bra dig du för har hej inte jag mig och på som så tack
da af de det du er hej ikke jeg meget og på som så tak til
fi ei en että haastattelusta hei kiitos minua mutta niin olen se
id atas dan dari di ini karena kasih saya terima tidak untuk waktu yang`
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
  ['hu', /[áéóőúű]/u],
  ['vi', /[ạảấầậếềệọốộớờợụủứừữđơư]/u],
]);
