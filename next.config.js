import createNextIntlPlugin from 'next-intl/plugin';

/** @type {import('next').NextConfig} */
const config = { poweredByHeader: false, reactStrictMode: true, skipTrailingSlashRedirect: true };

export default createNextIntlPlugin('./lib/messages/request.ts')(config);
