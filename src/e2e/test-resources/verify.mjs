// Checks a credential as somebody else would: with jose of npm, the keys that the site publishes, and its list of what was taken back.
// node verify.mjs <folder of jose> <address of the keys> <file with the credential, alone or in a PNG>; prints one line of JSON, ends with 1 where it is not confirmed.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

const [folder, keys, file] = process.argv.slice(2);
const jose = await import(pathToFileURL(`${folder}/dist/webapi/index.js`));

const published = (await (await fetch(keys)).json()).keys;

// The key that comes with a token counts only where the site publishes it.
async function confirmed(token, verify) {
  const thumbprint = await jose.calculateJwkThumbprint(jose.decodeProtectedHeader(token).jwk);
  const key = published.find((each) => each.kid === thumbprint);
  if (!key) {
    console.log(JSON.stringify({ confirmed: false }));
    process.exit(1);
  }
  return verify(token, await jose.importJWK(key, 'RS256'), { algorithms: ['RS256'] });
}

// The text "openbadgecredential" of a PNG, or the file itself (PNG, section 5.3: length, type, data, checksum).
function credential(bytes) {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') {
    return bytes.toString('utf8').trim();
  }
  const before = 'openbadgecredential\0\0\0\0\0';
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const data = bytes.toString('latin1', at + 8, at + 8 + bytes.readUInt32BE(at));
    if (bytes.toString('latin1', at + 4, at + 8) === 'iTXt' && data.startsWith(before)) {
      return data.slice(before.length);
    }
  }
  return '';
}

const { payload } = await confirmed(credential(readFileSync(file)), jose.jwtVerify);
const { statusListCredential, statusListIndex } = payload.credentialStatus;
const list = await (await fetch(statusListCredential)).text();
const listed = JSON.parse(new TextDecoder().decode((await confirmed(list, jose.compactVerify)).payload));
const bits = gunzipSync(Buffer.from(listed.credentialSubject.encodedList.slice(1), 'base64url'));
const place = Number(statusListIndex);
console.log(JSON.stringify({
  confirmed: true,
  name: payload.name,
  revoked: (bits[place >> 3] & (0x80 >> (place & 7))) !== 0,
}));
