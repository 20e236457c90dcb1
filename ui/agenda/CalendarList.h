#pragma once

#include "ui/agenda/CalendarLook.h"

#include <QWidget>

class QVBoxLayout;

namespace gonfalone {

/// The calendars that somebody sees, each with its colour and its name, and whether it is shown.
class CalendarList : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarList(QWidget *parent = nullptr);

    /// What was shown or hidden here stays so.
    void setLooks(const QList<CalendarLook> &looks);
    QList<AgendaCalendarId> shown() const;

signals:
    void changed();

private:
    class Row;

    QVBoxLayout *m_rows;
    QList<Row *> m_boxes;
};

} // namespace gonfalone
