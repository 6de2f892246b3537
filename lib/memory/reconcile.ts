import {
  type Believed,
  findSame,
  findSlot,
  freeKey,
  fromAdded,
  fromMemory,
  saysMore,
} from './believed';
import type { Candidate, OperationName } from './candidate';
import { categorySpecs } from './categories';
import { draftFollowUp, draftMemory } from './draft-memory';
import { expiryOf } from './expiry';
import { lastingOf } from './lasting-of';
import { type Objection, type Objections, objections } from './objections';
import type { Drop, DropReason, MemoryDraft, Operation, SuggestionDraft } from './operation';
import type { Memory, SensitivePolicy } from './schema';
import { sensitivityAfter } from './sensitivity-after';

export type World = {
  /** What is believed near the candidates, expired ones too. */
  known: Memory[];
  /** Fingerprints of what was deleted. */
  forgotten: ReadonlySet<string>;
  userId: string;
  now: Date;
  /** When each message was written: lifetimes and questions count from there. */
  saidAt: ReadonlyMap<string, Date>;
  timeZone: string;
  sensitive: SensitivePolicy;
};

export type Reconciled = {
  operations: Operation[];
  suggestions: SuggestionDraft[];
  drops: Drop[];
};

/**
 * What is heard, against what is known: each candidate becomes an operation, a question to the
 * person, or nothing. Pure; later candidates see what earlier ones did.
 */
export function reconcile(
  candidates: Candidate[],
  world: World,
  against: Objections = objections,
): Reconciled {
  const believed = world.known.map((memory) => fromMemory(memory, world.now));
  const result: Reconciled = { operations: [], suggestions: [], drops: [] };
  for (const candidate of candidates) {
    const now = world.saidAt.get(candidate.messageId) ?? world.now;
    const decision = deciders[candidate.operation](candidate, { ...world, now, believed, against });
    if ('drop' in decision) result.drops.push({ candidate, reason: decision.drop });
    else if ('suggest' in decision) result.suggestions.push(decision.suggest);
    else if ('unsay' in decision) unsay(decision.unsay, believed, result);
    else if ('operation' in decision) {
      result.operations.push(decision.operation);
      if (decision.withheld) result.drops.push({ candidate, reason: decision.withheld });
      result.suggestions.push(...whatLasts(candidate, { ...world, now, believed, against }));
      learn(believed, decision.operation, world.now);
    }
  }
  return result;
}

/** What was said and taken back, or over, before it was ever kept, is not kept. */
function unsay(gone: Believed, believed: Believed[], { operations }: Reconciled): void {
  believed.splice(believed.indexOf(gone), 1);
  if (gone.added) operations.splice(operations.indexOf(gone.added), 1);
}

type Scene = World & { believed: Believed[]; against: Objections };
/**
 * `withheld` is why it is done without its words. `done` when an operation of this batch took the
 * candidate in, `unsay` when it ends one of them.
 */
type Decision =
  | { operation: Operation; withheld?: DropReason }
  | { suggest: SuggestionDraft }
  | { drop: DropReason }
  | { unsay: Believed }
  | { done: true };
type Decide = (candidate: Candidate, scene: Scene) => Decision;

const deciders: Record<OperationName, Decide> = {
  ADD: add,
  REINFORCE: reinforce,
  CHANGE: change,
  RETRACT: retract,
  RESOLVE: resolve,
  FOLLOW_UP: followUp,
};

function add(candidate: Candidate, scene: Scene): Decision {
  const draft = draftMemory(candidate, scene);
  const same = findSame(draft, scene.believed);
  if (same) return hearAgain(same, candidate, scene);
  const slot = findSlot(draft, scene.believed);
  if (slot && isNewsAbout(slot, draft, scene)) return replace(slot, candidate, scene);
  const no = objection({ candidate, draft, known: null }, scene);
  if (no) return no;
  const key = slot ? freeKey(draft, scene.believed) : draft.key;
  return { operation: addition({ ...draft, key }, candidate, scene) };
}

function reinforce(candidate: Candidate, scene: Scene): Decision {
  const known = targetOf(candidate, scene);
  return known ? hearAgain(known, candidate, scene) : { drop: 'unknown_target' };
}

function change(candidate: Candidate, scene: Scene): Decision {
  const known =
    targetOf(candidate, scene) ?? findSlot(draftMemory(candidate, scene), scene.believed);
  // News about something never heard of is simply new.
  if (!known) return add({ ...candidate, operation: 'ADD', targetId: null }, scene);
  const isAboutTarget =
    candidate.subject === known.subject ||
    known.category === 'relationship' ||
    isRenamed(known, candidate, scene);
  if (!isAboutTarget) return { drop: 'unknown_target' };
  return replace(known, candidate, scene);
}

