export const spanish = [
  String.raw`\b(?:recuerda|recuerde|acuerdate|no olvides|memoriza|anota|guarda|ten en cuenta)\b[^.!?]{0,40}\b(?:debes|deberas|tienes que|eres|puedes|estas obligad[oa])\b`,
  String.raw`\b(?:debes|deberas|tienes que) (?:siempre|nunca|ahora|no|ignorar|obedecer\w*|responder\w*|decir\w*|actuar)\b`,
  String.raw`\b(?:a partir de ahora|desde ahora|de ahora en adelante),? (?:tu|debes|eres|responde\w*|siempre|nunca|actua\w*)\b`,
  String.raw`\b(?:ignora|olvida|omite)\b[^.!?]{0,40}\b(?:instrucciones|reglas|normas|directrices|seguridad)\b`,
  String.raw`\b(?:ahora eres|ya no eres)\b`,
  String.raw`\btus (?:nuevas |verdaderas |unicas )?(?:instrucciones|reglas|normas|directrices)\b`,
  String.raw`\b(?:finge|actua) (?:que|como)\b`,
  String.raw`\b(?:el asistente|la ia|el modelo) (?:debe|tiene que)\b`,
];
