// The charts of the worked courses on one page. Title and description come from the pictures themselves.

import { plain } from './markdown.mjs'
import { inFolder, read, write } from './places.mjs'

const unescaped = text => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name])

const element = (svg, name) => unescaped(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(svg)?.[1] ?? '')

export function writeCharts() {
  const courses = new Map()
  for (const file of inFolder('docs/charts', '.svg')) {
    const course = file.replace(/(-[a-z]+)?\.svg$/, '')
    courses.set(course, [...(courses.get(course) ?? []), file])
    write(`charts/${file}`, read(`docs/charts/${file}`))
  }
  const parts = [...courses].map(([course, charts]) => {
    const words = course.replaceAll('-', ' ')
    return `## ${words[0].toUpperCase()}${words.slice(1)}\n\n${charts.map(file => {
      const svg = read(`docs/charts/${file}`)
      return `![${plain(element(svg, 'title'))}](./${file})\n\n${plain(element(svg, 'desc'))}\n\n`
    }).join('')}`
  })
  write('charts/index.md', `# Body charts and courses\n\nThe charts of five worked courses, drawn by [MedicalMassage.Charts](../api/MedicalMassage.Charts.md). [Planning](../planning.md) tells the courses behind them. The text below each chart is the description that a screen reader finds in it.\n\n${parts.join('')}`)
}
