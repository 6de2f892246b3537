import { Temporal } from 'temporal-polyfill';
import { contentWords } from './content-words';
import type { Conversation, ConversationSet } from './conversation-set';
import type { RecallQuestion, RecallSet } from './recall-set';

/** What a schema cannot say: ids that occur twice, times that go back, evidence that is missing. */
export function problemsOf(conversations: ConversationSet[], recall: RecallSet[]): string[] {
  const all = conversations.flatMap((set) => set.conversations);
  return [
    ...repeated(all.map(({ id }) => id)).map((id) => `${id}: occurs twice`),
    ...conversations.flatMap(misnamed),
    ...all.flatMap(problemsOfConversation),
    ...recall.flatMap(problemsOfRecall),
  ];
}

function misnamed({ kind, conversations }: ConversationSet): string[] {
  const prefix = kind.replaceAll('_', '-');
  return conversations
    .filter(({ id }) => !id.startsWith(`${prefix}-`))
    .map(({ id }) => `${id}: stands in the set of ${kind}`);
}

function problemsOfConversation(conversation: Conversation): string[] {
  const { id, turns, timezone, held, allowed, followUps } = conversation;
  const first = localDate(turns[0]?.at ?? '', timezone);
  const dates = [...held, ...allowed].flatMap(({ due }) => due ?? []);
  const asked = followUps.flatMap(({ askFrom, askTo }) => [askFrom, askTo]);
  return [
    ...outOfOrder(turns).map((turn) => `${turn}: is not later than the turn before it`),
    ...repeated(turns.map((turn) => turn.id)).map((turn) => `${turn}: occurs twice`),
    ...(turns.some(({ role }) => role === 'user') ? [] : [`${id}: nobody speaks`]),
    ...[...dates, ...asked]
      .filter((date) => date < first || date > nextYear(first))
      .map((date) => `${id}: ${date} is not in the year after the conversation`),
    ...held
      .filter(({ time, due }) => time && !due)
      .map(({ what }) => `${id}: “${what}” has a time and no date`),
    ...followUps
      .filter(({ askFrom, askTo }) => askFrom > askTo)
      .map(({ askFrom }) => `${id}: follow-up from ${askFrom} ends before it begins`),
  ];
}

function problemsOfRecall({ store, messages, questions, askedAt }: RecallSet): string[] {
  const texts = new Map(messages.map(({ id, text }) => [id, text]));
  const last = messages.at(-1)?.at ?? '';
  return [
    ...outOfOrder(messages).map((id) => `${id}: is not later than the message before it`),
    ...repeated([...texts.keys(), ...questions.map(({ id }) => id)]).map((id) => `${id}: twice`),
    ...repeated(questions.map(({ text }) => text)).map((text) => `${store}: asked twice: ${text}`),
    ...(askedAt > last ? [] : [`${store}: asked before the last message`]),
    ...questions.flatMap((question) => problemsOfQuestion(question, texts)),
  ];
}

function problemsOfQuestion(question: RecallQuestion, texts: Map<string, string>): string[] {
  const { id, kind, evidence, answer } = question;
  const cited = evidence.flat();
  const nothing = kind === 'not_in_history';
  const asked = contentWords(question.text);
  const shared = cited
    .flatMap((message) => [...contentWords(texts.get(message) ?? '')])
    .filter((word) => asked.has(word));
  return [
    ...cited.filter((message) => !texts.has(message)).map((m) => `${id}: there is no ${m}`),
    ...repeated(cited).map((message) => `${id}: cites ${message} twice`),
    ...(nothing === (cited.length === 0) ? [] : [`${id}: its evidence does not fit ${kind}`]),
    ...(nothing === (answer === undefined) ? [] : [`${id}: its answer does not fit ${kind}`]),
    ...(kind === 'multi_hop' && evidence.length < 2 ? [`${id}: needs one message only`] : []),
    ...(kind === 'paraphrase' && shared.length > 0
      ? [`${id}: shares “${shared.join('”, “')}” with its evidence`]
      : []),
  ];
}

function outOfOrder(turns: { id: string; at: string }[]): string[] {
  return turns.filter(({ at }, n) => at <= (turns[n - 1]?.at ?? '')).map(({ id }) => id);
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, n) => ids.indexOf(id) !== n);
}

function localDate(at: string, timezone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainDate().toString();
}

function nextYear(date: string): string {
  return Temporal.PlainDate.from(date).add({ years: 1 }).toString();
}
