import { platformCrypto } from './passphrase.ts';
import { fromHexadecimal, utf8 } from './written-bytes.ts';

/** What became of a signature: `unsupported` where the platform does not know Ed25519. */
export type SignatureState = 'valid' | 'invalid' | 'unsupported';

/** Whether a text was signed by who holds the private half of a key. Source: RFC 8032. */
export async function signatureState(publicKey: unknown, text: string, signature: unknown): Promise<SignatureState> {
  const [key, signed] = [fromHexadecimal(publicKey), fromHexadecimal(signature)];
  if (key?.length !== 32 || signed?.length !== 64) return 'invalid';
  try {
    const subtle = platformCrypto();
    const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return (await subtle.verify('Ed25519', imported, signed, utf8(text))) ? 'valid' : 'invalid';
  } catch (cause) {
    if (cause instanceof DOMException) return cause.name === 'NotSupportedError' ? 'unsupported' : 'invalid';
    throw cause;
  }
}
