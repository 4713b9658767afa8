// Two rules of the house that the linter does not have of its own; see .oxlintrc.json for where they hold.

/** Code that asks what time it is, or waits, by itself cannot be run in a test's time. */
const injectedTime = {
  create: (context) => ({
    "CallExpression[callee.object.name='Date'][callee.property.name='now']": (node) =>
      context.report({ node, message: 'Time comes from the injected Clock.' }),
    "NewExpression[callee.name='Date'][arguments.length=0]": (node) =>
      context.report({ node, message: 'Time comes from the injected Clock.' }),
    "CallExpression[callee.name='setInterval']": (node) =>
      context.report({ node, message: 'The companion sets the one timer; nothing ticks.' }),
    "CallExpression[callee.name='setTimeout']": (node) =>
      context.report({ node, message: 'Waiting goes through the injected Clock.' }),
  }),
};

const noStateOfModules = {
  create: (context) => ({
    "Program > VariableDeclaration[kind='let'], Program > ExportNamedDeclaration > VariableDeclaration[kind='let']":
      (node) =>
        context.report({
          node,
          message: 'No module-level mutable state: build it in app.ts and pass it in.',
        }),
  }),
};

export default {
  meta: { name: 'house' },
  rules: { 'injected-time': injectedTime, 'no-state-of-modules': noStateOfModules },
};
