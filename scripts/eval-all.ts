import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { report, timesIn } from '@/evals/report';
import { answerFromRecording } from '@/evals/run/answer-from-recording';
import { askRecallSets } from '@/evals/run/ask-recall-sets';
import { startEvalDatabase } from '@/evals/run/eval-database';
import { runConversationSets } from '@/evals/run/run-conversation-sets';
import { untilStopped } from '@/evals/run/until-stopped';
import { halfOf } from '@/evals/score/extraction-tables';
import { readConversationSets, readRecallSets } from '@/evals/sets/read-sets';

// Scores the public sets, prints the tables and writes them to evals/results.md. `--misses` prints
// what went wrong where instead, in the open half, and leaves the file as it is.
const { values } = parseArgs({
  options: {
    model: { type: 'string', default: 'offline' },
    record: { type: 'string' },
    replay: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});

answerFromRecording(values);
await untilStopped(await startEvalDatabase(values), async () => {
  const runs = await runConversationSets(readConversationSets());
  const asked = await askRecallSets(readRecallSets());
  if (values.misses) {
    for (const { kind, score, residue } of runs.filter((run) => halfOf(run) === 'open')) {
      for (const { conversation, what, detail } of score.misses) {
        console.log(`${kind}\t${conversation}\t${what}\t${detail}`);
      }
      for (const line of [...residue.back, ...residue.words]) {
        console.log(`${kind}\tresidue\t${line}`);
      }
    }
    for (const { kind, store, text, recall } of asked) {
      if (recall[0] !== null && recall[0] !== 1) console.log(`recall\t${store}\t${kind}\t${text}`);
    }
    return;
  }
  const text = report({ model: values.model, runs, asked });
  console.log(`${text}\n${timesIn({ runs, asked })}`);
  writeFileSync('evals/results.md', text);
});
