const house = require('../.dependency-cruiser.cjs');

/**
 * What the browser gets, checked: nothing of the server, no catalogue of texts, no zod. Types are gone by then, so here,
 * unlike in the house's own rules, imports of types don't count.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'browser-code-stays-in-the-browser',
      severity: 'error',
      from: { path: '\\.client\\.tsx?$|^app/(error|global-error)\\.tsx$' },
      to: {
        path: '^lib/(data|auth|env|server|cli|messages)|node_modules/(zod|pg|use-intl)/',
        reachable: true,
      },
    },
  ],
  options: { ...house.options, tsPreCompilationDeps: false },
};
