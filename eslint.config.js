import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import imports from 'eslint-plugin-import';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rules of the house (docs/architecture.md): who may import whom. */
const elsewhere = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }],
});
const ICALENDAR = [['ical.js'], 'Calendar files are read and written in shared/exchange/ only.'];
/** shared/ imports nothing outside itself but time, ICU, sun and iCalendar libraries. */
const PURE = [
  [['**/main/**', '**/renderer/**', '**/tests/**'], 'shared/ is pure and knows nobody outside itself.'],
  [
    ['electron', 'node:*', 'react', 'react-dom', 'lowdb*', 'zod', 'playwright*'],
    'shared/ is pure TypeScript.',
  ],
];
const noTimeOfItsOwn = [
  'error',
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes from the injected Clock.',
  },
  {
    selector: "CallExpression[callee.name='setInterval']",
    message: 'The companion sets the one timer; nothing ticks.',
  },
  {
    selector: "CallExpression[callee.name='setTimeout']",
    message: 'Waiting goes through the injected Clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes from the injected Clock.',
  },
  {
    selector: 'Program > VariableDeclaration[kind="let"]',
    message: 'No module-level mutable state: build it in app.ts and pass it in.',
  },
];

export default tseslint.config(
  { ignores: ['build', 'dist', 'node_modules', 'papers', 'screenshots', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { import: imports },
    settings: {
      'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] } },
    },
    rules: {
      'import/no-cycle': 'error',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 330, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      ...elsewhere(...PURE, ICALENDAR),
      'no-restricted-syntax': noTimeOfItsOwn,
    },
  },
  { files: ['shared/exchange/**/*.ts'], rules: elsewhere(...PURE) },
  { files: ['main/**/*.ts'], rules: elsewhere(ICALENDAR) },
  {
    files: ['main/**/*.ts'],
    ignores: ['main/desktop/**', 'main/main.ts', 'main/app.ts'],
    rules: elsewhere(
      [['electron'], 'Only main/desktop/ (and the root that wires it) imports electron.'],
      ICALENDAR,
    ),
  },
  { files: ['main/**/*.ts'], ignores: ['main/clock.ts'], rules: { 'no-restricted-syntax': noTimeOfItsOwn } },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y': a11y },
    rules: {
      ...hooks.configs.recommended.rules,
      ...a11y.flatConfigs.strict.rules,
      ...elsewhere(
        [['**/main/**', 'electron', 'node:*'], 'The renderer reaches main through the contract only.'],
        ICALENDAR,
      ),
      'no-restricted-syntax': noTimeOfItsOwn,
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Tests read what other processes and files answer; asserting its shape by a test is the point.
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      // What a callback changes between two lines is beyond the checker.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
