import { answerSchemas } from '../schema';
import { step } from './step';

/**
 * Where check-ins arrive. They always stand in the conversation; other ways are linked at once, by
 * their own doors, and the answer only notes which is the first.
 */
export const reach = step({ id: 'reach', schema: answerSchemas.reach, skippable: true });
