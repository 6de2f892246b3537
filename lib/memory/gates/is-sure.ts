import type { Gate } from './gate';

const WORTH_A_QUESTION = 0.3;

/** Below this not even a question is asked. */
export const isSure: Gate = ({ confidence }) => (confidence < WORTH_A_QUESTION ? 'unsure' : null);
