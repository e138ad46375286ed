/*
 * What a device keeps (docs/spec/device.md): one row about the device, and sealed slips that wait.
 *
 * Nothing is made in a browser that was not set up: opening it there makes nothing and gives nothing.
 */
const NAME = "kept";
const VERSION = 1;

const result = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(make) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      if (!make) return request.transaction.abort();
      request.result.createObjectStore("device", { keyPath: "only" });
      const slips = request.result.createObjectStore("slips", { keyPath: "number", autoIncrement: true });
      slips.createIndex("id", "id", { unique: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (request.error?.name === "AbortError" ? resolve(null) : reject(request.error));
  });
}

// Everything `act` does is kept, or nothing is. It may wait for requests to the store only.
async function work(mode, act, make = false) {
  const store = await open(make);
  if (!store) return undefined;
  try {
    const step = store.transaction(["device", "slips"], mode, { durability: "strict" });
    const kept = new Promise((resolve, reject) => {
      step.oncomplete = resolve;
      step.onabort = () => reject(step.error ?? new DOMException("not kept", "AbortError"));
    });
    kept.catch(() => {});
    const made = await act(step.objectStore("device"), step.objectStore("slips"));
    await kept;
    return made;
  } finally {
    store.close();
  }
}

export const readDevice = () => work("readonly", (device) => result(device.get("only")));

// A browser that is set up is left alone, or whoever holds it could have what comes next sealed to themselves.
export const keepDevice = (row) =>
  work("readwrite", async (device) => {
    const before = await result(device.get("only"));
    if (before && before.id !== row.id) return false;
    await result(device.put({ ...row, only: "only" }));
    return true;
  }, true);

// Refused when the device was removed meanwhile: what is sealed to its key would open for nobody.
export const addSlip = (slip) =>
  work("readwrite", async (device, slips) => {
    if (!(await result(device.get("only")))) return false;
    if (!(await result(slips.index("id").getKey(slip.id)))) await result(slips.add(slip));
    return true;
  });

export const listSlips = async () =>
  (await work("readonly", (_device, slips) => result(slips.getAll()))) ?? [];

// What was taken goes; what opens for nobody stays, marked, and is not sent again by itself.
export const settle = (sent, { taken = [], unopened = [], fresh }) =>
  work("readwrite", async (device, slips) => {
    const row = await result(device.get("only"));
    for (const slip of sent) {
      if (taken.includes(slip.id)) await result(slips.delete(slip.number));
      else if (unopened.includes(slip.id)) await result(slips.put({ ...slip, isUnopened: true }));
    }
    if (row) await result(device.put({ ...row, ...fresh, spokeAt: Date.now() }));
  });

export const dropUnopened = () =>
  work("readwrite", async (_device, slips) => {
    for (const slip of await result(slips.getAll())) {
      if (slip.isUnopened) await result(slips.delete(slip.number));
    }
  });

// Nothing is left of the device, unless something still waits to be sent.
export async function forgetDevice() {
  const isEmpty = await work("readwrite", async (device, slips) => {
    const waiting = (await result(slips.getAll())).filter((slip) => !slip.isUnopened);
    if (!waiting.length) await result(device.clear());
    return !waiting.length;
  });
  if (isEmpty) await result(indexedDB.deleteDatabase(NAME));
  return isEmpty;
}
