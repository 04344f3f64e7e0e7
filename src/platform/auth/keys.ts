/**
 * What must lie in the database unreadable: secrets of second factors. Sealed with AES-256-GCM under a key derived
 * (HKDF, RFC 5869) from the secret of this Ortaq; the account is bound in, so that a sealed secret copied to another
 * account opens nothing. The first byte names the way of sealing, for the day when it changes.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { houseSecret, type Settings } from "#platform/config";

export type Keys = { sealing: Buffer };

const way = 1;

export const keysFrom = (secret: string): Keys => ({
  sealing: Buffer.from(hkdfSync("sha256", secret, "", "ortaq second factor", 32)),
});

const made = new WeakMap<object, Keys>();
/** The keys of a house; read once per settings. */
export function keysOf(settings: Pick<Settings, "secret" | "varFolder">): Keys {
  const keys = made.get(settings) ?? keysFrom(houseSecret(settings));
  made.set(settings, keys);
  return keys;
}

export function seal(keys: Keys, plain: Buffer, account: number): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keys.sealing, iv).setAAD(Buffer.from(`account ${account}`));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([way]), iv, cipher.getAuthTag(), body]);
}

/** Undefined when it was sealed under another secret, for another account, or has been changed. */
export function unseal(keys: Keys, sealed: Buffer, account: number): Buffer | undefined {
  if (sealed[0] !== way || sealed.length < 30) return undefined;
  const decipher = createDecipheriv("aes-256-gcm", keys.sealing, sealed.subarray(1, 13))
    .setAAD(Buffer.from(`account ${account}`))
    .setAuthTag(sealed.subarray(13, 29));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
  } catch {
    return undefined;
  }
}
