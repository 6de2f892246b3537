export const italian = [
  String.raw`\b(?:ricorda|ricordati|ricordate|non dimenticare|memorizza|annota|tieni a mente)\b[^.!?]{0,40}\b(?:devi|dovrai|puoi|sei)\b`,
  String.raw`\bdevi (?:sempre|mai|ora|solo|ignorare|obbedire|ubbidire|rispondere|dire|fingere)\b`,
  String.raw`\b(?:d'ora in poi|da ora in poi|da adesso),? (?:tu|devi|sei|rispond\w*|sempre)\b`,
  String.raw`\b(?:ignora|dimentica)\b[^.!?]{0,40}\b(?:istruzioni|regole|linee guida|sicurezza)\b`,
  String.raw`\b(?:ora sei|adesso sei|non sei piu)\b`,
  String.raw`\ble tue (?:nuove |vere |uniche )?(?:istruzioni|regole)\b`,
  String.raw`\b(?:fai finta|fingi) (?:di|che)\b`,
];
