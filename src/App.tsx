import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { datasetAddress, datasetQuery } from './dataset/dataset-query.ts'
import { describeError } from './errors.ts'
import { MessagesProvider, useMessages, whenSpoken } from './i18n/i18n.tsx'
import { AtlasScreen } from './shell/AtlasScreen.tsx'

const address = ((): { href: string } | { refused: string } => {
  try {
    return { href: datasetAddress(location.search, document.baseURI) }
  } catch (error) {
    return { refused: describeError(error) }
  }
})()

const asked = new URLSearchParams(location.search).get('lang') ?? 'en'

/** Loads the words of the language that the address asks for beside the data. */
export function App() {
  const [lang, setLang] = useState('en')
  useEffect(() => whenSpoken(asked, () => setLang(asked)), [])
  return (
    <MessagesProvider lang={lang}>
      {'href' in address ? (
        <LoadedApp address={address.href} />
      ) : (
        <LoadFailure reason={address.refused} retry={null} />
      )}
    </MessagesProvider>
  )
}

function LoadedApp({ address }: { address: string }) {
  const { data, error, refetch } = useQuery(datasetQuery(address))
  const { shell } = useMessages()
  if (data !== undefined) return <AtlasScreen {...data} />
  if (error !== null) return <LoadFailure reason={describeError(error)} retry={() => void refetch()} />
  return (
    <p className="shell-loading" role="status">
      {shell.loading}
    </p>
  )
}

function LoadFailure({ reason, retry }: { reason: string; retry: (() => void) | null }) {
  const { shell } = useMessages()
  return (
    <main className="shell-failure" role="alert">
      <h1>{shell.cannotOpen}</h1>
      <p>{reason}</p>
      {retry === null ? (
        <a href={location.pathname}>{shell.openOwn}</a>
      ) : (
        <button onClick={retry}>{shell.retry}</button>
      )}
    </main>
  )
}
