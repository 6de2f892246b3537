import type { Language } from './language';
import { thingNamed } from './thing-named';

const said = `(?:i|i've|i have) (?:just |ever |once )*(?:said|told you|mentioned|wrote|written|shared)`;
const away = '(?:forget|delete|erase|remove|unlearn|wipe|scrub)';
const keep = '(?:remember|save|store|keep|note|record|memori[sz]e|write down|log)';
const topic = `(?<about>[^,;:.!?–—]{2,80})`;
const statement = String.raw`(?<what>(?:i|i'm|i've|i'll|i'd|we|we're|we've|my|our|mine)\b.{3,})`;
const thing = thingNamed({
  own: '(?:my|our|the|his|her|their)',
  loose: `please|thanks|thank|now|again|ok|okay|i|it|its|that|this|these|those|me|myself|you|yourself|us|him|her|them|everything|anything|nothing|something|all|whole|things?|about|to|what|when|how|why|who|where|whether|if|because|and|or|but|for|is|was|are|were|do|don't|not|never|ever|always|every|sometimes|often|today|yesterday|tomorrow|tonight|accounts?|data|messages?|history|chats?|conversations?|profile|password|memory|memories`,
});

export const english: Language = {
  before: `please,? |hey,? |(?:hey |hi )?(?:wren|morrow),? |ok(?:ay)?,? |actually,? |oh,? |oops,? |and |also,? |now,? |just |so,? |wait,? |no,? |sorry,? |(?:can|could|would|will) you (?:please )?|i(?:'d| would) like you to |i want you to |you (?:can|should) `,
  after: `,? please| now| again| for me| ok(?:ay)?| thanks| thank you`,
  asking: `(?:can|could|would|will) you`,
  forgetLast: [
    `${away} (?:what|everything|all|all that|the things?|the last things?) ${said}(?: (?:just )?now| a moment ago| there| to you)?`,
    `${away} (?:my|the|that) last (?:message|thing|sentence|line)`,
    `${away} (?:that|this|the last) memory`,
    `(?:delete|erase|remove|unlearn) (?:that|this|it) from (?:your )?(?:memory|memories|notes)`,
    `(?:don't|do not|never|please don't) ${keep} (?:that|this|it|any of (?:that|this|it))(?: down)?`,
    `(?:don't|do not|please don't) write (?:that|this|it) down`,
    `(?:i don't|i do not) want you to ${keep} (?:that|this|it|any of (?:that|this|it))`,
  ],
  forgetLastAlone: [`(?:forget|unlearn) (?:that|this)`, `(?:delete|erase) (?:that|this|it)`],
  forgetAbout: [
    `${away} (?:what|everything|anything|all|all that|the things?|whatever|every ?thing) (?:that )?${said} about ${topic}`,
    `${away} (?:everything|anything|all|all that|what|whatever) (?:that )?you (?:know|remember|have|keep|noted?|saved?|stored?)(?: down)? (?:about|on|of) ${topic}`,
    `${away} (?:everything|anything|all) about ${topic}`,
    `${away} (?:the|your|any|all|all the|all your|every|my) (?:memory|memories|notes?|entries|entry) (?:about|of|on) ${topic}`,
    `${away} that (?<about>(?:i'm|i am|i've|i have|i was|i had|i like|i love|i hate|i live|i work|my|we're|we are|we have)\\b[^,;:.!?–—]{2,80})`,
    `${away} that (?:i|i've) (?:ever )?(?:told|said|mentioned)(?: to)? you (?:that )?(?<about>[^,;:.!?–—]{4,80})`,
    `(?:stop remembering|don't remember|do not remember|don't keep|do not keep) (?:anything|everything|what ${said}|things) about ${topic}`,
  ],
  forgetThing: [`(?:forget(?: about)?|delete|erase) ${thing}`],
  please: 'please|(?:can|could|would|will) you',
  leaveOut: [
    `(?:don't|do not|no need to|you don't (?:have|need) to|you needn't) ${keep} (?:that|this|it|any of (?:that|this|it))(?: down)?`,
    `(?:this|that|it) is off the record|this is just between us,? (?:don't|do not) ${keep} it`,
    `off the record`,
    `(?:leave|keep) (?:that|this|it) out of (?:your )?(?:memory|memories|notes)`,
  ],
  remember: [
    `(?:remember|note(?: down)?|make a note|keep in mind|bear in mind|write down|take note|memori[sz]e|save)(?: please)?,? that ${statement}`,
    `(?:remember|note(?: down)?|keep in mind|write down|memori[sz]e|save)(?: this| the following)?: (?<what>.{4,})`,
    `remember,? (?<what>(?:i'm|i am|i've|i have|i (?:can't|cannot|don't|hate|love|like|live|work|only|never|always)|my|we're|our)\\b.{3,})`,
    `(?:don't|do not|never|please don't) forget,? (?:that )?(?<what>(?:i'm|i am|i've|i have|i (?:can't|cannot|don't|hate|love|like|live|work|only|never|always)|my|we're|we have|our)\\b.{3,})`,
  ],
  rememberLast: [
    `(?:remember|save|note|keep|memori[sz]e|write down|don't forget|do not forget) (?:that|this)(?: down)?`,
    `(?:keep|bear) (?:that|this) in mind`,
    `make a note of (?:that|this|it)`,
  ],
  sayings: [
    `forget (?:what|that|everything|all)? ?${said} (?:anything|something|it)`,
    `.*\\b(?:let's|let us|how about|what about|instead)\\b.*`,
    `remember(?:,| that)? (?:the|that) (?:time|day|night|trip|song|film|movie|guy|man|woman|place|one|thing)\\b.*`,
    `.*\\b(?:is|was) unforgettable\\b.*`,
  ],
};
