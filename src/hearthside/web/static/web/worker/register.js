/*
 * The one place where the worker is registered, and let go.
 *
 * Whoever needs it calls `registerWorker`. It goes with `releaseWorker` once nobody does: a device that may
 * write keeps it, and so does one that is subscribed to messages.
 */
const ADDRESS = "/worker.js";

export const canHaveWorker = () => isSecureContext && "serviceWorker" in navigator;

export async function registerWorker() {
  await navigator.serviceWorker.register(ADDRESS, { scope: "/", updateViaCache: "none" });
  return navigator.serviceWorker.ready;
}

export async function releaseWorker() {
  if (!canHaveWorker()) return;
  const worker = await navigator.serviceWorker.getRegistration("/");
  if (!worker || (await worker.pushManager?.getSubscription())) return;
  await worker.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
