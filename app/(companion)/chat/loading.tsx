import { Skeleton } from '@/components/ui/skeleton';
import { strings } from '@/lib/strings/en';

/** While the conversation is fetched: its head, its end, and where one will write. */
export default function Loading() {
  return (
    <div className="flex h-[calc(100dvh-var(--nav-height))] flex-col">
      <p role="status" className="sr-only">
        {strings.ui.loading}
      </p>
      <div className="h-17 border-line border-b sm:h-19" />
      <div className="mx-auto flex w-full max-w-page flex-1 flex-col justify-end gap-6 px-5 pb-6 sm:px-8">
        <Skeleton className="w-3/4" />
        <Skeleton className="ml-auto h-12 w-1/2 rounded-xl" />
        <Skeleton className="w-2/3" />
      </div>
      <div className="mx-auto w-full max-w-page px-3 pb-3 sm:px-6 sm:pb-5">
        <Skeleton className="h-14 rounded-xl" />
      </div>
    </div>
  );
}
