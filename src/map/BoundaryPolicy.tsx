import english from '../../data/geo/BOUNDARIES.md?raw'
import azerbaijani from '../../data/geo/BOUNDARIES.az.md?raw'
import { useMessages } from '../i18n/i18n.tsx'
import { useApp } from '../state/store.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { toBlocks, toRuns, type Block } from './plain-markdown.ts'
import './boundary-policy.css'

const texts: Readonly<Record<string, string>> = { en: english, az: azerbaijani }

/** How borders are drawn, and why: the written policy of the data, to read. */
export function BoundaryPolicy({ onClose }: { onClose: () => void }) {
  const { map: words } = useMessages()
  const lang = useApp((state) => state.lang)
  const [title, ...blocks] = toBlocks(texts[lang] ?? english)
  return (
    <Dialog
      className="boundary-policy"
      title={title?.kind === 'heading' ? title.text : words.boundaryPolicy}
      closeLabel={words.closePolicy}
      onClose={onClose}
    >
      <div lang={lang in texts ? lang : 'en'}>
        {blocks.map((block, i) => (
          <BlockView key={i} block={block} />
        ))}
      </div>
    </Dialog>
  )
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'heading')
    return (
      <h3>
        <Words text={block.text} />
      </h3>
    )
  if (block.kind === 'paragraph')
    return (
      <p>
        <Words text={block.text} />
      </p>
    )
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>
            <Words text={item} />
          </li>
        ))}
      </ul>
    )
  return <TableView rows={block.rows} />
}

function TableView({ rows: [head = [], ...rows] }: { rows: readonly (readonly string[])[] }) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              <Words text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join()}>
            {cells.map((cell, i) => (
              <td key={i}>
                <Words text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Words = ({ text }: { text: string }) =>
  toRuns(text).map(({ style, text: run }, i) => {
    if (style === 'bold') return <strong key={i}>{run}</strong>
    return style === 'code' ? <code key={i}>{run}</code> : run
  })