function retract(candidate: Candidate, scene: Scene): Decision {
  const draft = draftMemory(candidate, scene);
  const known = targetOf(candidate, scene) ?? findSlot(draft, scene.believed);
  if (known?.added) return { unsay: known };
  if (!known?.id || known.expired) return { drop: 'unknown_target' };
  const no = objection({ candidate, draft, known }, scene, ['locked', 'unsure']);
  if (no) return no;
  return { operation: { type: 'RETRACT', id: known.id, messageId: candidate.messageId } };
}

// News that something is over does not contradict what the person wrote, so a lock lets it pass.
function resolve(candidate: Candidate, scene: Scene): Decision {
  const target = targetOf(candidate, scene);
  const added = target ?? findSlot(draftMemory(candidate, scene), scene.believed);
  if (added?.added) return { unsay: added };
  const known = scene.believed.find((b) => b.id !== null && b.id === target?.parentId) ?? target;
  if (!known?.id || known.expired) return { drop: 'unknown_target' };
  const { id, ended, thread } = known;
  if (!ended && thread?.status === 'resolved') return { drop: 'already_resolved' };
  const draft = updateOf(known, draftMemory({ ...candidate, category: known.category }, scene));
  const { value: outcome, sensitivity } = draft;
  const no = objection({ candidate, draft, known }, scene, ['forgotten', 'sensitive', 'unsure']);
  if (ended) return no ?? sayMore(ended, { outcome, sensitivity });
  const end = { type: 'RESOLVE', id, messageId: candidate.messageId } as const;
  // It is over, also where nothing may be known of how.
  if (no && 'drop' in no) {
    const { sensitivity } = known;
    return { operation: { ...end, outcome: '', sensitivity }, withheld: no.drop };
  }
  return no ?? { operation: { ...end, outcome, sensitivity } };
}

type Ending = Extract<Operation, { type: 'RESOLVE' }>;

function sayMore(
  ended: Ending,
  { outcome, sensitivity }: Pick<Ending, 'outcome' | 'sensitivity'>,
): Decision {
  ended.outcome = [ended.outcome, outcome].filter(Boolean).join(', ');
  ended.sensitivity = sensitivity;
  return { done: true };
}

/** The person says which of the facts that a matter leaves behind are to be kept. */
function whatLasts(candidate: Candidate, scene: Scene): SuggestionDraft[] {
  return lastingOf(candidate).flatMap((lasting) => {
    const draft = draftMemory(lasting, scene);
    const isKnown = findSame(draft, scene.believed) !== undefined;
    const no = objection({ candidate: lasting, draft, known: null }, scene, [
      'forgotten',
      'sensitive',
    ]);
    if (isKnown || (no && 'drop' in no)) return [];
    return { memoryId: null, candidate: lasting, reason: 'lasting' };
  });
}

function followUp(candidate: Candidate, scene: Scene): Decision {
  const parent = targetOf(candidate, scene);
  const key = (parent ?? candidate).key;
  const draft = draftFollowUp(candidate, { key, subject: candidate.subject }, scene);
  if (!draft) return { drop: 'says_nothing' };
  const isAsked = scene.believed.some(
    (b) =>
      b.category === 'follow_up' && !b.expired && (b.key === draft.key || isChildOf(b, parent)),
  );
  if (isAsked || parent?.added?.followUp) return { drop: 'already_asked' };
  const no = objection({ candidate, draft, known: null }, scene);
  if (no) return no;
  const { messageId } = candidate;
  return { operation: { type: 'FOLLOW_UP', parentId: parent?.id ?? null, draft, messageId } };
}

function hearAgain(known: Believed, candidate: Candidate, scene: Scene): Decision {
  const draft = draftMemory({ ...candidate, category: known.category }, scene);
  const isReopened = known.thread?.status === 'resolved' && candidate.operation === 'ADD';
  const isDated = draft.dueAt !== null && known.dueAt === null && known.id !== null;
  if (known.expired || isReopened || isDated) return replace(known, candidate, scene);
  const { messageId } = candidate;
  if (known.sourceMessageId === messageId) return { drop: 'said_before' };
  if (!known.id) return known.added ? sayAgain(known.added, messageId) : { drop: 'said_before' };
  const expiresAt = expiryOf(known.category, { now: scene.now, dueAt: known.dueAt });
  return { operation: { type: 'REINFORCE', id: known.id, expiresAt, messageId } };
}

function sayAgain({ again }: Extract<Operation, { type: 'ADD' }>, messageId: string): Decision {
  if (again.includes(messageId)) return { drop: 'said_before' };
  again.push(messageId);
  return { done: true };
}

