import type { Language } from './language';

const said =
  '(?:ich (?:dir )?(?:gerade |eben |vorhin )?(?:(?:gesagt|erzählt|geschrieben) habe|sagte))';
const topic = '(?<about>[^,;:.!?–—]{2,80})';

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
