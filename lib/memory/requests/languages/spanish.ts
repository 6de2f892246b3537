import type { Language } from './language';
import { thingNamed } from './thing-named';

const said =
  '(?:(?:te )?(?:acabo de (?:decir|contar|escribir)(?:te)?|dije|he dicho|conté|he contado))';
const topic = '(?<about>[^,;:.!?–—]{2,80})';
const thing = thingNamed({
  own: '(?:mis?|nuestr[oa]s?|sus?|el|la|los|las)',
  loose:
    'eso|esto|lo|que|todo|todos|todas|nada|algo|cuando|cómo|por|para|si|porque|y|o|pero|es|era|no|nunca|siempre|veces|cada|hoy|ayer|mañana|tiempo|cuenta|datos|mensajes?|historial|chats?|conversaci(?:ón|ones)|perfil|contraseña',
});

export const spanish: Language = {
  before: 'por favor,? |oye,? |y |bueno,? |¿?(?:puedes|podrías) ',
  after: ',? por favor',
  asking: '(?:puedes|podrías)',
  forgetLast: [
    `(?:olvida|olvídate de|borra|olvidar|borrar) lo que ${said}`,
    'no (?:recuerdes|guardes|anotes) (?:eso|esto)',
    '(?:borra|elimina) (?:eso|mi último mensaje)',
  ],
  forgetLastAlone: ['(?:olvida|borra) (?:eso|esto)'],
  forgetAbout: [
    `(?:olvida|olvídate de|borra|olvidar|borrar) (?:lo|todo lo) que (?:te )?(?:dije|he dicho|conté|he contado|sabes) (?:sobre|de|acerca de) ${topic}`,
    `(?:olvida|borra) todo (?:sobre|acerca de) ${topic}`,
  ],
  forgetThing: [`(?:olvida(?:te)?|olvídate|borra|elimina|olvidar|borrar)(?: a| de)? ${thing}`],
  please: 'por favor|(?:puedes|podrías)',
  leaveOut: ['no (?:recuerdes|guardes|anotes) (?:eso|esto)', 'esto queda entre nosotros'],
  remember: [
    'recuerda que (?<what>.{4,})',
    'no olvides que (?<what>.{4,})',
    '(?:anota|recuerda): (?<what>.{4,})',
  ],
  rememberLast: ['recuerda (?:eso|esto)', 'no olvides (?:eso|esto)'],
  sayings: ['recuerda que (?:hay que|debes|tienes|eres)\\b.*'],
};
