import { type Letters, lettersIn } from './letters.ts';

/**
 * _Usted_, which offends nobody on either side of the ocean. "Buenos días" and a colon, since "Estimado" and
 * "Estimada" would have to know who reads it; what the writer feels is put as a noun ("mi interés").
 */
const letters: Letters = [
  {
    id: 'thank-you',
    title: 'Agradecimiento a través del contacto de selección',
    when: 'En el plazo de un día tras la entrevista, para que tu contacto transmita tu agradecimiento.',
    audience: 'recruiter',
    subject: 'Gracias por la entrevista con {{company}}',
    body: `Buenos días, {{recruiter_name}}:

Le agradezco que organizara mi entrevista con {{company}} el {{date}}, y lo bien que me orientó para prepararla.

Fue un placer conversar con {{interviewers}} sobre el puesto de {{role}}. Me quedo sobre todo con {{valued}}, y mi interés por el puesto es hoy aún mayor.

¿Podría transmitirles mi agradecimiento por su tiempo y por sus preguntas? Si desean ampliar algún punto, con gusto lo haré a través de usted.

Quedo a la espera de sus noticias y de los próximos pasos.

Un cordial saludo,
{{own_name}}`,
  },
  {
    id: 'thank-you-difficult',
    title: 'Agradecimiento tras una entrevista difícil',
    when: 'Cuando la entrevista fue dura y el puesto te sigue interesando.',
    audience: 'recruiter',
    subject: 'Mi entrevista con {{company}}: gracias',
    body: `Buenos días, {{recruiter_name}}:

Muchas gracias por presentar mi candidatura al puesto de {{role}} y por organizar la entrevista con {{company}} el {{date}}.

Fue una conversación exigente, en el buen sentido. Una de las preguntas me tomó por sorpresa; la próxima vez {{next_time}}. Salí con una idea clara de lo que necesita el equipo, y me gustó en especial {{valued}}.

El puesto me interesa mucho. Le pido que dé las gracias de mi parte a {{interviewers}} por su tiempo y su atención.

Cuando tenga sus impresiones, me será muy útil conocerlas y comentarlas con usted.

Un cordial saludo,
{{own_name}}`,
  },
  {
    id: 'nudge',
    title: 'Preguntar si hay noticias',
    when: 'Más o menos una semana después de la fecha en la que esperabas una respuesta.',
    audience: 'recruiter',
    subject: 'Proceso de {{role}} en {{company}}: ¿hay novedades?',
    body: `Buenos días, {{recruiter_name}}:

Espero que todo vaya bien. Le escribo para saber si hay noticias de {{company}} tras mi entrevista del {{date}}.

Mantengo todo mi interés por el puesto de {{role}}, en especial por {{valued}}. Si {{interviewers}} necesitan algo más de mi parte, puedo enviárselo a usted el mismo día.

Si la decisión va a tardar un poco más, no hay ningún problema; una fecha orientativa me ayudaría a organizarme.

Gracias por su tiempo y por mantenerme al corriente.

Un cordial saludo,
{{own_name}}`,
  },
  {
    id: 'after-rejection',
    title: 'Tras una respuesta negativa',
    when: 'Cuando la respuesta fue no y quieres despedirte dejando un buen recuerdo.',
    audience: 'recruiter',
    subject: 'Gracias por la respuesta de {{company}}',
    body: `Buenos días, {{recruiter_name}}:

Le agradezco que me haya comunicado la decisión de {{company}}, y su atención durante todo el proceso.

Esperaba otra respuesta, y respeto la que han tomado. Valoro {{valued}}, y he aprendido {{learned}}; me lo llevo a la próxima entrevista.

¿Podría dar las gracias a {{interviewers}} por su tiempo? Si tienen uno o dos comentarios sobre mi entrevista, me gustaría mucho conocerlos.

Mi interés por {{company}} sigue en pie. Si más adelante surge un puesto de {{role}}, allí o en otra empresa, será un placer hablarlo con usted.

Un cordial saludo,
{{own_name}}`,
  },
];

export const spanish = lettersIn({
  tag: 'es',
  gaps: {
    recruiter_name: { gap: 'nombre de tu contacto', example: 'Andrea Campos' },
    own_name: { gap: 'tu nombre', example: 'Noa Vidal' },
    company: { gap: 'empresa', example: 'Northwind' },
    role: { gap: 'puesto', example: 'diseño de producto' },
    date: { gap: 'fecha de la entrevista', example: '3 de noviembre de 2026' },
    interviewers: { gap: 'quién te entrevistó', example: 'Dana Ríos, Raúl Soto y Mei Lin' },
    valued: {
      gap: 'lo que te gustó',
      example: 'la cercanía con la que trabajan diseño e investigación',
    },
    learned: { gap: 'lo que aprendiste', example: 'a preguntar primero qué debe incluir una respuesta' },
    next_time: {
      gap: 'lo que harás la próxima vez',
      example: 'me tomaré unos segundos para pensar',
    },
  },
  letters,
});
