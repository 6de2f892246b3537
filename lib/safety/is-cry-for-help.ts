/**
 * Whether somebody speaks of dying or of hurting themselves. It is met at once, and its words are
 * never said again: not as an answer, not as a reason to write, not as a memory.
 */
export function isCryForHelp(text: string): boolean {
  const straight = text.replace(/[‘’`´]/g, "'");
  return SAID.some((pattern) => pattern.test(straight));
}

// "… to live in Leith any more" is about a place, "want to die of embarrassment" a way of speaking.
const PLACE = String.raw`(?! (?:(?:in|at|near)(?! (?:this (?:world|body|pain|life)|pain|hell))|with(?!out)|here|there|together|alone|apart|abroad|on (?:my|our))\b)`;
const FIGURE = String.raw`(?! (?:of (?!(?:this|it|pain)\b)|laughing|my hair|my \w+ (?:blond|black|red|pink|blue|green)))`;

const SAID = [
  String.raw`kill(?:ing)? myself|end(?:ing)? my (?:own )?life|end it all|take my (?:own )?life|suicid\w*|hurt(?:ing)? myself|harm(?:ing)? myself|self[- ]harm\w*`,
  String.raw`(?:don'?t|dont|do not|no longer|never|didn'?t) (?:really |even )?(?:want to|wanna) (?:live|be alive|exist|wake up(?= (?:any ?more|again|ever)\b)|go on living|keep living|be here any ?more)\b${PLACE}`,
  String.raw`(?:want to|wanna|would rather) die\b${FIGURE}`,
  String.raw`(?:want to|wanna|wish (?:i|that i) (?:was|were)|better off|rather be) dead\b`,
  `(?:no|any) reason (?:left )?to (?:live|go on living)|nothing (?:left )?to live for|wish i (?:had never been|was never|were never|wasn'?t) born`,
  String.raw`(?:will|möchte|mag|wollte) (?:einfach |nur |wirklich )*(?:nicht mehr (?:leben|da sein)|sterben|tot sein)|mich (?:um|selbst um)bringen|mir das leben nehmen|suizid\w*|selbstmord\w*`,
  String.raw`(?:no|ya no) quiero (?:seguir )?(?:viv(?:ir|iendo)|estar viv[oa])(?! (?:en|con|aquí|ahí|sol[oa])\b)|quiero morir(?:me)?\b(?! de)|quitarme la vida|matarme|suicid\w*`,
  String.raw`(?:ne |n')?veux plus vivre(?! (?:à|en|ici|avec|chez|dans|seule?)(?!\p{L}))|(?:veux|voudrais) mourir\b(?! de)|me (?:tuer|suicider)|en finir avec la vie`,
].map((source) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})`, 'iu'));
