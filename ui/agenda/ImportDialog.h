#pragma once

#include "core/agenda/ImportReport.h"
#include "ui/agenda/CalendarLook.h"

#include "core/base/Progress.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace gonfalone {

/// A calendar file before it is taken in, with the calendar for it; while it is taken in how far it came, and a way to
/// stop, after which nothing of it is there; then what became of each of its entries.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `looks` are those that the person may edit.
    ImportDialog(const QString &file, const QList<CalendarLook> &looks, QWidget *parent);
    /// Stops what is under way.
    ~ImportDialog() override;

    AgendaCalendarId calendar() const;
    /// To be told by the import, on whatever thread it runs; it stops when the person does.
    ProgressSink sink() const;
    void showReport(const ImportReport &report);
    void showError(const QString &message);
    QPushButton *importButton() const { return m_import; }
    QPushButton *stopButton() const { return m_stop; }

signals:
    void asked(gonfalone::AgendaCalendarId calendar);
    void undoAsked(const QString &gesture);

private:
    /// What the import's thread and the window both touch.
    struct Pulse {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic_bool stop = false;
    };

    void ask();
    void stop();
    void setWorking(bool working);

    std::shared_ptr<Pulse> m_pulse;
    QTimer m_beat; ///< how far it came is looked at now and then
    QString m_file;
    QLabel *m_summary;
    QComboBox *m_calendar;
    QProgressBar *m_progress;
    QTreeWidget *m_lines;
    QPushButton *m_import;
    QPushButton *m_stop;
    QPushButton *m_undo;
    QString m_gesture;
};

} // namespace gonfalone
