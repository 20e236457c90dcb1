#pragma once

#include "core/base/WorkThread.h"
#include "ui/patrocinio/PatrocinioGateway.h"

#include <QObject>

class QAction;
class QMenu;

namespace gonfalone {

/// A whole case, or the report of a year, into a file: read on the thread of the database, printed aside from the
/// window's thread with a bar that can be stopped, written all or nothing.
class CaseOutput : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Zip, Csv };

    CaseOutput(PatrocinioGateway *gateway, QWidget *window);

    /// Puts “Whole case as PDF…” and “Whole case as ZIP…” into a menu; `label` tells which case is open.
    void addTo(QMenu *menu, const std::function<QString()> &label);
    /// Asks for the file's name first.
    void saveCaseAs(const QString &label, Format format);
    void writeCase(const QString &label, Format format, const QString &path);
    /// Asks for the year, then for the file's name: PDF or CSV.
    void askReport();
    void writeReport(int year, const QString &path);
    /// Files still being written.
    int pending() const { return m_pending; }

signals:
    void written(const QString &path);
    void failed(const gonfalone::Error &error);

private:
    void saveReportAs(int year);
    template <typename Make>
    void run(const QString &what, const QString &path, Make make);

    PatrocinioGateway *m_gateway;
    QWidget *m_window;
    int m_pending = 0;
    Mailbox m_progress;
    WorkThread m_aside; ///< files are written there
};

} // namespace gonfalone
