import type { Sql } from 'postgres';

type Row = { chat: string; written: number; outcomes: string[]; details: string[] };

/** What became of everybody's one check-in: in the app, outside, and what is said of it. */
export async function aftermath(sql: Sql, received: readonly string[]) {
  const rows = await sql<Row[]>`
    select u.telegram_user_id::text as chat,
      (select count(*)::int from companion_messages m
        where m.user_id = u.id and m.client_id like 'check-in:%') as written,
      array(select outcome from deliveries d where d.user_id = u.id order by attempt) as outcomes,
      array(select coalesce(detail, '') from deliveries d where d.user_id = u.id
        and outcome = 'unknown') as details
    from users u`;
  const arrivals = new Map<string, number>();
  for (const chat of received) arrivals.set(chat, (arrivals.get(chat) ?? 0) + 1);
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const arrived = ({ chat }: Row) => arrivals.has(chat);
  const isUnknown = ({ outcomes }: Row) => outcomes.includes('unknown');
  const isSent = ({ outcomes }: Row) => outcomes.includes('sent');
  return {
    people: rows.length,
    inTheApp: {
      doubled: count(({ written }) => written > 1),
      lost: count(({ written }) => written === 0),
    },
    outside: {
      arrived: arrivals.size,
      doubled: [...arrivals.values()].filter((times) => times > 1).length,
      saidToBeSent: count(isSent),
      saidToBeSentButNotThere: count((row) => isSent(row) && !arrived(row)),
      unknownThatArrived: count((row) => isUnknown(row) && arrived(row)),
      unknownThatDidNot: count((row) => isUnknown(row) && !arrived(row)),
      unknownAfter503: count(({ details }) => details.includes('http_503')),
      unknownAfterAKill: count(({ details }) => details.includes('begun')),
      withoutARecord: count((row) => !isSent(row) && !isUnknown(row)),
    },
  };
}
