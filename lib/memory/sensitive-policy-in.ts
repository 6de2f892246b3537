import { z } from 'zod';
import { type SensitivePolicy, sensitivePolicies } from './schema';

const policy = z.enum(sensitivePolicies).catch('keep');

/** What a person's preferences say about sensitive things: kept, asked about first, or never kept. */
export function sensitivePolicyIn(
  preferences: { sensitiveMemories?: unknown } | null | undefined,
): SensitivePolicy {
  return policy.parse(preferences?.sensitiveMemories);
}
