import { expect, test } from 'vitest';
import { isGibberish, writtenLanguage } from './written-language';

test.each([
  ['How did the interview at the museum go?', 'en'],
  ['Wie war das Gespräch im Museum gestern?', 'de'],
  ['¿Cómo te fue en la entrevista del museo?', 'es'],
  ['Como foi a entrevista no museu? Você está bem?', 'pt'],
  ['Comment s’est passé ton entretien au musée, tu es content ?', 'fr'],
  ['Com’è andato il colloquio al museo? Come ti senti oggi?', 'it'],
  ['Hoe was het gesprek in het museum?', 'nl'],
  ['Jak poszła rozmowa w muzeum? Czy to już za tobą?', 'pl'],
  ['Как прошло собеседование?', 'ru'],
  ['面接はどうでしたか', 'ja'],
  ['Museum', null],
])('%s', (text, language) => {
  expect(writtenLanguage(text)).toBe(language);
});

test.each([
  ['zxcv qwer blorp fnarg ptang', true],
  ['lorem ipsum dolor sit amet consectetur', true],
  ['How did it go?', false],
  ['Good luck today', false],
  ['Wie geht es dir heute?', false],
  ['Как прошёл твой день сегодня?', false],
])('%s is gibberish: %s', (text, is) => {
  expect(isGibberish(text)).toBe(is);
});
