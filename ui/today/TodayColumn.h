#pragma once

#include "core/today/Today.h"
#include "ui/base/Card.h"

class QListWidget;

namespace gonfalone {

/// A column of the day: its lines in a list that the keyboard walks through, Enter opens one.
class TodayColumn : public Card
{
    Q_OBJECT

public:
    /// `empty` is what is said when there is nothing.
    TodayColumn(const QString &title, const QString &empty, QWidget *parent = nullptr);

    /// The line that was chosen stays chosen while it is there. `today` is the day from which terms are counted.
    void setLines(const QList<TodayLine> &lines, const QDate &today);
    const QList<TodayLine> &lines() const { return m_lines; }
    QListWidget *list() const { return m_list; }

signals:
    void opened(const gonfalone::TodayLine &line);

private:
    QString m_title;
    QString m_empty;
    QDate m_today;
    QList<TodayLine> m_lines;
    QListWidget *m_list;
};

} // namespace gonfalone
