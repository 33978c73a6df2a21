// Reading markdown as GitHub does, and writing small pieces of it.

import { posix } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const parser = unified().use(remarkParse).use(remarkGfm)

/** Addresses of other sites, and those that begin at the root of this one. */
const isAddress = url => /^([a-z][a-z0-9+.-]*:|\/)/i.test(url)

/** Text that is to be read as text, whatever signs it has. */
export const plain = text => text.replace(/[\\`*_[\]{}<>|#~&$]/g, sign => `&#${sign.charCodeAt(0)};`)

/** Text as code, inside a table or outside. */
export const code = text => `<code>${plain(text)}</code>`

/** A fence longer than any in the text. */
export function fenced(text, language) {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(ticks => ticks.length + 1)))
  return `${fence}${language}\n${text.trimEnd()}\n${fence}\n`
}

/** The text of the first heading. */
export const titleOf = text => /^# (.+)$/m.exec(text)?.[1].replace(/`/g, '') ?? ''

/**
 * The text with its links inside the repository led to pages of the site.
 * @param text the markdown
 * @param from its path in the repository
 * @param at its path on the stage
 * @param resolve gives the path on the stage for a path in the repository; undefined where there is none
 * @param faults takes a line for each link that leads nowhere
 */
export function relinked(text, from, at, resolve, faults) {
  const edits = []
  visit(parser.parse(text), node => {
    if (!['link', 'image', 'definition'].includes(node.type) || !node.url || isAddress(node.url) || node.url.startsWith('#'))
      return
    const [path, anchor] = node.url.split('#')
    const target = posix.join(posix.dirname(from), decodeURI(path)).replace(/\/$/, '')
    const place = resolve(target)
    if (place === undefined) {
      faults.push(`${from}:${node.position.start.line}: there is no ${target}`)
      return
    }
    const start = (node.children?.at(-1) ?? node).position[node.children?.length ? 'end' : 'start'].offset
    const end = node.position.end.offset
    const relative = posix.relative(posix.dirname(at), place)
    const url = `${relative.startsWith('.') ? '' : './'}${relative}${anchor ? `#${anchor}` : ''}`
    const old = text.slice(start, end)
    edits.push({ start, end, text: old.slice(0, old.lastIndexOf(node.type === 'definition' ? ']:' : '](') + 2) + (node.type === 'definition' ? ` ${url}` : `${url})`) })
  })
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text)
}
