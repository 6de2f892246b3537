import { TriangleAlert } from 'lucide-react';
import { cn } from '../ui/cn';

/** What is wrong with a form as a whole, above its button. */
export function FormProblem({ children, className }: { children?: string; className?: string }) {
  if (!children) return null;
  return (
    <p
      role="alert"
      className={cn(
        'flex animate-appear items-start gap-3 rounded-md bg-danger-wash px-4 py-3 text-ink text-sm',
        className,
      )}
    >
      <TriangleAlert aria-hidden className="mt-1 size-4 shrink-0 text-danger" />
      {children}
    </p>
  );
}
