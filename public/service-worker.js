// Shows what Morrow pushes while none of its pages is open, and leads there when it is pressed. Under
// a check-in stand two buttons, where the browser has any: a pause of a day, and the page to stop on.
const CHECK_INS = '/check-ins';
const DAY_MS = 86_400_000;

self.addEventListener('push', (event) => {
  event.waitUntil(showNote(event.data.json()));
});

self.addEventListener('notificationclick', (event) => {
  const note = event.notification.data;
  event.notification.close();
  event.waitUntil(Promise.all([count(note.id), follow(event.action, note)]));
});

function showNote({ body, ...note }) {
  const { title, url, words } = note;
  const actions = words
    ? ['pause', 'stop'].map((action) => ({ action, title: words[action] }))
    : [];
  const icon = '/icons/icon-192.png';
  return self.registration.showNotification(title, { body, icon, tag: url, actions, data: note });
}

function follow(action, note) {
  if (action === 'pause') return pause(note).catch(() => show(CHECK_INS));
  return show(action === 'stop' ? CHECK_INS : note.url);
}

/** Whoever has stopped since, or is signed out, is led to where they see how things stand. */
async function pause({ id, title, words }) {
  const { enabled, pausedUntil } = await (await fetch('/api/check-ins')).json();
  if (!enabled || pausedUntil) return show(CHECK_INS);
  const until = new Date(Date.now() + DAY_MS).toISOString();
  const { ok } = await post('/api/check-ins/pause', { until });
  if (!ok) return show(CHECK_INS);
  return showNote({ id, title, body: words.paused, url: CHECK_INS });
}

function count(notificationId) {
  return post('/api/devices/clicks', { notificationId });
}

function post(path, input) {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
}

async function show(url) {
  const [page] = await self.clients.matchAll({ type: 'window' });
  if (!page) return self.clients.openWindow(url);
  await page.focus();
  return page.navigate(url);
}
