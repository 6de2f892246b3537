const NAME = 'morrow:signed-out';

/** That somebody signed out, from one tab of this browser to the others. */
export const signOutNews = {
  tell(): void {
    open().postMessage(null);
  },
  /** Gives a way to stop listening. */
  listen(listener: () => void): () => void {
    const channel = open();
    channel.addEventListener('message', listener);
    return () => channel.removeEventListener('message', listener);
  },
};

// One a tab: a channel does not hear itself.
let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel {
  channel ??= new BroadcastChannel(NAME);
  return channel;
}
