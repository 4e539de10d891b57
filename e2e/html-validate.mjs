/** Every rule that html-validate recommends, but these. */
export default {
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements without a slash; either way is HTML.
    'void-style': 'off',
    // Tables drawn as blocks on narrow screens lose their roles, so they are said again.
    'no-redundant-role': 'off',
    // A button outside a form submits nothing.
    'no-implicit-button-type': 'off',
  },
};
