/** `value` as a memory is worded, `statement` as the person would say it. */
export type Told = { value: string; statement: string };

/** A line of another assistant's memory about its user. Pure. */
export function toldOfUser(line: string, ownName: string | null): Told {
  const full = line.trim().replace(/[.\s]+$/, '');
  const bare = full.replace(subjectOf(ownName), '').trim();
  const possessed = /^['’]s\s+(.+)$/s.exec(bare)?.[1];
  if (possessed) return { value: capitalised(possessed), statement: `My ${possessed}` };
  const verb = verbs.find(([pattern]) => pattern.test(bare));
  if (!verb) return { value: capitalised(bare || full), statement: full };
  const statement = bare.replace(...verb);
  return { value: /^you\b/i.test(full) ? statement : capitalised(bare), statement };
}

function subjectOf(ownName: string | null): RegExp {
  const name = ownName?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^(?:(?:the |this )?user|they|he|she|you${name ? `|${name}` : ''})\\b\\s*`,
    'i',
  );
}

const verbs: [RegExp, string][] = [
  [/^(?:is|are)\b/i, "I'm"],
  [/^was\b/i, 'I was'],
  [/^(?:has|have)\b/i, 'I have'],
  [/^(?:does not|do not|doesn['’]t|don['’]t)\b/i, "I don't"],
  [/^studies\b/i, 'I study'],
  [/^(go|teach)es\b/i, 'I $1'],
  [
    /^(live|work|like|love|hate|prefer|enjoy|want|plan|hope|play|own|speak|need|drive|run|eat|drink|read|write)s?\b/i,
    'I $1',
  ],
];

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
