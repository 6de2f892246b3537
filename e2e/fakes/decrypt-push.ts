import { createDecipheriv, type ECDH, hkdfSync } from 'node:crypto';

/** What a browser does with a push (RFC 8291, aes128gcm): its text, by the keys of the subscription. */
export function decryptPush(body: Buffer, { ecdh, auth }: { ecdh: ECDH; auth: Buffer }): string {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const theirKey = body.subarray(21, 21 + keyLength);
  const sealed = body.subarray(21 + keyLength);

  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), theirKey]);
  const secret = derived(ecdh.computeSecret(theirKey), auth, info, 32);
  const key = derived(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derived(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);

  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  // One record: the text, then 2, then zeros.
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

function derived(from: Buffer, salt: Buffer, info: Buffer, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', from, salt, info, length));
}
