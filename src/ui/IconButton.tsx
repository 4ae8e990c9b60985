import type { ComponentProps } from 'react'
import { Icon, type IconName } from './Icon.tsx'

type Props = { icon: IconName; label: string; text?: string } & ComponentProps<'button'>

/** A button with an icon; `label` is its name, `text` is shown beside the icon where there is room. */
export const IconButton = ({ icon, label, text, ...rest }: Props) => (
  <button
    type="button"
    className="ui-icon-button"
    aria-label={label}
    title={text === undefined ? label : undefined}
    {...rest}
  >
    <Icon name={icon} />
    {text !== undefined && <span aria-hidden="true">{text}</span>}
  </button>
)
