export const english = [
  String.raw`\b(?:remember|note|memori[sz]e|store|save|know|keep in mind|don't forget|learn)\b[^.!?]{0,40}\byou(?:'re| are| must| should| shall| have to| need to| will| may| can| always| never)\b`,
  String.raw`\byou (?:must|should|shall|will|have to|need to|are to) (?:always|never|now|not|only|ignore|obey|answer|reply|respond|say|tell|reveal|act|pretend|forget|follow|call me|treat)\b`,
  String.raw`\bfrom now on,? (?:you|always|never|act|answer|respond|reply)\b`,
  String.raw`\b(?:ignore|disregard|forget|override|bypass)\b[^.!?]{0,30}\b(?:instructions?|rules|prompts?|guidelines|safety|polic(?:y|ies)|limits)\b`,
  String.raw`\b(?:system prompt|developer mode|jailbreak|prompt injection)\b`,
  String.raw`\byou are (?:now|no longer|actually)\b`,
  String.raw`\byour (?:new |only |real )?(?:instructions?|rules|directives?|guidelines|programming|purpose)\b`,
  String.raw`\b(?:pretend|act) (?:that |as if |like |as )?(?:you|an? (?:ai|human|doctor|therapist))\b`,
  String.raw`\b(?:the )?(?:companion|assistant|ai|model|chatbot|morrow) (?:must|should|shall|has to|needs to|will always|will never|is (?:not )?allowed)\b`,
];
