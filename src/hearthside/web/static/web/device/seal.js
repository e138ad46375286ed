/*
 * Seal a slip to the public key of this device: what is written here cannot be read here.
 * docs/spec/device.md gives every byte.
 */
const LARGEST = 2 ** 20;
const BUCKETS = [256, 1024, 4096, 16384];
const CURVE = { name: "ECDH", namedCurve: "P-256" };
const text = new TextEncoder();

export class TooLong extends Error {}

const join = (...parts) => new Uint8Array(parts.flatMap((part) => [...part]));
const idBytes = (id) => Uint8Array.from(id.replaceAll("-", "").match(/../g), (pair) => parseInt(pair, 16));
const label = (purpose) => text.encode(`hearthside/v1/${purpose}`);

function pack(document) {
  const body = text.encode(JSON.stringify(document));
  if (body.length > LARGEST) throw new TooLong();
  const kind = text.encode("slip");
  const length = 1 + kind.length + 2 + 4 + body.length;
  const last = BUCKETS.at(-1);
  const padded = new Uint8Array(BUCKETS.find((size) => length <= size) ?? Math.ceil(length / last) * last);
  padded[0] = kind.length;
  padded.set(kind, 1);
  const numbers = new DataView(padded.buffer, 1 + kind.length);
  numbers.setUint16(0, 1);
  numbers.setUint32(2, body.length);
  padded.set(body, length - body.length);
  return padded;
}

export async function seal({ pair, key }, id, document) {
  const padded = pack(document);
  const point = fromBase64(key);
  const theirs = await crypto.subtle.importKey("raw", point, CURVE, false, []);
  const own = await crypto.subtle.generateKey(CURVE, false, ["deriveBits"]);
  const sender = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
  const shared = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, own.privateKey, 256);
  const material = await crypto.subtle.importKey("raw", shared, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: join(sender, point), info: label("slip") };
  const once = await crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const place = join(label("slip"), [0], idBytes(pair), idBytes(id));
  // The key seals this one slip, so its nonce is zero.
  const cipher = { name: "AES-GCM", iv: new Uint8Array(12), additionalData: place };
  const body = new Uint8Array(await crypto.subtle.encrypt(cipher, once, padded));
  const sealed = new Uint8Array(1 + sender.length + body.length);
  sealed[0] = 1;
  sealed.set(sender, 1);
  sealed.set(body, 1 + sender.length);
  return sealed;
}

export const fromBase64 = (words) => Uint8Array.from(atob(words), (sign) => sign.charCodeAt(0));

export function toBase64(bytes) {
  let signs = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    signs += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(signs);
}
