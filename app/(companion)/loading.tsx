import { PageColumn } from '@/components/shell/page-column';
import { Skeleton } from '@/components/ui/skeleton';
import { strings } from '@/lib/strings/en';

/** While a page is fetched: the places of what comes. */
export default function Loading() {
  return (
    <PageColumn>
      <p role="status" className="sr-only">
        {strings.ui.loading}
      </p>
      <Skeleton className="h-11 w-48" />
      <Skeleton className="mt-3 w-80 max-w-full" />
      <div className="mt-10 grid gap-6">
        {['a', 'b', 'c', 'd'].map((line) => (
          <Skeleton key={line} className="h-16" />
        ))}
      </div>
    </PageColumn>
  );
}
