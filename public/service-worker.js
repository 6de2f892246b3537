// Shows what Morrow pushes while none of its pages is open, and leads there when it is pressed.
self.addEventListener('push', (event) => {
  const { id, title, body, url } = event.data.json();
  const note = { body, icon: '/icons/icon-192.png', tag: url, data: { id, url } };
  event.waitUntil(self.registration.showNotification(title, note));
});

self.addEventListener('notificationclick', (event) => {
  const { id, url } = event.notification.data;
  event.notification.close();
  event.waitUntil(Promise.all([count(id), show(url)]));
});

function count(notificationId) {
  return fetch('/api/devices/clicks', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ notificationId }),
  });
}

async function show(url) {
  const [page] = await self.clients.matchAll({ type: 'window' });
  if (!page) return self.clients.openWindow(url);
  await page.focus();
  return page.navigate(url);
}
