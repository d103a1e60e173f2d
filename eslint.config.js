import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const casts = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const comments = context.sourceCode.getAllComments();
    return {
      'TSAsExpression:not([typeAnnotation.typeName.name="const"])'(node) {
        const { start, end } = node.loc;
        const isExplained = comments.some(({ loc }) => loc.end.line >= start.line - 1 && loc.start.line <= end.line);
        if (isExplained) return;
        context.report({
          node,
          message: 'Say beside this cast why it holds, or let the type carry it.',
        });
      },
    };
  },
};

const typescript = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  plugins: { house: { rules: { 'explained-casts': casts } } },
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
  rules: {
    'house/explained-casts': 'error',
    eqeqeq: 'error',
    'max-depth': ['error', 3],
    'max-lines': ['error', 250],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    'max-params': ['error', 4],
    // the driver declares its options as classes and documents them as plain objects
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  },
};

const source = {
  files: ['src/**/*.ts'],
  ignores: ['src/config.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      {
        object: 'process',
        property: 'env',
        message: 'Only src/config.ts reads the environment: take the value as an argument.',
      },
    ],
    'no-restricted-imports': [
      'error',
      {
        paths: ['process', 'node:process'].map((name) => ({
          name,
          importNames: ['env'],
          message: 'Only src/config.ts reads the environment: take the value as an argument.',
        })),
      },
    ],
  },
};

const tests = {
  files: ['tests/**/*.ts'],
  rules: {
    'max-lines-per-function': 'off', // a describe holds a whole table
    'max-params': 'off', // and a row of it what it takes
    'house/explained-casts': 'off', // what is expected of an answer is checked by the test itself
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-call': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
  },
};

// The plugin keeps the first project it is given, whichever file comes first.
const project = { schema: 'schema/*.graphql', documents: 'operations/*.graphql' };

const contract = {
  files: ['schema/*.graphql'],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: project },
  },
  rules: {
    ...graphql.configs['flat/schema-recommended'].rules,
    ...graphql.configs['flat/schema-relay'].rules,
    '@graphql-eslint/description-style': 'off', // one line where it fits, a block where not
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        rootField: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        DirectiveDefinition: true,
      },
    ],
    // `nodes`, and short lists that are never paged
    '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    '@graphql-eslint/strict-id-in-types': [
      'error',
      {
        exceptions: {
          suffixes: ['Connection', 'Edge'],
          types: [
            ...['PageInfo', 'UncertainDate', 'Trace', 'Recommended', 'Found', 'CoveredBy'],
            ...['Responded', 'StatusChanged', 'FollowedUp', 'QuestionCandidate'],
            ...['ArticleSentence', 'TermSlip', 'PickUp', 'QuoteEdit'],
          ],
        },
      },
    ],
  },
};

const operations = {
  files: ['operations/*.graphql'],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: { graphQLConfig: project },
  },
  rules: {
    ...graphql.configs['flat/operations-recommended'].rules,
    '@graphql-eslint/require-selections': 'off', // no client cache needs every id
    '@graphql-eslint/selection-set-depth': 'off', // the server has a limit of its own
  },
};

export default defineConfig(
  { ignores: ['src/generated', 'tests/front-end', 'coverage', 'dist', '.local', 'bench', 'schema.graphql'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: 'writable' } } },
  typescript,
  source,
  tests,
  contract,
  operations,
);
