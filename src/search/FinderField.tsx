import { useEffect, useId, useRef, type KeyboardEvent, type Ref } from 'react'
import type { FinderGroup, FinderOption } from './finder.ts'
import './finder.css'

type Props = {
  label: string
  placeholder: string
  listLabel: string
  query: string
  groups: readonly FinderGroup[]
  isOpen: boolean
  active: number
  /** Said when nothing is found. */
  nothing: string
  /** Where something else can be done it is for ears only. */
  isNothingSeen?: boolean
  onQuery: (query: string) => void
  onActive: (index: number) => void
  onChoose: (option: FinderOption) => void
  onClose: () => void
  onFocus?: () => void
  field: Ref<HTMLInputElement>
}

/** A combobox whose options are grouped. Keys are the field's business: options never have focus. */
export function FinderField(props: Props) {
  const { label, placeholder, query, groups, isOpen, nothing, isNothingSeen = false, field } = props
  const listId = useId()
  const options = groups.flatMap((group) => group.options)
  // As the index grows the answers to the same words change, and there may be fewer.
  const active = Math.min(props.active, Math.max(options.length - 1, 0))
  const idOf = (index: number) => `${listId}-${index}`
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return props.onClose()
    if (!isOpen || options.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = options[active]
    if (step !== undefined) {
      event.preventDefault()
      props.onActive((active + step + options.length) % options.length)
    } else if (event.key === 'Enter' && chosen !== undefined) props.onChoose(chosen)
  }
  return (
    <>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? idOf(active) : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => props.onQuery(event.target.value)}
        onFocus={props.onFocus}
        onBlur={props.onClose}
        onKeyDown={onKeyDown}
      />
      <FinderList {...props} active={active} id={listId} idOf={idOf} />
      <span className={isNothingSeen ? 'finder-nothing' : 'ui-hidden'} role="status">
        {isOpen ? nothing : ''}
      </span>
    </>
  )
}

type ListProps = Pick<Props, 'groups' | 'isOpen' | 'active' | 'listLabel' | 'onChoose'> & {
  id: string
  idOf: (index: number) => string
}

function FinderList({ id, groups, isOpen, active, listLabel, onChoose, idOf }: ListProps) {
  const firstOf = (at: number) => groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0)
  return (
    <div id={id} className="finder-list" role="listbox" aria-label={listLabel} hidden={!isOpen}>
      {isOpen &&
        groups.map(({ name, options }, at) => (
          <div key={name} role="group" aria-label={name === '' ? undefined : name}>
            {name !== '' && (
              <div className="finder-group" role="presentation">
                {name}
              </div>
            )}
            {options.map((option, i) => (
              <Option
                key={option.key}
                id={idOf(firstOf(at) + i)}
                option={option}
                isActive={active === firstOf(at) + i}
                onChoose={() => onChoose(option)}
              />
            ))}
          </div>
        ))}
    </div>
  )
}

type OptionProps = { id: string; option: FinderOption; isActive: boolean; onChoose: () => void }

function Option({ id, option: { pieces, lang, side, isGhost }, isActive, onChoose }: OptionProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // Its keys are the field's: an option never has the focus.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      className={isGhost === true ? 'finder-option finder-ghost' : 'finder-option'}
      aria-selected={isActive}
      // The press must not take the focus from the field; a finger that scrolls the list chooses nothing.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="finder-name" lang={lang}>
        {pieces.map(({ text, isHit }, i) => (isHit ? <mark key={i}>{text}</mark> : text))}
      </span>
      {side !== '' && <span className="finder-side"> {side}</span>}
    </div>
  )
}
