import { type Letters, lettersIn } from './letters.ts';

/**
 * To somebody one has met once, _Lei_. "Gentile" greets man and woman alike, and what would need an ending for one of
 * them ("interessato", "lieto") is put as a noun. Dates stand in brackets, since "il" becomes "l’" before 8 and 11.
 */
const letters: Letters = [
  {
    id: 'thank-you',
    title: 'Ringraziamento tramite recruiter',
    when: 'Entro un giorno dal colloquio, per chiedere di portare il tuo grazie a chi hai incontrato.',
    audience: 'recruiter',
    subject: 'Grazie per il colloquio con {{company}}',
    body: `Gentile {{recruiter_name}},

La ringrazio per avere organizzato il mio colloquio con {{company}} ({{date}}) e per la cura con cui segue la mia candidatura.

Ho incontrato con piacere {{interviewers}}. Di quanto ci siamo detti sulla posizione di {{role}} mi è rimasto in mente soprattutto {{valued}}, e il mio interesse ne esce rafforzato.

Le chiedo la cortesia di portare i miei ringraziamenti a chi mi ha dedicato il suo tempo. Se servisse approfondire qualche punto, resto a disposizione tramite Lei.

In attesa di un Suo riscontro, La saluto cordialmente,
{{own_name}}`,
  },
  {
    id: 'thank-you-difficult',
    title: 'Grazie dopo un colloquio difficile',
    when: 'Quando il colloquio è stato faticoso e la posizione ti interessa ancora.',
    audience: 'recruiter',
    subject: 'Colloquio con {{company}}: i miei ringraziamenti',
    body: `Gentile {{recruiter_name}},

La ringrazio per avere proposto la mia candidatura per la posizione di {{role}} e per il colloquio con {{company}} ({{date}}).

È stata una conversazione impegnativa e utile. Non mi aspettavo una delle domande; la prossima volta {{next_time}}. Ho ora un’idea chiara di ciò che serve al gruppo, e ho apprezzato in particolare {{valued}}.

La posizione mi interessa molto. Può ringraziare da parte mia {{interviewers}} per il tempo e l’attenzione?

Le loro osservazioni mi sarebbero preziose, e ne parlerei volentieri con Lei quando preferisce.

Cordiali saluti,
{{own_name}}`,
  },
  {
    id: 'nudge',
    title: 'Richiesta di notizie',
    when: 'Circa una settimana dopo la data in cui era attesa una risposta.',
    audience: 'recruiter',
    subject: 'Candidatura per {{role}} in {{company}}: aggiornamenti',
    body: `Gentile {{recruiter_name}},

spero che stia bene. Le scrivo per sapere se ci sono novità dopo il mio colloquio con {{company}} ({{date}}).

Il mio interesse per la posizione di {{role}} resta vivo, soprattutto per {{valued}}. Se a {{interviewers}} servisse altro da parte mia, posso inviarglielo tramite Lei in giornata.

Se la decisione richiede ancora un po’ di tempo non c’è alcun problema; un’indicazione di massima mi aiuterebbe a organizzarmi.

Grazie per la disponibilità e un cordiale saluto,
{{own_name}}`,
  },
  {
    id: 'after-rejection',
    title: 'Dopo un esito negativo',
    when: 'Quando la risposta è stata no, per lasciare un buon ricordo.',
    audience: 'recruiter',
    subject: 'Grazie per l’esito del colloquio con {{company}}',
    body: `Gentile {{recruiter_name}},

La ringrazio per avermi comunicato l’esito del colloquio con {{company}} e per l’attenzione che mi ha riservato lungo tutto il percorso.

Speravo in una risposta diversa, ma comprendo la decisione. Ho apprezzato {{valued}}, e ho imparato {{learned}}: lo porterò con me nel prossimo colloquio.

La prego di ringraziare {{interviewers}} per il tempo che mi hanno dedicato. Se avessero una o due osservazioni, le leggerei volentieri.

Resta vivo il mio interesse per {{company}}. Se in futuro si aprisse una posizione di {{role}}, lì o altrove, mi farebbe piacere sentirLa.

Cordiali saluti,
{{own_name}}`,
  },
];

export const italian = lettersIn({
  tag: 'it',
  gaps: {
    recruiter_name: { gap: 'nome recruiter', example: 'Andrea Conti' },
    own_name: { gap: 'il tuo nome', example: 'Celeste Riva' },
    company: { gap: 'azienda', example: 'Northwind' },
    role: { gap: 'posizione', example: 'product designer' },
    date: { gap: 'data del colloquio', example: '3 novembre 2026' },
    interviewers: { gap: 'chi c’era al colloquio', example: 'Dana Ferri, Luca Sala e Mei Lin' },
    valued: {
      gap: 'che cosa ti è piaciuto',
      example: 'il modo in cui design e ricerca lavorano insieme',
    },
    learned: { gap: 'che cosa hai imparato', example: 'a chiedere prima che cosa conta in una risposta' },
    next_time: {
      gap: 'che cosa farai la prossima volta',
      example: 'mi prenderò qualche secondo per riflettere',
    },
  },
  letters,
});
