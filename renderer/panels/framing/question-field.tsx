import { isAnswered } from '../../../shared/model/framing'
import { CommitField } from '../../ui/commit-field'
import { QuestionLabel } from './question-label'

type Props = {
  question: string
  help: string
  /** Stands in the field while it is empty. */
  example: string
  answer: string
  multiline: boolean
  onAnswer: (answer: string) => void
}

export function QuestionField({ question, help, example, answer, multiline, onAnswer }: Props) {
  const answered = isAnswered(answer)
  return (
    <div data-open={answered ? undefined : true}>
      <CommitField
        label={<QuestionLabel question={question} answered={answered} />}
        description={help}
        placeholder={example}
        value={answer}
        multiline={multiline}
        onCommit={onAnswer}
      />
    </div>
  )
}
