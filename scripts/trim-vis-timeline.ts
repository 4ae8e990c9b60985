import { parseAst } from 'vite'

/** vis-timeline comes as one module whose graphs, colour picker, configurator and checks of options are bound to it by
 *  assignments to prototypes, so that no bundler dares to leave them out. The timeline uses none of them. Here their
 *  declarations are emptied, and the bundler does the rest. */

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>

const emptied = {
  graphs: ['Graph2d', 'LineGraph', 'DataAxis', 'DataScale', 'GraphGroup', 'Legend', 'Points', 'Line', 'Bargraph'],
  tools: ['Configurator', 'ColorPicker', 'Popup', 'CustomTime', 'Activator'],
  items: ['BoxItem'],
  tables: ['allOptions', 'allOptions$1', 'configureOptions', 'configureOptions$1', 'htmlColors', 'locales'],
} // prettier-ignore

const names = new Set(Object.values(emptied).flat())

/** Options come from one place of ours and are checked by their type. */
const unchecking = 'class Validator { static validate() { return false } }'

/** The module without what is not used. Throws when a part is no longer there by its name. */
export function trimVisTimeline(code: string): string {
  const left = new Set([...names, 'Validator'])
  let trimmed = ''
  let at = 0
  for (const statement of parseAst(code).body as unknown as Node[]) {
    const replacement = replacementOf(statement, left)
    if (replacement === null) continue
    trimmed += code.slice(at, statement.start) + replacement
    at = statement.end
  }
  if (left.size > 0) throw new Error(`vis-timeline has no ${[...left].join(', ')} any more`)
  return trimmed + code.slice(at)
}

function replacementOf(statement: Node, left: Set<string>): string | null {
  const name = declaredBy(statement)
  if (name === 'Validator') {
    left.delete(name)
    return unchecking
  }
  if (name !== null && names.has(name)) {
    left.delete(name)
    if (statement.type === 'ClassDeclaration') return `class ${name} {}`
    return statement.type === 'FunctionDeclaration' ? `function ${name}() {}` : `var ${name} = {}`
  }
  return names.has(assignedTo(statement) ?? '') ? '' : null
}

const nameOf = (node: unknown): string | null => {
  const { type, name } = node as Node
  return type === 'Identifier' ? String(name) : null
}

function declaredBy({ type, id, declarations }: Node): string | null {
  if (type === 'ClassDeclaration' || type === 'FunctionDeclaration') return nameOf(id)
  const [first, ...others] = (type === 'VariableDeclaration' ? declarations : []) as Node[]
  return first === undefined || others.length > 0 ? null : nameOf(first['id'])
}

/** `Line` of `Line.prototype.draw = …`. */
function assignedTo({ type, expression }: Node): string | null {
  if (type !== 'ExpressionStatement' || (expression as Node).type !== 'AssignmentExpression') return null
  let target = (expression as Node)['left'] as Node
  if (target.type !== 'MemberExpression') return null
  while (target.type === 'MemberExpression') target = target['object'] as Node
  return nameOf(target)
}
