import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { useApp } from '../context.ts';

/** What the player has to be told on the title, and what has to be answered. */
export function TitleNotices() {
  const app = useApp();
  const { words } = app;
  const question = app.question.value;
  const saveBroken = app.saveBroken.value;
  return (
    <>
      {app.isElsewhere.value && (
        <div class="notice" role="alert">
          <p>{words('save.elsewhere')}</p>
          <p class="hint">{words('save.takeOver.hint')}</p>
          <Button kind="primary" onPress={() => app.takeOver()}>
            {words('save.takeOver')}
          </Button>
        </div>
      )}
      {app.notice.value !== '' && (
        <div class="notice" role="alert">
          <p>{app.notice.value}</p>
          {saveBroken !== null && (
            <Button kind="quiet" onPress={saveBroken}>
              {words('save.again')}
            </Button>
          )}
          <Button kind="quiet" onPress={() => app.clearNotice()}>
            {words('dialog.close')}
          </Button>
        </div>
      )}
      {question !== null && (
        <Dialog title={question.title} words={words} onClose={() => question.answer(false)}>
          <p>{question.text}</p>
          <div class="buttons">
            <Button kind="primary" onPress={() => question.answer(false)}>
              {question.no}
            </Button>
            <Button onPress={() => question.answer(true)}>{question.yes}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
