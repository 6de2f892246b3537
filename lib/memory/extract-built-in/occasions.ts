/** Occasions whose outcome is open: a friend waits with you and asks how it went. */
const awaited = `job interview|phone interview|interview|exams?|driving test|blood tests?|test|finals|midterms?|
quiz|surgery|operation|biopsy|colonoscopy|ct scan|scan|mri|ultrasound|doctor'?s appointment|
dentist'?s? appointment|appointment|check-?up|audition|presentation|pitch|court hearing|hearing|trial|
court date|thesis defen[cs]e|defen[cs]e|viva|deadline|product launch|launch|performance review|evaluation|
assessment|competition|half marathon|marathon|race|tournament|recital|gig|casting|try-?outs?|exhibition|
chemo|treatment|therapy session|therapy|first day at work|first day of school|first day|first date|
driving lesson|house viewing|flat viewing|viewing|inspection|embryo transfer|due date|root canal|
board meeting|meeting|job talk|speech|keynote|demo|custody hearing|visa appointment|home visit|moving day`;

/** Occasions that are dates to know about and to look forward to. */
const planned = `birthday party|party|wedding|honeymoon|trip|flight|concert|dinner date|dinner|lunch|brunch|breakfast|
holiday|vacation|festival|funeral|memorial|wake|family reunion|reunion|barbecue|bbq|picnic|workshop|
conference|graduation|ceremony|anniversary|sleepover|date night|game night|housewarming|baby shower|
rehearsal|date|visit|hike|camping trip|show|match|game|baptism|bar mitzvah|retreat|weekend away|class|course`;

const list = (words: string) => words.replaceAll('\n', '').split('|');

/** Alternatives for a pattern, longest first. */
export const OCCASION = [...list(awaited), ...list(planned)]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const AWAITED = new RegExp(`^(?:${list(awaited).join('|')})$`, 'i');

/** True where the outcome is open, so that it becomes a thread. */
export function isAwaited(noun: string): boolean {
  return AWAITED.test(noun);
}
