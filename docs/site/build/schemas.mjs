// One page for each JSON Schema: its properties in a table, and the file itself to download.

import { code, plain } from './markdown.mjs'
import { inFolder, read, write } from './places.mjs'

const list = words => words.map(word => code(String(word))).join(', ')

/** What a value has to be, in words. */
function said(schema) {
  if (schema.$ref)
    return `the same as ${code(schema.$ref)}`
  const choices = schema.anyOf ?? schema.oneOf
  if (choices)
    return choices.map(said).join('; or ')
  if (schema.not)
    return `not ${said(schema.not)}`
  if (schema.enum)
    return `${schema.enum.length > 1 ? 'one of ' : ''}${list(schema.enum)}`
  const types = [schema.type ?? []].flat()
  const parts = [types.filter(type => type !== 'null').join(' or ') || 'anything']
  if (schema.items)
    parts[0] = `list of: ${said(schema.items)}`
  if (schema.format)
    parts.push(schema.format)
  if (schema.pattern)
    parts.push(`matching ${code(schema.pattern)}`)
  if (schema.minimum !== undefined || schema.maximum !== undefined)
    parts.push(`from ${schema.minimum ?? 'any'} to ${schema.maximum ?? 'any'}`)
  if (schema.maxLength !== undefined)
    parts.push(`at most ${schema.maxLength} characters`)
  if (schema.maxItems !== undefined)
    parts.push(`at most ${schema.maxItems} items`)
  if (types.includes('null'))
    parts.push('null means left out')
  return parts.join(', ')
}

/** The schemas of the objects that a value may be, with the path that leads to their properties. */
function objects(schema, path) {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(part => objects(part, path))
  if (schema.items)
    inner.push(...objects(schema.items, `${path}[]`))
  if (schema.additionalProperties && typeof schema.additionalProperties === 'object')
    inner.push(...objects(schema.additionalProperties, `${path}{}`))
  return schema.properties ? [{ schema, path }, ...inner] : inner
}

/** One table for each object, outermost first. */
function tables(schema, path = '') {
  return objects(schema, path).flatMap(({ schema: object, path: at }) => [
    at === '' ? '' : `## ${plain(at)}\n\n`,
    '| property | needed | value |\n| --- | --- | --- |\n',
    ...Object.entries(object.properties).map(([name, value]) =>
      `| ${code(name)} | ${object.required?.includes(name) ? 'yes' : ''} | ${said(value)}${value.title ? ` (${plain(value.title)})` : ''} |\n`),
    '\n',
    ...Object.entries(object.properties).flatMap(([name, value]) => tables(value, at === '' ? name : `${at}.${name}`)),
  ])
}

export function writeSchemas() {
  const entries = inFolder('docs/schemas', '.schema.json').map(file => {
    const schema = JSON.parse(read(`docs/schemas/${file}`))
    const name = file.replace('.schema.json', '')
    write(`public/schemas/${file}`, read(`docs/schemas/${file}`))
    write(`schemas/${name}.md`, [
      `# Schema: ${plain(name)}\n\n${plain(schema.title ?? name)}.\n\n`,
      `<a href="./${file}" download>Download ${plain(file)}</a> (JSON Schema 2020-12). What it means is told by [the file formats](../formats.md).\n\n`,
      'A property that is not listed is a fault. `[]` stands for each item of a list, `{}` for each value under a name of your own.\n\n',
      ...tables(schema),
    ].join(''))
    return `| [${plain(name)}](./${name}.md) | ${plain(schema.title ?? '')} | <a href="./${file}" download>${plain(file)}</a> |\n`
  })
  write('schemas/index.md', `# Schemas\n\nJSON Schemas for editors and validators. What they mean is told by [the file formats](../formats.md).\n\n| format | what it holds | file |\n| --- | --- | --- |\n${entries.join('')}`)
}
