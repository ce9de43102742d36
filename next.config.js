/** @type {import('next').NextConfig} */
const config = {
  // Each build has a folder of its own, so that building anew never disturbs a running server (lib/server/build.ts).
  ...(process.env['KPI_BUILD_DIR'] ? { distDir: process.env['KPI_BUILD_DIR'] } : {}),
  // `next dev` drops nothing of react-chartjs-2, which then needs all of Chart.js.
  ...(process.env.NODE_ENV === 'development'
    ? {}
    : { turbopack: { resolveAlias: { 'chart.js': './lib/charts/drawn-parts.mjs' } } }),
  poweredByHeader: false,
  reactStrictMode: true,
  // The API never redirects, and every address has one form.
  skipTrailingSlashRedirect: true,
  // No route that fetches and scales pictures on behalf of strangers.
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // The server in front counts every body and refuses what is too large, before Next.js sees it.
  experimental: { serverActions: { bodySizeLimit: '1gb' } },
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg'],
  // Types are checked by `npm run check`. Next.js writes into the tsconfig that it is given: not into ours.
  typescript: { ignoreBuildErrors: true, tsconfigPath: process.env['KPI_TSCONFIG'] ?? 'tsconfig.json' },
};

export default config;
