export const portuguese = [
  String.raw`\b(?:lembre-se|lembra-te|lembre|lembra|nao (?:te )?esquecas?|memoriz[ae]|anot[ae]|guard[ae])\b[^.!?]{0,40}\b(?:deves?|devera|tens de|tens que|tem de|tem que|podes)\b`,
  String.raw`\b(?:(?:tu|voce) )?(?:deves?|tens de|tem que|tem de) (?:sempre|nunca|agora|ignorar|obedecer|responder|dizer)\b`,
  String.raw`\b(?:a partir de agora|de agora em diante),? (?:tu|voce|deves?|es|responde\w*|sempre|nunca)\b`,
  String.raw`\b(?:ignor[ae]|esquec[ae])\b[^.!?]{0,40}\b(?:instrucoes|regras|diretrizes|normas|seguranca)\b`,
  String.raw`\b(?:agora (?:tu es|voce e)|ja nao es|voce nao e mais)\b`,
  String.raw`\b(?:as )?(?:tuas|suas) (?:novas |verdadeiras |unicas )?(?:instrucoes|regras|diretrizes)\b`,
  String.raw`\b(?:finj[ae]|finge) (?:que|ser)\b`,
];
