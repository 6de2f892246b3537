import { answerSchemas, type StepId } from '@/lib/onboarding/schema';
import { strings } from '@/lib/strings/en';
import type { WizardFacts } from './step-props';

const words = strings.onboarding;

export type Summary = {
  name: string | null;
  companionName: string;
  lines: { step: StepId; answer: string; fixed?: boolean }[];
};

type Answers = Record<string, unknown>;

/** What was answered so far, a line for each step; what was skipped has its default in words. */
export function summaryOf(answers: Answers, facts: WizardFacts): Summary {
  const name = nameIn('your-name', answers);
  const companionName = nameIn('companion-name', answers) ?? words.ready.unnamed.companion;
  return {
    name,
    companionName,
    lines: [
      { step: 'consent', answer: readers(answers, facts), fixed: facts.model.builtIn },
      { step: 'your-name', answer: name ?? words.ready.unnamed.you },
      { step: 'companion-name', answer: companionName },
      { step: 'going-on', answer: goingOn(answers, facts) },
      { step: 'support-style', answer: manner(answers) },
      { step: 'rhythm', answer: rhythm(answers) },
      { step: 'boundaries', answer: boundaries(answers) },
      { step: 'reach', answer: reach(facts) },
    ],
  };
}

function readers({ consent }: Answers, { model }: WizardFacts): string {
  const granted = answerSchemas.consent.safeParse(consent).data?.granted === true;
  return granted && !model.builtIn ? model.label : words.ready.nobody;
}

function nameIn(step: 'your-name' | 'companion-name', answers: Answers): string | null {
  return answerSchemas[step].safeParse(answers[step]).data?.name ?? null;
}

function goingOn(answers: Answers, { situations }: WizardFacts): string {
  const going = answerSchemas['going-on'].safeParse(answers['going-on']).data?.going ?? [];
  const labels = going.map(
    ({ situation, words: said }) => said || situations.find(({ id }) => id === situation)?.label,
  );
  return labels.join(' · ') || words.ready.nothing;
}

function manner(answers: Answers): string {
  const style = answerSchemas['support-style'].safeParse(answers['support-style']).data?.style;
  return words.styles[style ?? 'friendly_checkin'].label;
}

function rhythm(answers: Answers): string {
  const kept = answerSchemas.rhythm.safeParse(answers.rhythm).data;
  if (!kept?.enabled) return words.ready.never;
  const { time, flexibility, timezone } = kept;
  const when =
    flexibility === 'exact' || flexibility === 'around'
      ? words.ready[flexibility](time)
      : words.rhythm.flexibilities[flexibility];
  return words.ready.daily(when, timezone.replaceAll('_', ' '));
}

function reach({ channels: { channels } }: WizardFacts): string {
  const linked = channels.filter(({ link }) => link !== null);
  return [words.reach.web, ...linked.map(({ label }) => label)].join(' · ');
}

function boundaries(answers: Answers): string {
  const topics = answerSchemas.boundaries.safeParse(answers.boundaries).data?.topics ?? [];
  return topics.join(' · ') || words.ready.nothing;
}
