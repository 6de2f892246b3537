import { localHour } from '../local-hour';
import { opener } from '../opener';
import type { Turn } from '../turn';
import { withName } from '../with-name';

const GREETING =
  /^(?:hi|hello|hey|hiya|howdy|yo|greetings|morning|evening|good (?:morning|afternoon|evening|day))\b(?: there| again| you)?[\s,.!]*(\p{L}+)?[\s.!]*$/iu;
const HOW_ARE_YOU =
  /\b(?:how are (?:you|u|things)|what are (?:you|u) (?:doing|up to)|how['’]?s it going|what['’]?s up|how do you do)\b/i;

export function answerGreeting(turn: Turn): string | null {
  const { text, vary } = turn;
  const short = text.split(/\s+/).length <= 8;
  if (short && HOW_ARE_YOU.test(text)) {
    return `${hello(turn)} I am a program, so there is little to tell from here. ${
      opener(turn) ?? vary(['How are you today?', 'How is your day going?'])
    }`;
  }
  if (!GREETING.test(text)) return null;
  return `${hello(turn)} ${
    opener(turn) ??
    vary([
      'What is on your mind today?',
      'How is your day going?',
      'What has your day been like so far?',
    ])
  }`;
}

function hello({ now, person }: Turn): string {
  const hour = localHour(now, person.timezone);
  if (hour < 5) return withName('Hello', person);
  if (hour < 12) return withName('Good morning', person);
  if (hour < 18) return withName('Hello', person);
  return withName('Good evening', person);
}
