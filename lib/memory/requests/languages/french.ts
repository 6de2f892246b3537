import type { Language } from './language';
import { thingNamed } from './thing-named';

const said =
  "(?:je (?:viens de (?:te )?dire|(?:t'|te )?ai (?:dit|raconté|écrit))|j'ai (?:dit|raconté|écrit))";
const topic = '(?<about>[^,;:.!?–—]{2,80})';
const thing = thingNamed({
  own: '(?:mon|ma|mes|notre|nos|son|sa|ses|leurs?|les?|la)',
  loose:
    "stp|s'il|ça|cela|ceci|moi|toi|tout|toute|tous|rien|que|quand|comment|pourquoi|si|parce|et|ou|mais|pour|est|était|pas|jamais|toujours|souvent|chaque|temps|aujourd|hier|demain|compte|données|messages?|historique|chats?|conversations?|profil|passe",
});

export const french: Language = {
  before: "s'il te pla[iî]t,? |stp,? |et |bon,? |(?:peux-tu|tu peux|pourrais-tu) ",
  after: ",? s'il te pla[iî]t|,? stp",
  asking: '(?:peux-tu|tu peux|pourrais-tu)',
  forgetLast: [
    `(?:oublie|efface|oublier|effacer) (?:tout )?ce que ${said}`,
    '(?:ne )?(?:retiens|note|garde|enregistre) pas (?:ça|cela|ceci)',
    '(?:efface|supprime) (?:ça|cela|mon dernier message)',
  ],
  forgetLastAlone: ['oublie (?:ça|cela)'],
  forgetAbout: [
    `(?:oublie|efface|oublier|effacer) (?:tout )?ce que (?:${said}|tu sais) (?:sur|de|à propos de) ${topic}`,
    `(?:oublie|efface) tout (?:sur|à propos de) ${topic}`,
  ],
  forgetThing: [`(?:oublie|efface|supprime|oublier|effacer|supprimer) ${thing}`],
  please: "s'il te pla[iî]t|stp|peux-tu|tu peux|pourrais-tu",
  leaveOut: [
    '(?:ne )?(?:retiens|note|garde|enregistre) pas (?:ça|cela|ceci)',
    'ça reste entre nous',
  ],
  remember: [
    "(?:retiens|souviens-toi|rappelle-toi|note) (?:que |qu')(?<what>(?:je|j'|mon|ma|mes|nous|notre|nos).{4,})",
    "n'oublie pas (?:que |qu')(?<what>(?:je|j'|mon|ma|mes|nous|notre|nos).{4,})",
  ],
  rememberLast: ['(?:retiens|note) (?:ça|cela|ceci)'],
  sayings: [],
};
