#pragma once

#include "core/base/WorkThread.h"
#include "ui/patrocinio/PatrocinioGateway.h"

#include <QObject>

class QAction;
class QMenu;

namespace gonfalone {

class PrintDesk;

/// The draft of the act out of the program: preview, printer, PDF/A, ODT, HTML. Files are written aside from the
/// window's thread, all or nothing.
class DraftOutput : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Odt, Html };
    /// Where the case to be printed comes from when it is asked for: what is in the form now.
    using Source = std::function<Result<Patrocinio>()>;

    DraftOutput(PatrocinioGateway *gateway, const Source &source, QWidget *window);

    QMenu *menu() const { return m_menu; }
    /// Whether there is a draft to be printed; the rest of the menu stays.
    void setEnabled(bool enabled);
    bool isEnabled() const { return m_enabled; }
    void preview();
    void print();
    /// Asks for the file's name first.
    void saveAs(Format format);
    void write(Format format, const QString &path);
    /// Files still being written.
    int pending() const { return m_pending; }

    static Outcome writeDraft(const DraftDocument &draft, Format format, const QString &path);

signals:
    void previewReady(const gonfalone::DraftDocument &draft);
    void written(const QString &path);
    void failed(const gonfalone::Error &error);

private:
    void withDraft(const std::function<void(const DraftDocument &)> &then);
    QString proposedName(Format format) const;

    PatrocinioGateway *m_gateway;
    Source m_source;
    QWidget *m_window;
    PrintDesk *m_printer;
    QMenu *m_menu;
    QList<QAction *> m_actions;
    bool m_enabled = true;
    int m_pending = 0;
    WorkThread m_aside; ///< files are written there
};

} // namespace gonfalone
