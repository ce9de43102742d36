/**
 * The address of a database on this machine.
 *
 * @example connectionUrl('kpi_app', 'secret', 5433, 'kpi') // 'postgresql://kpi_app:secret@127.0.0.1:5433/kpi'
 */
export function connectionUrl(role: string, password: string, port: number, database: string): string {
  return `postgresql://${encodeURIComponent(role)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
