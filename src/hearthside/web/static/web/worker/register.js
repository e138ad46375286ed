/*
 * The one place where the worker is registered, and let go.
 *
 * Whoever needs it calls `registerWorker`. A device that may write without a connection calls `keepShell`, which
 * has the worker keep the empty pages, and `releaseShell`. The worker stays while messages are subscribed to.
 */
const ADDRESS = "/worker.js";

export const canHaveWorker = () => isSecureContext && "serviceWorker" in navigator;

export async function registerWorker() {
  await navigator.serviceWorker.register(ADDRESS, { scope: "/", updateViaCache: "none" });
  return navigator.serviceWorker.ready;
}

export async function keepShell() {
  const worker = await registerWorker();
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((done) => (port1.onmessage = ({ data }) => done(data)));
  worker.active.postMessage("keep-shell", [port2]);
  if (!(await answer)) throw new Error("not kept");
}

export async function releaseShell() {
  if (!canHaveWorker()) return;
  const worker = await navigator.serviceWorker.getRegistration("/");
  if (!(await worker?.pushManager?.getSubscription())) await worker?.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
