import type { Language } from './language';
import { thingNamed } from './thing-named';

const said =
  '(?:ich (?:dir )?(?:gerade |eben |vorhin )?(?:(?:gesagt|erzählt|geschrieben) habe|sagte))';
const topic = '(?<about>[^,;:.!?–—]{2,80})';
const thing = thingNamed({
  own: '(?:(?:mein|unser|sein|ihr)(?:e[nrms]?)?|de[nrm]|die|das)',
  loose:
    'bitte|wieder|es|das|dies|dich|mich|uns|ihn|sie|ihnen|alles|etwas|nichts|dass?|was|wann|wie|warum|wer|wo|ob|wenn|weil|und|oder|aber|für|zu|ist|war|nicht|nie|immer|mal|ständig|oft|jeden|ganze[nrs]?|sache|heute|gestern|morgen|konto|daten|nachrichten?|verlauf|chats?|unterhaltung|profil|passwort',
});

export const german: Language = {
  before:
    'bitte,? |ok(?:ay)?,? |also,? |ach,? |und |kannst du (?:bitte )?|könntest du (?:bitte )?|würdest du (?:bitte )?',
  after: ',? bitte| wieder',
  asking: '(?:kannst|könntest|würdest) du',
  forgetLast: [
    `(?:vergiss|vergesse|lösch|lösche)(?: bitte)?(?: das| alles)?,? was ${said}`,
    '(?:merk|merke)(?: dir)? (?:das|dies)(?: bitte)? nicht',
    '(?:das|dies)(?: bitte)? nicht (?:merken|speichern|behalten)',
    '(?:speicher|speichere|behalte) (?:das|dies)(?: bitte)? nicht',
    '(?:lösch|lösche) (?:das|meine letzte nachricht)(?: bitte)?',
  ],
  forgetLastAlone: [
    'vergiss (?:das|dies)(?: bitte)?(?: wieder)?',
    '(?:das|dies)(?: bitte)? vergessen',
  ],
  forgetAbout: [
    `(?:vergiss|lösch|lösche)(?: bitte)?(?: alles| das)?,? was (?:ich (?:dir )?(?:jemals )?(?:über|von) ${topic} (?:gesagt|erzählt|geschrieben) habe|du über ${topic.replace('about', 'known')} weißt)`,
    `(?:vergiss|lösch|lösche)(?: bitte)? alles (?:über|zu) ${topic}`,
  ],
  forgetThing: [`(?:vergiss|vergesse|lösch|lösche)(?: bitte)? ${thing}`],
  please: 'bitte|(?:kannst|könntest|würdest) du',
  leaveOut: [
    '(?:merk|merke)(?: dir)? (?:das|dies)(?: bitte|aber)? nicht',
    '(?:das|dies) bleibt unter uns',
    '(?:speicher|speichere) (?:das|dies)(?: bitte)? nicht',
  ],
  remember: [
    '(?:merk|merke) dir(?: bitte)?,? dass (?<what>(?:ich|mein|meine|wir|unser|unsere)\\b.{3,})',
    '(?:merk|merke) dir(?: bitte)?: (?<what>.{4,})',
    'vergiss(?: bitte)? nicht,? dass (?<what>(?:ich|mein|meine|wir|unser|unsere)\\b.{3,})',
  ],
  rememberLast: ['(?:merk|merke) dir (?:das|dies)(?: bitte)?'],
  sayings: ['.*\\b(?:lass uns|lieber|stattdessen)\\b.*'],
};
