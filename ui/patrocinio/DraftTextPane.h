#pragma once

#include "core/base/WorkThread.h"
#include "core/documents/TextComparison.h"
#include "ui/patrocinio/PatrocinioGateway.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace gonfalone {

class ElidedLabel;
class InlineMessage;

/// The text of the act with its versions: read one, compare two word by word, edit the last, take up an earlier one
/// again. What came is marked by colour and by signs, what went too. Esc goes back; a text being edited stays until it
/// is saved or given up, also when another case is opened or the program ends meanwhile.
class DraftTextPane : public QWidget
{
    Q_OBJECT

public:
    explicit DraftTextPane(PatrocinioGateway *gateway, QWidget *parent = nullptr);

    /// Shows the last version of a case; what is being edited of the same case stays.
    void open(const QString &label, const QList<DraftVersion> &versions, bool editable);
    void compare(int before, int after);
    void edit();
    void save();
    bool isEditing() const;
    /// Keeps what is being typed for this person, as happens by itself a moment after every key.
    void keepUnsaved();
    QPlainTextEdit *editor() const { return m_editor; }
    QTextBrowser *reader() const { return m_reader; }
    QPushButton *restoreButton() const { return m_restore; }
    InlineMessage *message() const { return m_message; }

signals:
    void backRequested();
    /// A version was added: the case is to be read again.
    void changed(const QString &label);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBar();
    void fill(QComboBox *box, bool withNone);
    void show();
    void showComparison(int before, int after, const QList<ComparedParagraph> &paragraphs);
    void read(int number);
    void takeUnsaved();
    void startEditing(const QString &text);
    void giveUp();
    void finish(const Result<DraftVersion> &made);
    void refresh();

    PatrocinioGateway *m_gateway;
    QString m_label;
    QList<DraftVersion> m_versions;
    bool m_editable = false;
    int m_seen = 0;     ///< the version that is being edited
    QString m_seenText; ///< as it was before
    QTimer m_keep;
    bool m_unkept = false; ///< something was typed that is not kept yet
    ElidedLabel *m_title;
    QComboBox *m_shown;
    QComboBox *m_against;
    QPushButton *m_edit;
    QPushButton *m_restore;
    QPushButton *m_redraw;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QLabel *m_legend;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    QTextBrowser *m_reader;
    QPlainTextEdit *m_editor;
    WorkThread m_aside; ///< texts are compared there
};

} // namespace gonfalone
