import { z } from 'zod';
import type { DoorError } from '../ui/call-door';

/** Which field a refusal belongs to, where it is not the form as a whole. */
const fieldOf: Partial<Record<DoorError['code'], string>> = {
  email_taken: 'email',
  weak_password: 'password',
  same_password: 'password',
  wrong_password: 'current',
};

const details = z.object({ fields: z.array(z.object({ path: z.string() })) }).catch({ fields: [] });

/** A refusal, as sentences beside the fields it is about (`words` has one for each) or for the form. */
export function problemsOf<Field extends string>(
  error: DoorError | null,
  words: Record<Field, string>,
): Partial<Record<Field | 'form', string>> {
  const problems: Partial<Record<Field | 'form', string>> = {};
  if (!error) return problems;
  const paths = details.parse(error.details).fields.map(({ path }) => path);
  for (const field in words) {
    if (fieldOf[error.code] === field) problems[field] = error.message;
    else if (paths.includes(field)) problems[field] = words[field];
  }
  if (Object.keys(problems).length === 0) problems.form = error.message;
  return problems;
}
