import { z } from 'zod';
import { type SensitivePolicy, sensitivePolicies } from '@/lib/memory/schema';

export const supportStyles = [
  'friendly_checkin',
  'motivational',
  'accountability',
  'listener',
] as const;
export type SupportStyle = (typeof supportStyles)[number];

/** The person, as far as the companion needs to know to speak with them. */
export type Person = {
  id: string;
  email: string;
  displayName: string | null;
  companionName: string;
  supportStyle: SupportStyle;
  timezone: string;
  plan: string;
  boundaries: string[];
  /** What becomes of sensitive things that are heard. */
  sensitiveMemories: SensitivePolicy;
  onboarded: boolean;
  adult: boolean;
  /** The provider that the person agreed may read what they write; null for none. */
  consentedTo: string | null;
};

export const personInput = z.object({
  displayName: z.string().trim().min(1).max(80).optional(),
  companionName: z.string().trim().min(1).max(40).optional(),
  supportStyle: z.enum(supportStyles).optional(),
  boundaries: z.array(z.string().trim().min(1).max(120)).max(20).optional(),
  sensitiveMemories: z.enum(sensitivePolicies).optional(),
});
