#pragma once

#include "core/agenda/ImportReport.h"
#include "ui/agenda/CalendarLook.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace gonfalone {

/// A calendar file before it is taken in, with the calendar for it; then what became of each of its entries.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `looks` are those that the person may edit.
    ImportDialog(const QString &file, const QList<CalendarLook> &looks, QWidget *parent);

    AgendaCalendarId calendar() const;
    void showReport(const ImportReport &report);
    void showError(const QString &message);

signals:
    void asked(gonfalone::AgendaCalendarId calendar);
    void undoAsked(const QString &gesture);

private:
    void ask();

    QLabel *m_summary;
    QComboBox *m_calendar;
    QTreeWidget *m_lines;
    QPushButton *m_import;
    QPushButton *m_undo;
    QString m_gesture;
};

} // namespace gonfalone
