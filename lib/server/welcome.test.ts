import { expect, test } from 'vitest';
import { welcome } from './welcome';

const origin = 'https://kpi.example';

test('the first administrator’s link stands alone on its line', () => {
  const lines = welcome({ administrator: false, setupSecret: 'S3CRET' }, origin);
  expect(lines.at(-1)?.trim()).toBe('https://kpi.example/sign-in/link?link=S3CRET');
  expect(lines.join(' ')).toContain('Within 30 minutes');
});

test('where nobody was to see a link, the lines say how to add one', () => {
  const said = welcome({ administrator: false, setupSecret: null }, origin).join('\n');
  expect(said).toMatch(/npm run -s kpi -- user add --role admin … --password-stdin$/m);
  expect(said).toContain('KPI_PRINT_SETUP_LINK=1');
  expect(said).not.toContain('link=');
});

test('nothing once there is an administrator', () => {
  expect(welcome({ administrator: true, setupSecret: null }, origin)).toEqual([]);
});
