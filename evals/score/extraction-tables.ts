import type { Run } from '@/evals/run/run-conversation-sets';
import type { ConversationScore } from './score-conversation';
import { addTallies, type Tally } from './tally';

const FIGURES = [
  'conversations',
  'all right',
  'recall',
  'precision',
  'kept',
  'date',
  'time',
  'status',
  'follow-ups',
  'duplicates',
  'asked, right',
];
export const EXTRACTION_HEAD = {
  kind: ['kind', ...FIGURES],
  language: ['language', ...FIGURES],
  half: ['half', ...FIGURES],
};

export const kindOf = ({ kind }: Run) => kind;
export const languageOf = ({ conversation }: Run) => conversation.language;

/** Whoever writes rules may read one half of the sets; the other is only scored. */
export const halfOf = ({ conversation: { id } }: Pick<Run, 'conversation'>) =>
  Number(id.slice(-2)) % 2 === 1 ? 'open' : 'sealed';

/** A row of extraction figures per kind of conversation, or per language, and one for all. */
export function extractionRows(runs: Run[], groupOf: (run: Run) => string): string[][] {
  return perGroup(runs, groupOf, (some) => {
    const sum = (of: (score: ConversationScore) => Tally) =>
      addTallies(some.map(({ score }) => of(score)));
    const correct = some.filter(({ score }) => score.isCorrect).length;
    return [
      String(some.length),
      percent({ right: correct, of: some.length }),
      percent(sum((score) => score.found)),
      percent(sum((score) => score.kept)),
      String(sum((score) => score.kept).of),
      share(sum((score) => score.due)),
      share(sum((score) => score.time)),
      share(sum((score) => score.status)),
      share(sum((score) => score.followUps)),
      String(some.reduce((n, { score }) => n + score.duplicates, 0)),
      share(sum((score) => score.asked)),
    ];
  });
}

export const RESIDUE_HEAD = ['kind', 'forgotten', 'came back', 'words left'];

/** What forgetting left, per kind. */
export function residueRows(runs: Run[]): string[][] {
  return perGroup(runs, kindOf, (some) => {
    const total = (of: (run: Run) => number) => String(some.reduce((n, run) => n + of(run), 0));
    return [
      total(({ residue }) => residue.forgotten),
      total(({ residue }) => residue.back.length),
      total(({ residue }) => residue.words.length),
    ];
  });
}

/** How often each wrong memory was kept, by the reason why it is wrong. */
export function falseRows(runs: Run[]): string[][] {
  const counts = new Map<string, number>();
  for (const { score } of runs) {
    for (const [reason, n] of Object.entries(score.falseByReason)) {
      counts.set(reason, (counts.get(reason) ?? 0) + n);
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([reason, n]) => [reason, String(n)]);
}

function perGroup(
  runs: Run[],
  groupOf: (run: Run) => string,
  cells: (some: Run[]) => string[],
): string[][] {
  const groups = [...new Set(runs.map(groupOf))].sort();
  return [
    ...groups.map((name) => [name, ...cells(runs.filter((run) => groupOf(run) === name))]),
    ['all', ...cells(runs)],
  ];
}

const percent = ({ right, of }: Tally) => (of === 0 ? '–' : ((100 * right) / of).toFixed(0));
const share = ({ right, of }: Tally) => (of === 0 ? '–' : `${right}/${of}`);
