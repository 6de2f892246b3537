import { AppError } from '@/lib/platform/errors';
import { readAge } from './age-cookie';

/** Nothing personal is taken before the age gate was passed in this browser. */
export async function requireGate(): Promise<void> {
  const age = await readAge();
  if (age === 'adult') return;
  throw new AppError(age === 'refused' ? 'under_age' : 'gate_first');
}
