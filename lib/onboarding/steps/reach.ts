import { answerSchemas } from '../schema';
import { step } from './step';

/** Where check-ins arrive. They always stand in the conversation; there is no other way yet. */
export const reach = step({ id: 'reach', schema: answerSchemas.reach, skippable: true });
