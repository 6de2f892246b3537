import { type AskedQuestion, DEPTHS, recallRows } from './run/ask-recall-sets';
import type { Run } from './run/run-conversation-sets';
import { asTable } from './score/as-table';
import {
  EXTRACTION_HEAD,
  extractionRows,
  falseRows,
  halfOf,
  kindOf,
  languageOf,
  RESIDUE_HEAD,
  residueRows,
} from './score/extraction-tables';
import { percentile } from './score/percentile';

const RECALL_HEAD = ['kind', 'questions', ...DEPTHS.map((k) => `recall@${k}`)];

/** All the figures as one Markdown text. The same code gives the same text: times are apart. */
export function report({
  model,
  runs,
  asked,
}: {
  model: string;
  runs: Run[];
  asked: AskedQuestion[];
}) {
  return `# Results on the public sets

Written by \`npm run eval:all\`, with the model \`${model}\`. What the columns mean: [README.md](README.md).

## Extraction

${asTable(EXTRACTION_HEAD.kind, extractionRows(runs, kindOf))}

${asTable(EXTRACTION_HEAD.language, extractionRows(runs, languageOf))}

${asTable(EXTRACTION_HEAD.half, extractionRows(runs, halfOf))}

## Wrong memories by reason

${asTable(['reason', 'memories'], falseRows(runs))}

## Forgetting

${asTable(RESIDUE_HEAD, residueRows(runs))}

## Recall of past messages

${asTable(RECALL_HEAD, recallRows(asked))}
`;
}

/** How long it took on this machine, in milliseconds. */
export function timesIn({ runs, asked }: { runs: Run[]; asked: AskedQuestion[] }): string {
  const row = (what: string, ms: number[]) => [
    what,
    String(ms.length),
    percentile(0.5, ms).toFixed(1),
    percentile(0.95, ms).toFixed(1),
  ];
  return asTable(
    ['time', 'measured', 'p50 ms', 'p95 ms'],
    [
      row(
        'a turn, heard and read',
        runs.map(({ msPerTurn }) => msPerTurn),
      ),
      row(
        'a question, recalled',
        asked.map(({ ms }) => ms),
      ),
    ],
  );
}
