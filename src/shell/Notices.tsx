import { useState } from 'react'
import { useMessages } from '../i18n/i18n.tsx'
import { IconButton } from '../ui/IconButton.tsx'

type Props = {
  ignored: readonly string[]
  /** A language whose words could not be loaded. */
  unspoken: string | null
  problems: readonly string[]
}

/** What could not be used, of the link and of the data; each can be put away. */
export function Notices({ ignored, unspoken, problems }: Props) {
  const { shell } = useMessages()
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const notices = [
    ...(ignored.length > 0 ? [{ text: shell.ignored([...new Set(ignored)].join(', ')), lines: [] }] : []),
    ...(unspoken === null ? [] : [{ text: shell.languageFailed(unspoken.toUpperCase()), lines: [] }]),
    ...(problems.length > 0 ? [{ text: shell.problems(problems.length), lines: problems.slice(0, 20) }] : []),
  ].filter(({ text }) => !dismissed.includes(text))
  return (
    <div className="shell-notices" role="status">
      {notices.map(({ text, lines }) => (
        <div key={text} className="shell-notice">
          {lines.length === 0 ? (
            <p>{text}</p>
          ) : (
            <details>
              <summary>{text}</summary>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
          <IconButton icon="close" label={shell.dismiss} onClick={() => setDismissed([...dismissed, text])} />
        </div>
      ))}
    </div>
  )
}
