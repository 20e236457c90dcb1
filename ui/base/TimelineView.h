#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace gonfalone {

/// What happened, newest first as given: when (bold), what, who. Put it in a scroll area where it may be long.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        QString when; ///< in words: "Today 9:12", "14 Apr"
        QString title;
        QString who; ///< may be empty

        bool operator==(const Item &) const = default;
    };

    explicit TimelineView(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    const QList<Item> &items() const { return m_items; }

private:
    QWidget *row(const Item &item);

    QList<Item> m_items;
    QVBoxLayout *m_rows;
};

} // namespace gonfalone
