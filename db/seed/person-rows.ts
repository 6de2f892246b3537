import type { consents, onboarding, users } from '@/db/schema';
import { later } from './calendar';
import type { Life } from './life';
import { momentOf } from './say-messages';
import type { Told } from './told';

/** The person as onboarding left them. */
export function personRows({ life, userId, calendar }: Told) {
  const [first] = life.days;
  if (!first) throw new Error(`${life.name} has not lived a day`);
  const onboardedAt = later(momentOf(first, 0, { life, userId, calendar }), -61);
  const signedUpAt = later(onboardedAt, -240);
  const { time, flexibility, timezone } = life.rhythm;
  return {
    user: {
      id: userId,
      email: emailOf(life.name),
      displayName: life.name,
      preferences: { boundaries: life.boundaries },
      companionName: life.companionName,
      supportStyle: life.supportStyle,
      location: life.location,
      preferredMessageTime: time,
      messageTimeFlexibility: flexibility,
      timezone,
      checkInsEnabled: true,
      quietHoursStartMinute: life.quietHours?.startMinute,
      quietHoursEndMinute: life.quietHours?.endMinute,
      adultConfirmedAt: signedUpAt,
      onboardingCompletedAt: onboardedAt,
      createdAt: signedUpAt,
      updatedAt: onboardedAt,
    } satisfies typeof users.$inferInsert,
    onboarding: {
      userId,
      currentStep: 'ready',
      data: answersOf(life),
      completedAt: onboardedAt,
      createdAt: signedUpAt,
      updatedAt: onboardedAt,
    } satisfies typeof onboarding.$inferInsert,
    consent: {
      userId,
      kind: 'model',
      subject: 'built-in',
      granted: true,
      createdAt: later(signedUpAt, 20),
    } satisfies typeof consents.$inferInsert,
  };
}

function answersOf(life: Life) {
  const going = life.memories.flatMap(({ thread }) =>
    thread?.situation ? [{ situation: thread.situation, words: '' }] : [],
  );
  return {
    consent: { granted: true },
    'your-name': { name: life.name },
    'companion-name': { name: life.companionName },
    'going-on': { going: going.slice(0, 1) },
    'support-style': { style: life.supportStyle },
    rhythm: { ...life.rhythm, enabled: true },
    boundaries: { topics: life.boundaries },
    reach: { channel: 'web' },
  };
}

export const emailOf = (name: string) => `${name.toLowerCase()}@example.com`;
