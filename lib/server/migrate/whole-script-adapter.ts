import { PrismaPg } from '@prisma/adapter-pg';

/**
 * Prisma's adapter for PostgreSQL, with the scripts of migrations sent whole. The adapter as it comes cuts a script at
 * every `;` (inside function bodies and texts too) and runs each piece by itself. Sent whole, PostgreSQL runs all of it
 * in one transaction: a migration killed half-way leaves nothing.
 */
export class WholeScriptAdapter extends PrismaPg {
  /** What PostgreSQL answered to a script that failed: the engine passes on only a part of it. */
  scriptError: unknown = null;
  readonly #opened: { dispose(): Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    this.#opened.push(adapter);
    adapter.executeScript = async (script: string) => {
      await adapter
        .underlyingDriver()
        .query(script)
        .catch((error: unknown) => {
          this.scriptError = error;
          throw error;
        });
    };
    return adapter;
  }

  /** Ends the connections, which the engine leaves open. */
  async close(): Promise<void> {
    await Promise.all(this.#opened.splice(0).map((adapter) => adapter.dispose()));
  }
}
