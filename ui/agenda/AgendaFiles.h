#pragma once

#include "ui/agenda/CalendarLook.h"

#include <QObject>

class QWidget;

namespace gonfalone {

class AgendaGateway;
class ImportDialog;

/// Calendar files in the window: chosen, taken in and told entry by entry; a calendar written to a file.
class AgendaFiles : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    AgendaFiles(AgendaGateway &gateway, QWidget *page);

    void askImport(const QList<CalendarLook> &looks);
    /// The calendar and the days that are shown, both included.
    void askExport(const CalendarLook &look, const QDate &from, const QDate &to);
    /// One after the other, each with its dialog.
    void importAll(const QStringList &paths, const QList<CalendarLook> &looks);
    /// A file that was chosen already.
    ImportDialog *openImport(const QString &path, const QList<CalendarLook> &looks);

signals:
    void changed();
    void told(const QString &message);
    void failed(const QString &message);

private:
    AgendaGateway &m_gateway;
    QWidget *m_page;
};

} // namespace gonfalone
