import { migrate } from '../migrate/migrate';

/** A program for tests: migrates the database and folder on its command line, says what it did in one JSON line. */
const [url = '', place = ''] = process.argv.slice(2);
try {
  process.stdout.write(`${JSON.stringify(await migrate({ serving: url, migrate: url }, place))}\n`);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
