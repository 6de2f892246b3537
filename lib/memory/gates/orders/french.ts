export const french = [
  String.raw`\b(?:souviens-toi|souvenez-vous|rappelle-toi|rappelez-vous|n'oublie pas|n'oubliez pas|retiens|memorise|note bien)\b[^.!?]{0,40}\b(?:tu|vous)\b[^.!?]{0,20}\b(?:dois|devez|devras|devrez|peux|pouvez|es|etes|seras)\b`,
  String.raw`\b(?:tu dois|vous devez|tu devras) (?:toujours|jamais|maintenant|ne |m'|obeir|repondre|ignorer|dire)`,
  String.raw`\b(?:desormais|a partir de maintenant|dorenavant),? (?:tu|vous)\b`,
  String.raw`\b(?:ignore|oublie|ignorez|oubliez|contourne)\b[^.!?]{0,40}\b(?:instructions?|regles?|consignes?|securite)\b`,
  String.raw`\btu (?:es|n'es) (?:maintenant|desormais|plus)\b`,
  String.raw`\b(?:tes|vos) (?:nouvelles |vraies |seules )?(?:instructions|regles|consignes)\b`,
  String.raw`\b(?:fais comme si|fais semblant)\b`,
  String.raw`\bl'(?:assistant|ia) (?:doit|devra)\b`,
];
