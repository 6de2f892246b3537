/** A day of conversation, as far as watching over weeks goes. */
export type Day = {
  localDate: string;
  /** -2 … 2; null where no mood showed. */
  mood: number | null;
  topics: string[];
  /** The local hours in which the person wrote. */
  hours: number[];
  /** Their last message of it. */
  messageId: string;
};

export type Observation = { key: string; value: string; messageId: string };

const LEAST_EVIDENCE = 3;
const LEAST_SPAN_DAYS = 14;
const CLEARLY = 0.75;
const MOSTLY = 0.7;

/**
 * What several days share: never from fewer than three pieces of evidence, never from less than two
 * weeks. `days` are those of the last four weeks, the oldest first.
 */
export function observe(days: Day[], today: string): Observation[] {
  const last = days.at(-1);
  if (!last || days.length < LEAST_EVIDENCE || span(days) < LEAST_SPAN_DAYS) return [];
  const found = [
    moodTrend(days, today),
    ...topicSentiments(days),
    activeHours(days),
    activeDays(days),
  ];
  return found.flatMap((one) => (one ? { messageId: last.messageId, ...one } : []));
}

type Found = { key: string; value: string; messageId?: string } | null;

/** The last seven days against the seven before them. */
function moodTrend(days: Day[], today: string): Found {
  const week = (from: number) =>
    days.flatMap(({ localDate, mood }) => {
      const age = daysBetween(localDate, today);
      return mood !== null && age > from && age <= from + 7 ? mood : [];
    });
  const [now, before] = [week(0), week(7)];
  if (now.length < LEAST_EVIDENCE || before.length < LEAST_EVIDENCE) return null;
  const change = average(now) - average(before);
  if (Math.abs(change) < CLEARLY) return null;
  const value = `The last week felt ${change > 0 ? 'lighter' : 'heavier'} than the one before`;
  return { key: 'mood_trend', value };
}

/** Topics that good or hard days have in common. */
function topicSentiments(days: Day[]): Found[] {
  const topics = [...new Set(days.flatMap((day) => day.topics))];
  return topics.map((topic) => {
    const with_ = days.filter((day) => day.topics.includes(topic) && day.mood !== null);
    const moods = with_.flatMap(({ mood }) => mood ?? []);
    if (moods.length < LEAST_EVIDENCE || span(with_) < LEAST_SPAN_DAYS) return null;
    const isOneSided = moods.every((mood) => mood > 0) || moods.every((mood) => mood < 0);
    if (!isOneSided || Math.abs(average(moods)) < 1) return null;
    const kind = average(moods) > 0 ? 'good' : 'hard';
    const messageId = with_.at(-1)?.messageId;
    return {
      key: `topic_${topic}`,
      value: `Days with “${topic}” tend to be ${kind} ones`,
      ...(messageId && { messageId }),
    };
  });
}

const partsOfDay = [
  { name: 'in the morning', from: 5, to: 11 },
  { name: 'around midday', from: 11, to: 14 },
  { name: 'in the afternoon', from: 14, to: 18 },
  { name: 'in the evening', from: 18, to: 23 },
] as const;

function activeHours(days: Day[]): Found {
  const LEAST_DAYS = 6;
  const part = partsOfDay.find(({ from, to }) => {
    const there = days.filter(({ hours }) => hours.some((hour) => hour >= from && hour < to));
    return (
      there.length >= LEAST_DAYS &&
      there.length / days.length >= MOSTLY &&
      isOnlyThen(days, from, to)
    );
  });
  return part ? { key: 'active_hours', value: `Likes to write ${part.name}` } : null;
}

function isOnlyThen(days: Day[], from: number, to: number): boolean {
  const hours = days.flatMap((day) => day.hours);
  return hours.filter((hour) => hour >= from && hour < to).length / hours.length >= MOSTLY;
}

function activeDays(days: Day[]): Found {
  const weekend = days.filter(({ localDate }) => [0, 6].includes(weekdayOf(localDate)));
  const LEAST_DAYS = 4;
  if (weekend.length < LEAST_DAYS || weekend.length / days.length < MOSTLY) return null;
  return { key: 'active_days', value: 'Likes to write at weekends' };
}

function span(days: Day[]): number {
  const [first, last] = [days.at(0), days.at(-1)];
  return first && last ? daysBetween(first.localDate, last.localDate) : 0;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const weekdayOf = (localDate: string) => new Date(`${localDate}T12:00:00Z`).getUTCDay();
const average = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
