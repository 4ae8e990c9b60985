import './change-sign.css'

type Props = {
  sign: 'passed' | 'founded' | 'disputed' | 'within' | 'relation' | 'came' | 'went' | 'corridor'
}

/** A patch, or a stretch of line, as the map marks what changed. */
export const ChangeSign = ({ sign }: Props) => (
  <span className={`ui-change ui-change-${sign}`} aria-hidden="true" />
)
