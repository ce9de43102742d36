import { type BookJson, named } from './made-up-parts';
import { nextHead47 } from './next-head-47';
import { nextHead135 } from './next-head-135';

/**
 * A small but whole book of Estimates for 2025–26, all of it made up, as the JSON value of its file; a new one with each
 * call, free to be changed. Published on 26 February 2025. Head 135 has lost Programme (3), which Head 47 continues
 * under another name; of what the book of 2024–25 estimated for 2024–25, Programme (2) is printed otherwise (250.1 for
 * 251.1) and the others alike (22.7, 386.5). All its sums and changes hold.
 */
export function nextBook(): BookJson {
  // Some of its parts are stated once and stand in several places.
  return structuredClone({
    book: '2025-26',
    published: '2025-02-26',
    precisions: {
      'as-printed': {
        reason: named('Rounded to the digits printed', '四捨五入至所印的位數', '四舍五入至所印的位数'),
      },
      percent: {
        halfUnit: '0.05',
        reason: named('Printed to one decimal', '印至一位小數', '印至一位小数'),
      },
      counted: { halfUnit: '0', reason: named('Counted one by one', '逐一點算', '逐一点算') },
      'stated-exactly': {
        halfUnit: '0',
        reason: named('Holds exactly as stated', '以所述數值為準', '以所述数值为准'),
      },
      'around-thousand': {
        halfUnit: '500',
        reason: named('“Around”, in whole thousands', '約數，以千計', '约数，以千计'),
      },
    },
    heads: [nextHead135(), nextHead47()],
    links: [
      link({ head: '135', programme: 1 }, { head: '135', programme: 1 }, '2025-04-01'),
      link({ head: '135', programme: 2 }, { head: '135', programme: 2 }, '2025-04-01'),
      link({ head: '135', programme: 3 }, { head: '47', programme: 1 }, '2024-07-25'),
    ],
  });
}

type Place = { readonly head: string; readonly programme: number };

function link(from: Place, to: Place, day: string): NonNullable<BookJson['links']>[number] {
  return {
    from: { book: '2024-25', ...from },
    to: { ...to },
    relation: 'continues',
    day,
    note: named('Stated for tests (made up).', '供測試之用（虛構）。', '供测试之用（虚构）。'),
  };
}

/** A JSON value as the bytes of a file. */
export function bytesOf(json: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(json, null, 2));
}
