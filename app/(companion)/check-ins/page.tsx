import type { Metadata } from 'next';
import { CheckIns } from '@/components/check-ins/check-ins';
import { PageColumn } from '@/components/shell/page-column';
import { PageHeader } from '@/components/ui/page-header';
import { listCheckIns } from '@/lib/check-ins/list';
import { localDate } from '@/lib/platform/local-date';
import { strings } from '@/lib/strings/en';
import { whoIsHere } from '../who-is-here';

const words = strings.checkIns;

export const metadata: Metadata = { title: words.title };

export default async function CheckInsPage() {
  const { ctx, person } = await whoIsHere('/check-ins');
  return (
    <PageColumn>
      <PageHeader title={words.title}>{words.intro(person.companionName)}</PageHeader>
      <CheckIns
        initial={await listCheckIns(ctx)}
        shown={{
          companionName: person.companionName,
          today: localDate(ctx.now, person.timezone),
          timezone: person.timezone,
        }}
      />
    </PageColumn>
  );
}
