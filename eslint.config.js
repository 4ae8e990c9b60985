import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist', 'public', 'node_modules', 'e2e/results'] },
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // Chromium still needs the explicit role for list-like and landmark elements whose semantics CSS takes away.
      'jsx-a11y/no-redundant-roles': 'off',
    },
  },
  { files: ['**/*.test.*', 'e2e/**'], rules: { 'max-lines-per-function': 'off' } },
)
