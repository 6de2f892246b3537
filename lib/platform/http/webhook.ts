import { AppError } from '../errors';
import { answer } from './answer';
import { readJson } from './read-input';
import { runAfter } from './run-after';

type Hook = {
  isFrom: (request: Request) => boolean;
  /** Takes in what it says; what it returns is done once the provider knows that we have it. */
  accept: (body: unknown) => Promise<() => Promise<unknown>>;
};

/** The door of a provider: secret → what it says → 2xx, and then the work that takes its time. */
export function webhook(request: Request, hook: Hook | undefined): Promise<Response> {
  return answer(request, async () => {
    if (!hook) throw new AppError('not_found');
    if (!hook.isFrom(request)) throw new AppError('unauthenticated');
    const afterwards = await hook.accept(await readJson(request));
    runAfter('webhook', afterwards);
  });
}
