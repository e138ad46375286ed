/*
 * The part of the worker that lets empty pages open without a connection.
 *
 * `shell` (from /worker.js) names the pages and files. Pages are fetched as by a stranger, without cookies,
 * so that none holds a word of anybody. With a connection everything comes from the house, as it
 * always does; nothing else is ever kept, and nothing that is sent is touched.
 */
/* global shell */
const CACHE = `shell-${shell.version}`;
const LEFT = "left";
const PATIENCE_MS = 4000;

const asStranger = (path) => new Request(path, { credentials: "omit", cache: "reload" });
const kept = (path) => caches.match(path, { cacheName: CACHE });
const isWanted = async () => (await caches.keys()).some((name) => name.startsWith("shell-"));

// Only a device that is set up keeps them: it asks once, and from then on each new worker does.
addEventListener("message", (event) => {
  if (event.data !== "keep-shell") return;
  const tell = (is) => event.ports[0].postMessage(is);
  event.waitUntil(fill().then(() => tell(true), () => tell(false)));
});

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(isWanted().then((is) => is && fill()));
});

async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll([...shell.pages, ...shell.files].map(asStranger));
}

addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then(async (names) => {
      for (const name of names) if (![CACHE, LEFT].includes(name)) await caches.delete(name);
      await clients.claim();
    }),
  );
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(openPage(request, pathname));
  else if (shell.files.includes(pathname)) event.respondWith(fetch(request).catch(() => orFail(pathname)));
});

async function orFail(path) {
  return (await kept(path)) ?? Response.error();
}

async function openPage(request, path) {
  try {
    if (path !== shell.leave) await finishLeaving();
    return await (shell.pages.includes(path) ? soon(fetch(request)) : fetch(request));
  } catch {
    if (path === shell.leave) return leaveWithout();
    return orFail(shell.pages.includes(path) ? path : shell.start);
  }
}

// A connection that hangs must not keep an empty page from opening.
function soon(answer) {
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error("late")), PATIENCE_MS));
  return Promise.race([answer, late]);
}

// Without a connection the session cannot be ended now. It is, before anything else is asked of the house.
async function leaveWithout() {
  await (await caches.open(LEFT)).put(shell.leave, new Response());
  return Response.redirect(shell.blank, 303);
}

// A house that fails at it has ended nothing: the empty page opens again, and the next page asks again.
async function finishLeaving() {
  if (!(await caches.has(LEFT))) return;
  const answer = await fetch(shell.leave, { redirect: "manual", credentials: "same-origin" });
  if (answer.type !== "opaqueredirect") throw new Error("not ended");
  await caches.delete(LEFT);
}
