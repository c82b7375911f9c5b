import type { MoveData } from './move-data.ts';

/** The writer finds fault with a present or past employer. A reader wonders what will be said of them next. */
export const blameEmployer: MoveData = {
  kind: 'blame-employer',
  patterns: [
    '%employer ..5 @link ..4 <!not @rude|@neg|tyrant|micromanager|narcissist|psychopath|bastard|bitch|moron|snake|hell|failing|crooked|cheap|unhappy|impossible|never|full|threatened|underpaid',
    '%employer ..6 ~@harm|~treat|=fire|=throw|=refuse|=blame|=expect|=force|=dump|=drive|=burn|~hate|~let|~take|takes|throws|blames|blaming|treats|hates|refuses|expects _4 me|us|everyone|my|at|to|about|like|credit|people|all|employees|staff|tantrums|workers|every|anyone|go',
    '%employer ..4 never|not|hardly|barely|neither ..2 trained|train|listened|listen|listens|paid|pay|appreciated|appreciate|cared|care|cares|valued|value|gave|give|gives|supported|support|recognised|recognized|respected|respect|let|told|promoted|promote|see|know|happy|satisfied|trusted|trust|treated|invested',
    '@rude|@neg|bad|hostile|worst|crazy _1 boss|bosses|manager|managers|management|employer|workplace|environment|culture|job|company|coworkers|colleagues|leadership|atmosphere|supervisor',
    'toxic|dysfunctional|abusive',
    '@i _2 =quit|=leave|=escape|=flee|leaving|quitting|quit ..8 because|due|since|over|after ..4 @rude|@neg|boss|manager|management|culture|politics|treated|abuse|pay|harassment|toxicity|burnout|drama|hated',
    'micromanaging|micromanaged|micromanages|micromanagement|overworked|underpaid|undervalued|unappreciated|scapegoat|scapegoated|gaslighted|gaslit|backstabbing|badmouthed',
    '~stab|~throw me|us _1 in|under _1 the back|bus',
    'axe to grind',
    '=push|=force|=drive|=freeze|=bully me? out',
    '@i was|am|were|got|been|be ..1 =@harm|pushed|forced|sidelined|overlooked|sacked|fired|passed _2 by|at|over|in|out|unfairly|because|without|from',
    'sacked|fired|dismissed|terminated|go unfairly|wrongly|wrongfully|without|for _2 no|nothing|reason|cause|warning|unfairly',
    'unfair|wrongful|unfairly dismissal|termination|dismissed|fired',
    '@i ~hate|~despise|~loathe|detest|dislike|sick|tired|fed|dread _1 of|up|with? _1 my|working|this _3 job|boss|manager|company|work|employer|workplace|coworkers|colleagues|team|here|there|for',
    'circus|hellhole|sweatshop|shithole|madhouse|sinking|prison|zoo|dump ship|i|of|where|that',
    'dead|soul|thankless|miserable end|crushing|sucking|job',
    'organisation|organization|company|firm|employer|boss|manager|they|management that|who|which|still|only|just _3 not|never|only _2 see|value|appreciate|care|cares|cared|respect|listen|pay|train',
    'they|he|she|boss|management never|not|hardly|barely _1 trained|train|paid|pay|appreciated|promoted|valued me|us|my|properly',
    'they|he|she|boss|management|company|employer _3 =fire|=sack|=screw|=underpay|=overwork|=betray|=cheat|=demote|=exploit me|us|everyone|my',
    'full of shit|crap|lies',
    '=pass over for',
    'no|zero|any|little|not _2 appreciation|recognition|support|respect|training|growth|loyalty|work|room from|at|in|there|for|where|life ..4 boss|employer|company|job|place|manager|management|there|here|old|current|balance',
    'office politics|drama',
    'my|the boss|employer|manager|supervisor|company|job|management ~suck|~hate|~lie|~screw',
    'broken promises',
    '@they|boss|manager|company|employer expect|expects|expected|force|forced|make|made me|us to? _2 work|stay',
    '%employer ..4 makes|made|make my|me|us _1 life|miserable|cry|work|feel',
    'place|job i _1 work|worked ..6 falling|nobody',
    '~take credit for my|our',
  ],
  heavy: [
    '%employer ..5 asshole|jerk|bully|idiot|psychopath|narcissist|tyrant|bitch|bastard|prick|dick|moron|hates|screwed',
    'full of shit',
    'toxic|abusive _2 boss|manager|management|company|employer|environment|workplace',
  ],
  exceptions: [
    {
      because: 'A new employer hoped for, or praise.',
      patterns: [
        'never|not _3 bad|toxic|rude|unfair|terrible _2 word|thing|about',
        'my|our _3 employer|boss|company|manager _3 has|have|had|is|was _2 generous|great|good|supportive|kind|wonderful|excellent|not been bad',
        'hostile|toxic waste|takeover|chemicals|assets',
        'overcome|handle|handled|manage|managed|resolve|resolved _3 hostile|toxic|difficult',
        'my|our team _2 is|was|are not',
      ],
    },
  ],
};
