const PREFIX = 'morrow:';

/**
 * What this browser keeps for the person between visits: drafts and what is not sent yet. Where
 * storage is refused (private windows, full disks) it keeps nothing and nothing breaks.
 */
export const browserStore = {
  read(key: `${typeof PREFIX}${string}`): string | null {
    return attempt(() => localStorage.getItem(key)) ?? null;
  },
  write(key: `${typeof PREFIX}${string}`, value: string | null): void {
    attempt(() => (value ? localStorage.setItem(key, value) : localStorage.removeItem(key)));
  },
  /** When somebody signs out, the next person at this computer finds nothing of theirs. */
  clear(): void {
    attempt(() => {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(PREFIX)) localStorage.removeItem(key);
      }
    });
  },
};

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
