import { giveConsent } from '@/lib/platform/ai/consent';
import { answerSchemas } from '../schema';
import { step } from './step';

/** Whether the model in use may read what the person writes; no leaves the built-in companion. */
export const consent = step({
  id: 'consent',
  schema: answerSchemas.consent,
  skippable: false,
  apply: giveConsent,
});
