#pragma once

#include "core/base/Result.h"
#include "core/base/WorkThread.h"
#include "core/documents/Document.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QWidget;

namespace gonfalone {

class DocumentList;
class PreviewPane;

/// The kept papers of a list, looked at in a pane and saved to files. The bytes of one are read when it is asked for;
/// files are written aside from the window's thread, all or nothing.
class DocumentReader : public QObject
{
    Q_OBJECT

public:
    using Read = std::function<QFuture<Result<QByteArray>>(DocumentId)>;

    /// What is asked of `list` and `preview` comes here.
    DocumentReader(DocumentList *list, PreviewPane *preview, const Read &read, QWidget *window);

    void show(const Document &document);
    /// Asks for the file's name first.
    void save(const Document &document);
    /// Nothing is on show any more: what comes late is dropped.
    void forget() { m_shown = {}; }

signals:
    /// The pane is to be seen: its words follow.
    void opened();
    void written(const QString &path);
    void failed(const gonfalone::Error &error);

private:
    void write(const Document &document, const QString &path);

    PreviewPane *m_preview;
    Read m_read;
    QWidget *m_window;
    Document m_shown;
    WorkThread m_aside;
};

} // namespace gonfalone