function replace(known: Believed, candidate: Candidate, scene: Scene): Decision {
  const heard = { ...candidate, category: known.category };
  const update = updateOf(known, draftMemory(heard, scene));
  const draft = isRenamed(known, candidate, scene)
    ? { ...update, subject: candidate.subject }
    : update;
  const no = objection({ candidate, draft, known }, scene);
  if (no) return no;
  if (known.added) {
    known.added.followUp = movedFollowUp(known, heard, draft, scene) ?? known.added.followUp;
    known.added.draft = draft;
    Object.assign(known, draft);
    return { done: true };
  }
  if (!known.id) return { drop: 'unknown_target' };
  const { messageId } = candidate;
  const followUp = movedFollowUp(known, heard, draft, scene);
  return { operation: { type: 'CHANGE', id: known.id, draft, followUp, messageId } };
}

/** What the news leaves unsaid stays as it was. */
function updateOf(known: Believed, draft: MemoryDraft): MemoryDraft {
  const { thread } = draft;
  return {
    ...draft,
    key: known.key,
    subject: subjectAfter(known, draft),
    sensitivity: sensitivityAfter(known.sensitivity, draft.sensitivity),
    dueAt: draft.dueAt ?? known.dueAt,
    thread: thread && {
      ...known.thread,
      ...thread,
      outcome: undefined,
      follow_up_date: thread.follow_up_date ?? known.thread?.follow_up_date ?? null,
      key_details: [...new Set([...(known.thread?.key_details ?? []), ...thread.key_details])],
    },
  };
}

/** The boss may be somebody else now, and a name be put right; anything else stays whose it is. */
function subjectAfter(known: Believed, draft: MemoryDraft): string {
  const isNamed = known.category === 'relationship' && draft.subject !== 'user';
  return isNamed ? draft.subject : known.subject;
}

/** Whether the person it is about has this name now: their name was put right just before. */
function isRenamed({ subject, ...known }: Believed, to: Candidate, { believed }: Scene): boolean {
  const isCalled = (name: string) =>
    believed.some((b) => b.category === 'relationship' && b.subject === name && !b.expired);
  const isTheSame = to.operation === 'CHANGE' && to.targetId === known.id && known.id !== null;
  return isTheSame && subject !== 'user' && isCalled(to.subject) && !isCalled(subject);
}

/** With a new date the question moves, too. */
function movedFollowUp(known: Believed, heard: Candidate, draft: MemoryDraft, scene: Scene) {
  const asked = scene.believed.find((b) => b.category === 'follow_up' && isChildOf(b, known));
  const open = known.added?.followUp ?? asked;
  const question = heard.followUp ?? (heard.due && open?.value) ?? null;
  return draftFollowUp({ ...heard, operation: 'CHANGE', followUp: question }, draft, scene);
}

function objection(
  heard: Parameters<Objection>[0],
  scene: Scene,
  which: (keyof Objections)[] = ['forgotten', 'sensitive', 'unsure', 'locked'],
): Decision | null {
  for (const name of which) {
    const no = scene.against[name]?.(heard, scene);
    if (!no) continue;
    if ('drop' in no) return no;
    const { candidate, known } = heard;
    return { suggest: { memoryId: known?.id ?? null, candidate, reason: no.ask } };
  }
  return null;
}

/** Whether the draft is news about what stands in its slot, rather than another of its kind. */
function isNewsAbout(slot: Believed, draft: MemoryDraft, { now }: Scene): boolean {
  if (slot.expired || saysMore(draft, slot)) return true;
  const isOver = slot.thread?.status === 'resolved' || (slot.dueAt !== null && slot.dueAt < now);
  if (slot.category === 'thread' && draft.dueAt && isOver) return false;
  return categorySpecs[slot.category].sameKey === 'replaces';
}

function addition(draft: MemoryDraft, candidate: Candidate, scene: Scene) {
  const followUp = draftFollowUp(candidate, draft, scene);
  return { type: 'ADD' as const, draft, followUp, again: [], messageId: candidate.messageId };
}

function targetOf(candidate: Candidate, { believed }: Scene): Believed | undefined {
  return believed.find((b) => b.id !== null && b.id === candidate.targetId);
}

function isChildOf(believed: Believed, parent: Believed | undefined): boolean {
  return believed.parentId !== null && believed.parentId === parent?.id;
}

function learn(believed: Believed[], operation: Operation, now: Date): void {
  if (operation.type === 'ADD') believed.push(fromAdded(operation));
  if (operation.type === 'FOLLOW_UP') {
    const { draft, parentId, messageId } = operation;
    const added = { type: 'ADD' as const, draft, followUp: null, again: [], messageId };
    believed.push({ ...fromAdded(added), parentId });
  }
  const known = 'id' in operation && believed.find((b) => b.id === operation.id);
  if (!known) return;
  if (operation.type === 'CHANGE') Object.assign(known, operation.draft, { expired: false });
  if (operation.type === 'RETRACT') known.expired = true;
  if (operation.type === 'RESOLVE') {
    known.ended = operation;
    known.sensitivity = operation.sensitivity;
    if (known.thread) known.thread = { ...known.thread, status: 'resolved' };
  }
  if (operation.type === 'REINFORCE') known.expired = (operation.expiresAt ?? now) < now;
}
