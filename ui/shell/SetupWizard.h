#pragma once

#include "core/base/Error.h"
#include "ui/shell/SetupAnswers.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace gonfalone {

class BusyOverlay;
class InlineMessage;
class PathView;
class SetupStep;

/// The first run: six steps in the window. Writes nothing itself: `finished` hands over the answers, and whoever made
/// the office with them calls `showError` (the user is taken to the step concerned) or takes the page away.
class SetupWizard : public QWidget
{
    Q_OBJECT

public:
    /// `defaultPath` is the file proposed for the data; `today` the civil date of the office.
    SetupWizard(const QString &defaultPath, const QDate &today, QWidget *parent = nullptr);

    int step() const;
    int stepCount() const { return int(m_steps.size()); }
    SetupStep *stepAt(int index) const { return m_steps.at(index); }
    /// What the steps hold now.
    SetupAnswers answers() const;
    /// Goes on when the present step holds, else marks what does not. The last step finishes.
    bool next();
    void back();

    void setBusy(bool busy);
    void showError(const Error &error);

signals:
    void finished(const gonfalone::SetupAnswers &answers);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFoot();
    void goTo(int index);
    void fit();

    QList<SetupStep *> m_steps;
    PathView *m_path;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QWidget *m_column;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    BusyOverlay *m_busy;
};

} // namespace gonfalone
