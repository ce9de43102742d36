/** The addresses under which this server is meant to be reached. */
export type Site = {
  /** Origins that forms may come from; the first is the one to show and link. */
  readonly origins: readonly string[];
  /** Values of `Host` that are answered, in lower case. */
  readonly hosts: readonly string[];
  readonly https: boolean;
};

/**
 * The site as APP_URL says; without it the loopback names with the port are all the same site.
 *
 * @param appUrl an origin, or null
 * @param port on which the server listens
 * @example siteOf(null, 3000).origins[0] // 'http://127.0.0.1:3000'
 */
export function siteOf(appUrl: string | null, port: number): Site {
  const origins =
    appUrl === null
      ? ['127.0.0.1', 'localhost', '[::1]'].map((name) => new URL(`http://${name}:${port}`).origin)
      : [new URL(appUrl).origin];
  return {
    origins,
    hosts: origins.flatMap((origin) => hostsOf(new URL(origin))),
    https: origins[0]?.startsWith('https:') === true,
  };
}

/** With and without the port where it is the usual one. */
function hostsOf(url: URL): string[] {
  if (url.port !== '') return [url.host];
  return [url.host, `${url.host}:${url.protocol === 'https:' ? 443 : 80}`];
}
