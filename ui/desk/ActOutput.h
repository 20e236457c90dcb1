#pragma once

#include "core/base/Result.h"
#include "core/base/WorkThread.h"
#include "core/documents/DraftDocument.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace gonfalone {

class PrintDesk;

/// An act out of the program: looked at first, then printed or saved as PDF/A. What was looked at last is what is
/// printed and saved; files are written aside from the window's thread, all or nothing.
class ActOutput : public QObject
{
    Q_OBJECT

public:
    explicit ActOutput(QWidget *window);

    void print();
    /// Asks for the file's name first.
    void saveAs();
    void write(const QString &path);
    /// Acts on their way, and files still being written.
    int pending() const;
    bool hasPaper() const { return m_paper.has_value(); }
    void forget() { m_paper.reset(); }

signals:
    void previewReady(const gonfalone::DraftDocument &draft);
    void written(const QString &path);
    void failed(const gonfalone::Error &error);

protected:
    /// Shows what comes.
    void await(QFuture<Result<DraftDocument>> draft);

private:
    QWidget *m_window;
    PrintDesk *m_printer;
    std::optional<DraftDocument> m_paper;
    int m_pending = 0;
    WorkThread m_aside;
};

} // namespace gonfalone
