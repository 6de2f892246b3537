import { words } from '../languages/words';
import type { Memory } from '../schema';
import { escaped } from './escaped';
import type { Found, Scene } from './frame';

/** A word of a memory put right; what is known of somebody goes along with their name. */
export function renaming(
  memory: Memory,
  { wrong, right }: { wrong: string; right: string },
  { known }: Pick<Scene, 'known'>,
): Found[] {
  const said = replacing(memory, wrong, right);
  if (memory.category !== 'relationship' || said.subject === memory.subject) return [said];
  const facts = known.filter(
    ({ category, subject }) => category === 'fact' && subject === memory.subject,
  );
  return [said, ...facts.map((fact) => replacing(fact, memory.subject, said.subject))];
}

function replacing(memory: Memory, wrong: string, right: string) {
  const { id, category, key, value, subject } = memory;
  const pattern = new RegExp(words(escaped(wrong)).source, 'iu');
  return {
    operation: 'CHANGE',
    targetId: id,
    category,
    key,
    value: value.replace(pattern, right),
    subject: subject.toLowerCase() === wrong.toLowerCase() ? right : subject,
  } as const;
}
