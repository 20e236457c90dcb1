#pragma once

#include "core/base/WorkThread.h"
#include "ui/patrocinio/PatrocinioGateway.h"

#include <QMap>
#include <QObject>

class QAction;
class QMenu;

namespace gonfalone {

/// The letters of a case out of the program: looked at first, then saved as PDF/A or as a message for the mail program.
/// Saving prepares the letter: it is kept with the case. Files are written aside from the window's thread.
class LetterOutput : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Message };
    /// Where the case comes from when a letter is asked for: what is in the form now.
    using Source = std::function<Result<Patrocinio>()>;

    LetterOutput(PatrocinioGateway *gateway, const Source &source, QWidget *window);

    QMenu *menu() const { return m_menu; }
    QAction *action(LetterKind kind) const { return m_actions.value(int(kind)); }
    /// What may be written now; what may not says why.
    void setLetters(const QList<AllowedLetter> &letters);
    void preview(LetterKind kind);
    /// Saves the letter that was looked at last; asks for the file's name first.
    void saveAs(Format format);
    void write(LetterKind kind, Format format, const QString &path);
    /// Files still being written.
    int pending() const { return m_pending; }

signals:
    void previewReady(const gonfalone::DraftDocument &letter);
    /// The letter is kept with the case and in the file.
    void written(const QString &path);
    void failed(const gonfalone::Error &error);

private:
    void save(const PreparedLetter &prepared, Format format, const QString &path);
    void fail(const Error &error);
    QString proposedName(Format format) const;

    PatrocinioGateway *m_gateway;
    Source m_source;
    QWidget *m_window;
    QMenu *m_menu;
    QMap<int, QAction *> m_actions;
    LetterKind m_shown = LetterKind::Start;
    int m_pending = 0;
    WorkThread m_aside; ///< files are written there
};

} // namespace gonfalone
