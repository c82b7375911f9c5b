import { type Letters, lettersIn } from './letters.ts';

/**
 * _Vous_, and "Bonjour" with the name, which is what an email says to man and woman alike; "Bien cordialement" is as
 * much as it needs, where a letter on paper would have a long closing formula. Nothing stands behind "de", which would be
 * "d’" before a vowel. The spaces inside « » and before high marks do not break.
 */
const letters: Letters = [
  {
    id: 'thank-you',
    title: 'Remerciements par le contact recrutement',
    when: 'Dans la journée qui suit l’entretien, pour faire transmettre vos remerciements.',
    audience: 'recruiter',
    subject: 'Merci pour l’entretien chez {{company}}',
    body: `Bonjour {{recruiter_name}},

Je vous remercie d’avoir organisé mon entretien chez {{company}} le {{date}}, et de vos conseils pour le préparer.

J’ai eu plaisir à échanger avec {{interviewers}} au sujet du poste « {{role}} ». Je retiens surtout {{valued}}, et mon intérêt pour le poste en sort renforcé.

Pourriez-vous leur transmettre mes remerciements pour leur temps et la qualité de leurs questions ? Si un point mérite d’être approfondi, je le ferai volontiers par votre intermédiaire.

Dans l’attente de votre retour et de la suite du processus, je vous souhaite une bonne journée.

Bien cordialement,
{{own_name}}`,
  },
  {
    id: 'thank-you-difficult',
    title: 'Merci après un entretien difficile',
    when: 'Quand l’entretien a été éprouvant et que le poste vous intéresse toujours.',
    audience: 'recruiter',
    subject: 'Mon entretien chez {{company}} – remerciements',
    body: `Bonjour {{recruiter_name}},

Je vous remercie d’avoir proposé ma candidature au poste « {{role}} » et organisé l’entretien chez {{company}} le {{date}}.

L’échange a été exigeant, dans le bon sens du terme. L’une des questions était inattendue pour moi ; la prochaine fois, {{next_time}}. J’en ressors avec une idée claire des besoins de l’équipe, et j’ai particulièrement apprécié {{valued}}.

Ce poste m’intéresse beaucoup. Merci de bien vouloir remercier de ma part {{interviewers}} pour leur temps et leur attention.

Leur retour me serait précieux, et j’en parlerais volontiers avec vous quand cela vous convient.

Bien cordialement,
{{own_name}}`,
  },
  {
    id: 'nudge',
    title: 'Relance en l’absence de nouvelles',
    when: 'Environ une semaine après la date à laquelle une réponse était attendue.',
    audience: 'recruiter',
    subject: 'Poste « {{role}} » chez {{company}} – des nouvelles ?',
    body: `Bonjour {{recruiter_name}},

J’espère que vous allez bien. Avez-vous des nouvelles à la suite de mon entretien chez {{company}} le {{date}} ?

Le poste « {{role}} » m’intéresse toujours autant, en particulier pour {{valued}}. Si un complément est utile à {{interviewers}}, je peux vous l’envoyer dans la journée.

Si la décision demande encore un peu de temps, je le comprends tout à fait ; une idée du calendrier m’aiderait à m’organiser.

Merci de votre disponibilité.

Bien cordialement,
{{own_name}}`,
  },
  {
    id: 'after-rejection',
    title: 'Après une réponse négative',
    when: 'Quand la réponse est non, pour laisser un bon souvenir.',
    audience: 'recruiter',
    subject: 'Merci pour votre retour au sujet du poste chez {{company}}',
    body: `Bonjour {{recruiter_name}},

Je vous remercie de m’avoir transmis la décision au sujet du poste « {{role}} » chez {{company}}, et de votre attention tout au long du processus.

J’espérais une autre réponse, et je respecte ce choix. J’ai apprécié {{valued}}, et j’ai appris {{learned}} ; cela me servira lors du prochain entretien.

Merci de bien vouloir remercier {{interviewers}} pour le temps qui m’a été accordé. Une ou deux remarques de leur part me seraient très utiles.

Mon intérêt pour {{company}} demeure. Si un poste se présente, là ou ailleurs, j’aurai plaisir à en parler avec vous.

Bien cordialement,
{{own_name}}`,
  },
];

export const french = lettersIn({
  tag: 'fr',
  gaps: {
    recruiter_name: { gap: 'nom du contact', example: 'Camille Morel' },
    own_name: { gap: 'votre nom', example: 'Alix Dumas' },
    company: { gap: 'entreprise', example: 'Northwind' },
    role: { gap: 'poste', example: 'Design produit' },
    date: { gap: 'date de l’entretien', example: '3 novembre 2026' },
    interviewers: { gap: 'qui menait l’entretien', example: 'Dana Roux, Rémi Colin et Mei Lin' },
    valued: {
      gap: 'ce qui vous a plu',
      example: 'la façon dont le design et la recherche travaillent ensemble',
    },
    learned: {
      gap: 'ce que vous avez appris',
      example: 'à demander d’abord ce qu’une réponse doit couvrir',
    },
    next_time: {
      gap: 'ce que vous ferez la prochaine fois',
      example: 'je prendrai quelques secondes pour réfléchir',
    },
  },
  letters,
});
