#pragma once

#include "ui/agenda/CalendarLook.h"

#include <QWidget>

#include <functional>

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
    /// Which ones are ticked when they come for the first time; without it all are.
    void showAtFirst(std::function<bool(const CalendarLook &)> wanted) { m_wanted = std::move(wanted); }

signals:
    void changed();

private:
    class Row;

    std::function<bool(const CalendarLook &)> m_wanted;
    QVBoxLayout *m_rows;
    QList<Row *> m_boxes;
};

} // namespace gonfalone
