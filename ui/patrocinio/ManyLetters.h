#pragma once

#include "core/patrocinio/LetterBatch.h"
#include "ui/patrocinio/PatrocinioGateway.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace gonfalone {

class InlineMessage;
class LetterRun;

/// Letters for all the cases of the list: which letter, in which form, into which folder; then how far it is, and how
/// to stop it. It opens where the case is shown and waits for nothing.
class ManyLetters : public QFrame
{
    Q_OBJECT

public:
    explicit ManyLetters(PatrocinioGateway *gateway, QWidget *parent = nullptr);

    /// For the cases of `query`, which are `count`.
    void open(const CaseQuery &query, int count);
    void writeInto(const QString &folder);
    bool isRunning() const;

    QComboBox *kind() const { return m_kind; }
    QComboBox *format() const { return m_format; }
    QProgressBar *bar() const { return m_bar; }
    QPushButton *stopButton() const { return m_stop; }
    InlineMessage *message() const { return m_message; }

signals:
    /// Letters were written: cases have papers that they had not.
    void done();
    void closed();

private:
    void build();
    void chooseFolder();
    void show(bool running);
    void tell(int written, int all, bool stopped);

    LetterRun *m_run;
    CaseQuery m_query;
    QLabel *m_title;
    QComboBox *m_kind;
    QComboBox *m_format;
    QPushButton *m_choose;
    QPushButton *m_close;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    InlineMessage *m_message;
};

} // namespace gonfalone
