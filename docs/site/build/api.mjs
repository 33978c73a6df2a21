// The API reference. docfx writes one markdown page for each type, from the assemblies and their XML docs; here it is led into the site:
// its anchors, references and headings take the form that the generator of the site understands.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fenced } from './markdown.mjs'
import { site, write } from './places.mjs'

const folder = join(site, '.docfx')

function run(...parts) {
  try {
    execFileSync('dotnet', parts, { cwd: site, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (fault) {
    throw new Error(`dotnet ${parts.join(' ')} failed:\n${fault.stdout}${fault.stderr}`)
  }
}

const unescaped = text => text.replace(/\\([^\w\s])/g, '$1')

const fromHtml = text => text.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name])

/** The assemblies that docfx is told to read. */
const assemblies = () => JSON.parse(readFileSync(join(site, 'docfx.json'), 'utf8')).metadata
  .flatMap(part => part.src)
  .flatMap(source => source.files.map(file => join(site, source.src, file)))

/** The page and anchor of each type and member. */
function anchorsOf(pages) {
  const places = new Map()
  for (const [file, text] of pages)
    for (const [, id] of text.matchAll(/<a id="([^"]+)"><\/a>/g))
      places.set(id, `${file}#${id}`)
  return places
}

/** A reference inside a text, as a link where there is something to link to. */
function reference(uid, places) {
  const name = uid.replace(/\(.*$/, '').split('.').at(-1).replace(/``?\d+$/, '')
  const place = places.get(uid.replace(/\W/g, '_'))
  if (place)
    return `[${name}](./${place})`
  if (uid.startsWith('System.') && !uid.includes('('))
    return `[${name}](https://learn.microsoft.com/dotnet/api/${uid.toLowerCase().replace(/``?(\d+)/g, '-$1')})`
  return `<code>${name}</code>`
}

/** What every object has says nothing about this one. */
function withoutInherited(text) {
  return text.replace(/#### Inherited Members\n\n((?:\[.*\n)+)\n?/g, (_, list) => {
    const own = list.trimEnd().split('\n').map(line => line.replace(/, $/, '')).filter(line => !/^\[(object|ValueType|Enum|Exception)\./.test(line))
    return own.length > 0 ? `#### Inherited Members\n\n${own.join(', \n')}\n\n` : ''
  })
}

/** The lists of a namespace's types as tables. */
function tabled(text) {
  return text.replace(/^### (\w+)\n\n((?: \[[^\n]+\n\n(?:[^#\n ][^\n]*\n)*\n?)+)/gm, (_, kind, list) => {
    const rows = list.split(/^ (?=\[)/m).filter(Boolean).map(entry => {
      const [type, ...about] = entry.trim().split('\n')
      return `| ${type} | ${about.join(' ').trim().replaceAll('|', '\\|')} |`
    })
    return `## ${kind}\n\n| type | what it is |\n| --- | --- |\n${rows.join('\n')}\n\n`
  })
}

function paged(text, places) {
  return tabled(withoutInherited(text))
    .replace(/<pre><code class="lang-(\w+)">([\s\S]*?)<\/code><\/pre>/g, (_, language, inside) => fenced(fromHtml(inside), language))
    .replace(/<xref href="([^"]+)"[^>]*><\/xref>/g, (_, uid) => reference(decodeURIComponent(uid), places))
    .replace(/^# <a id="([^"]+)"><\/a> (\w+) (.+)$/m, (_, id, kind, name) => `# ${name} ${kind.toLowerCase()} {#${id}}`)
    .replace(/^(#+) <a id="([^"]+)"><\/a> (.+)$/gm, '$1 $3 {#$2}')
    .replace(/^#### (.+)$/gm, '**$1**')
}

/** How many types, members and values there are, and how many of them have a text. */
function counted(pages) {
  const count = { types: 0, members: 0, documented: 0, undocumented: [] }
  const note = (name, text) => {
    if (/^\s*(```|#|$)/.test(text))
      count.undocumented.push(name)
    else
      count.documented++
  }
  for (const [file, text] of pages) {
    const type = file.replace('.md', '')
    if (/^# <a id="[^"]+"><\/a> Namespace /.test(text))
      continue
    count.types++
    note(type, text.split(/^Assembly: .*\n/m)[1] ?? '')
    for (const [, name, about] of text.matchAll(/^### <a id="[^"]+"><\/a> (.+)\n\n([^\n]*)/gm)) {
      count.members++
      note(`${type}: ${unescaped(name)}`, about)
    }
    for (const [, name, about] of text.split(/^## Fields\n/m)[1]?.matchAll(/^`(\w+ = -?\d+)` *\n\n([^\n]*)/gm) ?? []) {
      count.members++
      note(`${type}: ${name}`, about.startsWith('`') ? '' : about)
    }
  }
  return count
}

/** Writes the pages; gives the namespaces and what was counted. */
export function writeApi() {
  const missing = assemblies().filter(file => !existsSync(file))
  if (missing.length > 0)
    throw new Error(`Build the packages first, by dotnet build MedicalMassage.Domain.sln in the root of the repository. Missing: ${missing.join(', ')}`)
  rmSync(folder, { recursive: true, force: true })
  run('tool', 'restore')
  run('docfx', 'metadata', 'docfx.json')
  const pages = readdirSync(folder).filter(file => file.endsWith('.md')).sort().map(file => [file, readFileSync(join(folder, file), 'utf8').replaceAll('\r', '')])
  const places = anchorsOf(pages)
  const namespaces = []
  for (const [file, text] of pages) {
    write(`api/${file}`, paged(text, places))
    if (/^# <a id="[^"]+"><\/a> Namespace /.test(text))
      namespaces.push(file.replace('.md', ''))
  }
  const count = counted(pages)
  const rows = namespaces.map(name => `| [${name}](./${name}.md) | ${pages.filter(([file]) => file.startsWith(`${name}.`) && file !== `${name}.md`).length} |`)
  write('api/index.md', `# API reference\n\nMade by docfx from the XML docs of the packages. ${count.documented} of ${count.types + count.members} types and members have a text.\n\n| namespace | types |\n| --- | --- |\n${rows.join('\n')}\n`)
  write('api.json', JSON.stringify(count, null, 2))
  return namespaces
}
