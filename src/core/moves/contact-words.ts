/**
 * How somebody tells that they got in touch with a person of whom the name is known. The name stands in these patterns
 * as a run of U+E000; what comes before an act has to show that it is the writer's own.
 */
export interface ContactWords {
  /** An act together with the name. */
  readonly acts: readonly RegExp[];
  /** Ends where an act begins: the writer, and the little words between. */
  readonly writer: readonly RegExp[];
  /** Ends where an act begins: asked, or not done. */
  readonly unreal: RegExp;
  /** Somewhere in the sentence: it is the recruiter who passes something on. */
  readonly passedOn: RegExp;
}

export const CONTACT_WORDS: ContactWords = {
  acts: [
    // "I rang Priya", "I have messaged both Mr Hale and…"; "I called Mr Hale by the wrong name" is none.
    /\b(?:(?:call|telephon|phon|messag|text|e-?mail|contact|ping|approach|add|friend|visit|whatsapp|dm)(?:e|ed|ing|['’]d)?|r[aiu]ng(?:ing)?|reach(?:ed|ing)?|cc['’]?e?d|copied) (?:both )?\ue000+(?!\ue000|['’]s| (?:by|an?|out|at the interview|names?)\b)/giu,
    // "I wrote a few lines to Mr Hale", "I reached out to Priya".
    /\b(?:wr(?:i|o)te|written|writing|reach(?:ed|ing)? out)(?: (?!(?:you|your|me|about|of|through|via|for)\b)[\w'’-]{1,20}){0,5} to (?:both )?\ue000+(?!\ue000|['’]s)/giu,
    // "I got in touch with Mr Hale", "I followed up with Priya".
    /\b(?:follow(?:ed|ing)? up|(?:got|get|getting|gotten|been) (?:back )?in (?:touch|contact)) with (?:both )?\ue000+(?!\ue000|['’]s)/giu,
    // "I sent Mr Hale my portfolio", "I forwarded my references straight to Priya".
    /\b(?:sen[dt]|sending|forward(?:ed|ing)?|mailed|posted)(?: (?!(?:you|your|me|about|of|through|via|for|regards|wishes|greetings|best)\b)[\w'’-]{1,20}){0,6} (?:to )?(?:both )?\ue000+(?!\ue000|['’]s)/giu,
    // "I dropped Mr Hale a line", "I gave Priya a ring", "I wrote Mr Hale a thank-you note".
    /\b(?:drop(?:ped|ping)?|wr(?:i|o)te|written|writing|shot|shoot|g[ai]ve(?:n)?|giving|le(?:ft|ave|aving))(?: (?:both )?\ue000+)(?: (?!\ue000)[\w'’-]{1,20}){1,4}? (?:lines?|notes?|e-?mails?|messages?|texts?|letters?|cards?|calls?|ring|bell|buzz|voice ?mails?|dm|thank-you)\b/giu,
    // "I left a message for Mr Hale", "I dropped a card off to Priya".
    /\b(?:drop(?:ped|ping)?|shot|le(?:ft|ave|aving))(?: (?!(?:you|your)\b)[\w'’-]{1,20}){1,4} (?:for|to|with) (?:both )?\ue000+(?!\ue000|['’]s)/giu,
    // "I have thanked Mr Hale by email", "I apologised to Priya directly".
    /\b(?:thank(?:ed|ing)?|apologi[sz](?:e|ed|ing) to) (?:both )?\ue000+(?: [\w'’-]{1,20}){0,5} (?:by (?:e-?mail|text|phone|post|letter)|directly|in writing|in an e-?mail)\b/giu,
    // "I have connected with Priya on LinkedIn", "I found Mr Hale on Facebook".
    /\b(?:connect(?:ed|ing)? with|follow(?:ed|ing)?|found|invit(?:e|ed|ing)) (?:both )?\ue000+(?: [\w'’-]{1,20}){0,4} (?:linked ?in|facebook|instagram|twitter|whatsapp|xing|telegram|tiktok|to connect)\b/giu,
  ],
  writer: [
    // "I have already", "we are going to", "I took the liberty of".
    /(?:^|[^\w'’])(?:i|we)(?:['’](?:ve|d|ll|m|re))?(?: (?:have|had|am|are|was|been|just|already|also|then|even|will|would|shall|can|might|may|did|do|to|going|plan|planned|planning|intend|want|wanted|like|love|hope|decided|tried|trying|try|managed|meant|about|thinking|thought|took|taken|the|liberty|of|went|ahead|and|quickly|briefly|finally|actually|personally|directly|simply|since|later|afterwards|yesterday|today|tonight|tomorrow|again|apologi[sz]e|sorry|for|immediately|first|now|recently|both)){0,9} $/iu,
    // "I felt awful and": whoever did the one did the other, unless somebody else comes between.
    /(?:^|[^\w'’])(?:i|we)(?:['’](?:ve|d|ll|m|re))?(?: (?!(?:i|we|you|he|she|they|it|who|not|never|recruiter)\b)[\w'’-]{1,20}){1,10},? and (?:(?:then|also|just|even|have|already) ){0,2}$/iu,
    // "Rang Priya last night", "Sorry for writing to Mr Hale".
    /^["'“‘(]?(?:(?:have|had|just|already|also|then|and|so|yesterday|sorry|apologies|for|about) ){0,4}$/iu,
  ],
  unreal:
    /(?:\b(?:if|whether|unless|before|until|wish|than|should|may|can|could|shall|did|do|would|might) (?:i|we)(?:['’]d)?|\b(?:please|not|never|rather))(?: (?!(?:that|i|we|but|and|so|because)\b)[\w'’-]{1,20}){0,6} $/iu,
  passedOn:
    /\b(?:you|please)(?: (?!you\b|please\b)[\w'’-]{1,20},?){0,12} (?:pass|forward|relay|convey|hand|share|send)\b|\b(?:through|via) (?:you\b|the recruiter|the agency)/iu,
};
