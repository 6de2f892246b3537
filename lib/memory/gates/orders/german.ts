export const german = [
  String.raw`\b(?:merk(?:e)? dir|merken sie sich|erinner(?:e)? dich|vergiss nicht|denk(?:e)? daran|behalte|speicher(?:e)?)\b[^.!?]{0,40}\b(?:du|sie)\b[^.!?]{0,60}\b(?:musst|sollst|darfst|wirst|bist|kannst|mussen|sollen|durfen)\b`,
  String.raw`\b(?:du|sie) (?:musst|sollst|darfst|wirst|mussen|sollen) (?:mir |ab jetzt |jetzt )?(?:immer|nie|niemals|nur|alle|alles|keine|gehorchen|antworten|ignorieren)\b`,
  String.raw`\bab (?:jetzt|sofort)\b[^.!?]{0,30}\b(?:bist|antwortest|musst|sollst|wirst|sprichst|darfst) du\b`,
  String.raw`\b(?:ignorier(?:e|en)?|vergiss|missachte|umgehe)\b[^.!?]{0,40}\b(?:anweisung(?:en)?|regeln?|vorgaben|richtlinien|sicherheit\w*)\b`,
  String.raw`\bdu bist (?:jetzt|nun|ab jetzt|nicht mehr)\b`,
  String.raw`\bdeine (?:neuen? |wahren? |einzigen? )?(?:anweisung(?:en)?|regeln?|richtlinien)\b`,
  String.raw`\b(?:tu so|gib vor),? (?:als|dass)\b`,
  String.raw`\b(?:system-?prompt|entwicklermodus)\b`,
  String.raw`\b(?:der assistent|die ki|das modell|der begleiter) (?:muss|soll|darf)\b`,
];
