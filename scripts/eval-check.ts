import { problemsOf } from '@/evals/sets/problems-of';
import { readConversationSets, readRecallSets } from '@/evals/sets/read-sets';

// Validates the public sets and counts them; `--lines` prints the conversations for eval:extract.
const conversations = readConversationSets();
const recall = readRecallSets();

if (process.argv.includes('--lines')) {
  for (const { id, timezone, turns } of conversations.flatMap((set) => set.conversations)) {
    console.log(JSON.stringify({ id, timezone, turns }));
  }
} else {
  for (const { kind, conversations: list } of conversations) {
    const languages = [...new Set(list.map(({ language }) => language))].sort().join(' ');
    console.log(
      `${kind.padEnd(16)} ${String(list.length).padStart(3)} conversations  ${languages}`,
    );
  }
  for (const { store, messages, questions, language } of recall) {
    const counts = `${messages.length} messages, ${questions.length} questions`;
    console.log(`${store.padEnd(16)} ${counts}  ${language}`);
  }
  const problems = problemsOf(conversations, recall);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('The sets are consistent.');
}
