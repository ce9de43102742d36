import { request as http } from 'node:http';
import type { BuiltAction } from './build-manifests';

export type Answer = { readonly status: number; readonly location: string; readonly body: string };

/** A bare request: any method, the given headers, no redirects followed. `cut`: the connection ends after the body. */
export function ask(
  method: string,
  address: string,
  headers: Readonly<Record<string, string>>,
  body?: Buffer,
  cut = false,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = http(address, { method, headers: { ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece) => {
        text += piece;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '', body: text }),
      );
    });
    sent.on('error', reject);
    if (cut) sent.write(body, () => sent.destroy());
    else sent.end(body);
  });
}

/** A page's path with a person that there isn't, and a month, in the place of their names. */
export function filledIn(path: string): string {
  return path.replace('[id]', '00000000-0000-7000-8000-000000000009').replace('[month]', '2023-01');
}

/** What a form of ours has answered before it was sent. */
const NEW = { kind: 'new', typed: {}, problems: [], message: null, shown: [], go: null };

/**
 * Sends a form as React does: its fields first, then what they belong to.
 *
 * @param page where it is sent to, as the build names it: `/admin/people/[id]/page`
 * @param fields empty unless told; of an array each value is a field of that name
 */
export function sendForm(
  { id, page }: Pick<BuiltAction, 'id' | 'page'>,
  origin: string,
  headers: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string | readonly string[]>> = {},
): Promise<Answer> {
  const path = page.replace(/\/page$/, '').replace(/\/\([^)]*\)/g, '') || '/';
  const own = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [`_1_${name}`, one]),
  );
  const parts = [...own, ['0', JSON.stringify([NEW, '$K1'])]].map(
    ([name, value]) => `--door\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return ask(
    'POST',
    origin + filledIn(path),
    {
      origin,
      accept: 'text/x-component',
      'next-action': id,
      'content-type': 'multipart/form-data; boundary=door',
      ...headers,
    },
    Buffer.from(`${parts.join('')}--door--\r\n`),
  );
}
