/*
 * When a page locks, each form somebody has written in is sent to be kept, sealed and not saved;
 * its page gives it back after unlocking. A draft may come too late for the session that another tab
 * has ended, so what stands in <draft-keeper> is kept as well, at its `late` address if it has one.
 */
const written = new Set();

const isKept = (form) => form.method === "post" && form.isConnected;

const placeOf = (form) =>
  form.closest("draft-keeper")?.getAttribute("late") ?? form.getAttribute("action") ?? "";

function keep(form) {
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
  return fetch(new URL(placeOf(form), location), {
    method: "POST",
    credentials: "same-origin",
    redirect: "manual",
    headers: { "X-Hearthside-Keep": "1" },
    body: new URLSearchParams(fields),
    keepalive: true,
  }).catch(() => null);
}

addEventListener("input", ({ target }) => target.form && written.add(target.form));
// A form that is on its way is saved, not kept: what is kept would come back beside what was saved.
addEventListener("submit", (event) => {
  setTimeout(() => event.defaultPrevented || written.delete(event.target));
});
document.addEventListener("hearthside:locking", ({ detail }) => {
  detail.waitFor.push(...[...written].filter(isKept).map(keep));
});
