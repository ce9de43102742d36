import { expect, it } from 'vitest';
import { Forbidden } from '@/lib/access/may';
import { VIEWER } from '@/lib/access/testing/people';
import { StartError } from '@/lib/server/start-error.mjs';
import { explainFailure } from './explain-failure';
import { CommandFailure } from './failure';

it('bad rows first, then the summary', () => {
  expect(explainFailure(new CommandFailure('2 errors', ['Row 2: …', 'Row 3: …']))).toEqual([
    'Row 2: …',
    'Row 3: …',
    'kpi: 2 errors',
  ]);
});

it('what a person can put right is said as it is', () => {
  expect(explainFailure(new StartError('no room'))).toEqual(['kpi: no room']);
  expect(explainFailure(new Forbidden(VIEWER, 'load-history'))).toEqual([
    'kpi: Vera Viewer may not load-history',
  ]);
});

it('a database that is down, and one of another version, are told apart', () => {
  const down = Object.assign(new Error('x'), {
    code: 'ECONNREFUSED',
    message: 'connect ECONNREFUSED 127.0.0.1:1',
  });
  expect(explainFailure(down)[0]).toContain("can't answer now");
  expect(explainFailure(Object.assign(new Error('x'), { code: 'P2021' }))[0]).toContain('of another version');
  const adapted = Object.assign(new Error('x'), { cause: { kind: 'postgres', originalCode: '42703' } });
  expect(explainFailure(adapted)[0]).toContain('of another version');
});

it('anything else is one line without a stack', () => {
  const bug = new Error('\nInvalid `prisma.x()` invocation in\n/srv/x.ts:1:1\n\nThe column is odd\n');
  expect(explainFailure(bug)).toEqual(['kpi: failed: The column is odd (KPI_DEBUG=1 tells more)']);
  expect(explainFailure('odd')).toEqual(['kpi: failed: odd (KPI_DEBUG=1 tells more)']);
});
