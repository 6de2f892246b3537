/** A situation that people are often in, with the rhythm in which a friend would ask about it. */
export type Situation = {
  label: string;
  /** The first summary of the thread, until the person's own words replace it. */
  opening: string;
  /** The first question to come back with. */
  question: string;
  /** Through what it goes, roughly in this order. */
  phases: readonly string[];
  /** Days until the first question and between the next ones; the last repeats. */
  rhythmDays: readonly [number, ...number[]];
};

/** The ready situations of onboarding; `open` is for the person's own words. */
export const situations = {
  job_search: {
    label: 'Looking for a job',
    opening: 'Looking for a job',
    question: 'How is the job search going?',
    phases: ['looking', 'applying', 'interviewing', 'offer'],
    rhythmDays: [2, 4, 7],
  },
  new_job: {
    label: 'A new job',
    opening: 'Starting a new job',
    question: 'How is the new job?',
    phases: ['before it begins', 'first days', 'settling in'],
    rhythmDays: [1, 3, 7],
  },
  leaving_job: {
    label: 'Leaving a job',
    opening: 'Leaving a job',
    question: 'How does leaving the job feel by now?',
    phases: ['deciding', 'notice given', 'last days', 'gone'],
    rhythmDays: [2, 5, 7],
  },
  moving: {
    label: 'Moving house',
    opening: 'Moving house',
    question: 'How far along is the move?',
    phases: ['planning', 'packing', 'moving in'],
    rhythmDays: [3, 5, 7],
  },
  new_city: {
    label: 'New in a city',
    opening: 'New in a city',
    question: 'What is the new city like today?',
    phases: ['arriving', 'finding places', 'at home'],
    rhythmDays: [2, 4, 7],
  },
  break_up: {
    label: 'A break-up',
    opening: 'Going through a break-up',
    question: 'How are you holding up after the break-up?',
    phases: ['just happened', 'hard weeks', 'healing'],
    rhythmDays: [1, 2, 4],
  },
  new_relationship: {
    label: 'A new relationship',
    opening: 'In a new relationship',
    question: 'How are things between the two of you?',
    phases: ['first dates', 'getting closer', 'together'],
    rhythmDays: [3, 7],
  },
  tension: {
    label: 'Tension with someone',
    opening: 'Tension with someone close',
    question: 'Has anything moved between you two?',
    phases: ['simmering', 'open quarrel', 'talking', 'calmer'],
    rhythmDays: [2, 4, 7],
  },
  own_health: {
    label: 'My health',
    opening: 'Something with their health',
    question: 'How are you feeling, health-wise?',
    phases: ['waiting', 'diagnosed', 'in treatment', 'recovering'],
    rhythmDays: [2, 4, 7],
  },
  caring: {
    label: 'Caring for someone',
    opening: 'Caring for someone',
    question: 'How are you both doing, the one you care for and you?',
    phases: ['beginning', 'every day', 'worse', 'letting go'],
    rhythmDays: [2, 5, 7],
  },
  changing_habit: {
    label: 'Changing a habit',
    opening: 'Changing a habit',
    question: 'How is the new habit treating you?',
    phases: ['starting', 'keeping on', 'setback', 'steady'],
    rhythmDays: [1, 2, 4],
  },
  launching: {
    label: 'Launching something',
    opening: 'Launching something',
    question: 'How close is the launch?',
    phases: ['preparing', 'last stretch', 'launched'],
    rhythmDays: [2, 4, 7],
  },
  building: {
    label: 'Building something',
    opening: 'Building something',
    question: 'What moved on the thing you are building?',
    phases: ['idea', 'under way', 'stuck', 'nearly done'],
    rhythmDays: [3, 7],
  },
  graduating: {
    label: 'Graduating',
    opening: 'About to graduate',
    question: 'How do the last steps to graduation look?',
    phases: ['last exams', 'thesis', 'waiting', 'done'],
    rhythmDays: [3, 7],
  },
  new_parent: {
    label: 'A new baby',
    opening: 'A new baby',
    question: 'How are the nights, and how are you?',
    phases: ['expecting', 'first weeks', 'first months'],
    rhythmDays: [2, 4, 7],
  },
  grief: {
    label: 'Grief',
    opening: 'Grieving someone',
    question: 'How has today been, with the grief?',
    phases: ['first days', 'first weeks', 'later'],
    rhythmDays: [1, 3, 5],
  },
  open: {
    label: 'Something else',
    opening: 'Something that is going on',
    question: 'How is it going with what you told me about?',
    phases: [],
    rhythmDays: [2, 5, 7],
  },
} as const satisfies Record<string, Situation>;

export type SituationName = keyof typeof situations;

export const situationNames = Object.keys(situations).filter(isSituation);

export function isSituation(name: string | null | undefined): name is SituationName {
  return typeof name === 'string' && Object.hasOwn(situations, name);
}
