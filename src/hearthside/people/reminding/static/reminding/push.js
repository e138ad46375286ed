/*
 * For the service worker: importScripts("…/reminding/push.js")
 *
 * Shows the fixed words that the server sent, and opens the page it named. Sent twice, it is shown
 * once: one tag for all, and a mark that was seen already makes no new sound.
 */
self.addEventListener("push", (event) => {
  const told = event.data ? event.data.json() : {};
  event.waitUntil(showReminder(told));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openNamedPage(event.notification.data.open));
});

async function showReminder({ words = "", open = "/", mark = "" }) {
  const shown = await self.registration.getNotifications({ tag: "reminder" });
  const isSame = shown.some((one) => one.data && one.data.mark === mark);
  await self.registration.showNotification(words, {
    tag: "reminder",
    renotify: !isSame,
    silent: isSame,
    data: { open, mark },
  });
}

async function openNamedPage(path) {
  // Whatever was sent, only a page of this house is opened.
  const address = new URL(path, self.location.origin);
  if (address.origin !== self.location.origin) return;
  const open = await self.clients.matchAll({ type: "window" });
  const mine = open.find((one) => new URL(one.url).pathname === address.pathname);
  await (mine ? mine.focus() : self.clients.openWindow(address.href));
}
