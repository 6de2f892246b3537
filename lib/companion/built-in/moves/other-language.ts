import type { Turn } from '../turn';

type Language = { words: RegExp; reply: string };

const languages: Language[] = [
  {
    words:
      /\b(?:ich|und|nicht|der|die|das|ist|habe|mein|meine|heute|mit|bin|ein|eine|auch|wie|du|bist|dir|geht|mir|dich|sehr|war|hat)\b/giu,
    reply:
      'Ich bin ein Computerprogramm und spreche ohne Sprachmodell nur Englisch. Was du schreibst, bleibt trotzdem hier.',
  },
  {
    words:
      /\b(?:el|la|los|que|y|en|es|mi|mis|con|para|hoy|estoy|tengo|muy|pero|por|una|yo|como|eres|ha|me|se|un|del)\b/giu,
    reply:
      'Soy un programa de ordenador y, sin un modelo de lenguaje, solo hablo inglés. Lo que escribes se queda aquí igualmente.',
  },
  {
    words:
      /\b(?:je|et|le|la|les|est|suis|mon|ma|mes|avec|pour|aujourd|pas|une|j|ai|tu|très|que)\b/giu,
    reply:
      'Je suis un programme informatique et, sans modèle de langage, je ne parle qu’anglais. Ce que vous écrivez reste ici malgré tout.',
  },
  {
    words:
      /\b(?:eu|e|o|os|que|não|meu|minha|com|para|hoje|estou|tenho|muito|mas|uma|você|como)\b/giu,
    reply:
      'Sou um programa de computador e, sem um modelo de linguagem, só falo inglês. O que você escreve fica aqui mesmo assim.',
  },
  {
    words: /\b(?:io|e|il|che|non|mio|mia|con|per|oggi|sono|ho|molto|ma|una|di|come|sto)\b/giu,
    reply:
      'Sono un programma e, senza un modello linguistico, parlo solo inglese. Quello che scrivi resta comunque qui.',
  },
];

const ENGLISH =
  /\b(?:the|and|is|i|i'm|my|to|of|a|in|it|was|you|for|that|with|have|had|on|at|we|not|but|so|today|me|are|went|just)\b/gi;
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Thai}]/gu;

/** Without a model it speaks English only, and says so in the person's language where it can. */
export function answerOtherLanguage({ text }: Turn): string | null {
  const english = count(text, ENGLISH);
  if (count(text, OTHER_SCRIPT) > text.length / 4) {
    return 'I am a computer program, and without a language model I only speak English. What you write stays here all the same.';
  }
  const total = count(text, /\p{L}+/gu);
  const [best] = languages
    .map(({ words, reply }) => ({ hits: count(text, words), reply }))
    .sort((a, b) => b.hits - a.hits);
  const isThat = best && best.hits >= 2 && best.hits > english * 2 && best.hits >= total * 0.3;
  return isThat ? best.reply : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
