import type { Metadata } from 'next';
import { Memories } from '@/components/memories/memories';
import { PageColumn } from '@/components/shell/page-column';
import { PageHeader } from '@/components/ui/page-header';
import { categorySpecs } from '@/lib/memory/categories';
import { listMemories } from '@/lib/memory/list';
import { listSuggestions } from '@/lib/memory/list-suggestions';
import { localDate } from '@/lib/platform/local-date';
import { strings } from '@/lib/strings/en';
import { whoIsHere } from '../who-is-here';

const words = strings.memories;

export const metadata: Metadata = { title: words.title };

export default async function MemoriesPage({ searchParams }: PageProps<'/memories'>) {
  const { ctx, person } = await whoIsHere('/memories');
  const { show } = await searchParams;
  const [memories, suggestions] = await Promise.all([listMemories(ctx, {}), listSuggestions(ctx)]);
  return (
    <PageColumn>
      <PageHeader title={words.title}>{words.intro(person.companionName)}</PageHeader>
      <Memories
        initial={memories}
        suggestions={suggestions}
        shown={{
          catalogue: categorySpecs,
          today: localDate(ctx.now, person.timezone),
          timezone: person.timezone,
        }}
        show={typeof show === 'string' ? show : null}
      />
    </PageColumn>
  );
}
