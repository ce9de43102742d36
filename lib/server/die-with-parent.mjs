/**
 * Loaded with `--import` into a program that `runChild` started with `tied`: when the starting process vanishes
 * (kill -9), this one ends its whole process group. Else an orphaned build would go on writing into the folder in which
 * the next start builds. Workers load this too; only the group's leader acts.
 */
if (process.connected && process.env['KPI_TIED_TO'] === String(process.ppid)) {
  process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
  // The channel alone must not keep a finished program alive.
  process.channel?.unref();
}
