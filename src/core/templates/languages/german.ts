import { type Letters, lettersIn } from './letters.ts';

/**
 * _Sie_, and "Guten Tag" with the whole name, which needs neither Herr nor Frau. After the greeting's comma German goes
 * on in lower case, and no comma follows "Mit freundlichen Grüßen". The role stands in quotes, so that it needs no ending.
 */
const letters: Letters = [
  {
    id: 'thank-you',
    title: 'Dank über die Ansprechperson',
    when: 'Innerhalb eines Tages nach dem Gespräch, damit deine Ansprechperson den Dank weitergibt.',
    audience: 'recruiter',
    subject: 'Vielen Dank für das Gespräch bei {{company}}',
    body: `Guten Tag {{recruiter_name}},

vielen Dank, dass Sie das Gespräch bei {{company}} am {{date}} vermittelt und mich so gut darauf vorbereitet haben.

Der Austausch mit {{interviewers}} über die Stelle „{{role}}“ hat mir Freude gemacht. In Erinnerung bleibt mir vor allem {{valued}}, und mein Interesse an der Stelle ist seither noch gewachsen.

Würden Sie allen Beteiligten meinen Dank für ihre Zeit und ihre Fragen ausrichten? Falls noch etwas offen ist, beantworte ich es gern über Sie oder in einem weiteren Gespräch.

Ich freue mich, von Ihnen zu hören, wie es weitergeht.

Mit freundlichen Grüßen
{{own_name}}`,
  },
  {
    id: 'thank-you-difficult',
    title: 'Dank nach einem schwierigen Gespräch',
    when: 'Wenn das Gespräch anstrengend war und du die Stelle weiterhin möchtest.',
    audience: 'recruiter',
    subject: 'Mein Gespräch bei {{company}}: vielen Dank',
    body: `Guten Tag {{recruiter_name}},

vielen Dank, dass Sie mich für die Stelle „{{role}}“ vorgeschlagen und das Gespräch bei {{company}} am {{date}} vermittelt haben.

Es war ein forderndes Gespräch, im guten Sinn. Eine der Fragen hat mich überrascht; beim nächsten Mal {{next_time}}. Ich habe jetzt ein klares Bild davon, was das Team braucht, und besonders gefallen hat mir {{valued}}.

An der Stelle bin ich sehr interessiert. Bitte richten Sie {{interviewers}} meinen Dank für die Zeit und die gute Vorbereitung aus.

Über eine Rückmeldung würde ich mich freuen und bespreche sie gern mit Ihnen, wann immer es Ihnen passt.

Mit freundlichen Grüßen
{{own_name}}`,
  },
  {
    id: 'nudge',
    title: 'Nachfrage zum Stand',
    when: 'Etwa eine Woche nach dem Tag, an dem eine Antwort zu erwarten war.',
    audience: 'recruiter',
    subject: 'Stand meiner Bewerbung „{{role}}“ bei {{company}}',
    body: `Guten Tag {{recruiter_name}},

ich hoffe, es geht Ihnen gut. Gibt es nach meinem Gespräch am {{date}} schon Nachricht von {{company}}?

An der Stelle „{{role}}“ bin ich weiterhin sehr interessiert; besonders angesprochen hat mich {{valued}}. Falls {{interviewers}} noch etwas von mir benötigen, schicke ich es Ihnen gern am selben Tag.

Wenn die Entscheidung noch etwas Zeit braucht, ist das kein Problem. Ein ungefährer Zeitrahmen würde mir bei der Planung helfen.

Vielen Dank für Ihre Mühe.

Mit freundlichen Grüßen
{{own_name}}`,
  },
  {
    id: 'after-rejection',
    title: 'Nach einer Absage',
    when: 'Wenn die Antwort Nein war und du gut in Erinnerung bleiben möchtest.',
    audience: 'recruiter',
    subject: 'Danke für Ihre Nachricht zu {{company}}',
    body: `Guten Tag {{recruiter_name}},

vielen Dank für Ihre Nachricht zur Stelle „{{role}}“ bei {{company}} und für die gute Begleitung im ganzen Verfahren.

Ich hatte auf eine andere Antwort gehofft und respektiere die Entscheidung. Gefallen hat mir {{valued}}. Außerdem habe ich gelernt, {{learned}}; das nehme ich ins nächste Gespräch mit.

Bitte danken Sie {{interviewers}} für die Zeit. Über ein oder zwei Hinweise zu meinem Gespräch würde ich mich freuen.

Mein Interesse an {{company}} bleibt. Wenn sich dort oder anderswo eine passende Stelle ergibt, freue ich mich über eine Nachricht von Ihnen.

Mit freundlichen Grüßen
{{own_name}}`,
  },
];

export const german = lettersIn({
  tag: 'de',
  gaps: {
    recruiter_name: { gap: 'Name der Ansprechperson', example: 'Kim Brandt' },
    own_name: { gap: 'dein Name', example: 'Toni Keller' },
    company: { gap: 'Unternehmen', example: 'Northwind' },
    role: { gap: 'Stelle', example: 'Produktdesign' },
    date: { gap: 'Datum des Gesprächs', example: '3. November 2026' },
    interviewers: { gap: 'wer das Gespräch führte', example: 'Dana Wolf, Ravi Sommer und Mei Lin' },
    valued: { gap: 'was dir gefallen hat', example: 'die enge Zusammenarbeit von Design und Forschung' },
    learned: {
      gap: 'was du gelernt hast',
      example: 'erst zu fragen, worauf es bei einer Antwort ankommt',
    },
    next_time: {
      gap: 'was du nächstes Mal tust',
      example: 'nehme ich mir ein paar Sekunden zum Nachdenken',
    },
  },
  letters,
});
