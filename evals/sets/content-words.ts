/** The words that carry meaning, cut to six letters: enough to see that two sentences share one. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return new Set(words.filter((word) => !FILLERS.has(word)).map((word) => word.slice(0, 6)));
}

const FILLERS = new Set(
  `about after again also been before came could does done from gets going have here into just like
  made make more much only over really some something that their them then there these they this
  those told took very want wants were what when where which while whom whose will with would your
  como cómo cual cuál cuando cuándo donde dónde desde para pero porque quien quién sobre tiene tenía
  esta este estaba hasta nada solo mucho todo muy
  aber alles auch auf bitte dass dein denn diese doch durch eine einem einen einer etwas habe haben
  hatte ihre ihren kann konnte mein meine meinem meinen meiner mehr mich nach nicht noch oder sehr
  sein seine sich sind über unter wann warum welche welchem welchen welcher welches wenn wessen wird
  worüber wurde`.split(/\s+/),
);
