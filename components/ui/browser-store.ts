const PREFIX = 'morrow:';

/**
 * What this browser keeps for the person between visits: drafts and what is not sent yet. Where
 * storage is refused (private windows, full disks) it keeps nothing and nothing breaks. A key is
 * `morrow:what`, or `morrow:what:person` for somebody's own words.
 */
export const browserStore = {
  read(key: `${typeof PREFIX}${string}`): string | null {
    return attempt(() => localStorage.getItem(key)) ?? null;
  },
  write(key: `${typeof PREFIX}${string}`, value: string | null): void {
    attempt(() => (value ? localStorage.setItem(key, value) : localStorage.removeItem(key)));
  },
  /** What somebody else left here whose session ended without a sign-out is not for this person. */
  keepOnlyOf(userId: string): void {
    removeWhere((key) => {
      const [prefix, , person = userId] = key.split(':');
      return `${prefix}:` === PREFIX && person !== userId;
    });
  },
  /** When somebody signs out, the next person at this computer finds nothing of theirs. */
  clear(): void {
    removeWhere((key) => key.startsWith(PREFIX));
  },
};

function removeWhere(goes: (key: string) => boolean): void {
  attempt(() => {
    for (const key of Object.keys(localStorage)) if (goes(key)) localStorage.removeItem(key);
  });
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
