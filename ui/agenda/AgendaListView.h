#pragma once

#include "core/base/Clock.h"
#include "ui/agenda/AgendaView.h"

#include <QListView>

namespace gonfalone {

class AgendaListModel;

/// The agenda as a list without an end: at either end more is asked for. Also shows what a search found.
class AgendaListView : public QListView
{
    Q_OBJECT

public:
    explicit AgendaListView(const Clock &clock, QWidget *parent = nullptr);

    void setLooks(const QList<CalendarLook> &looks);
    void setConflicts(const QHash<ItemKey, QString> &conflicts);
    /// Selection and the row at the top stay. `from` is the first day that was asked for.
    void setItems(const QList<AgendaItem> &items, const QDate &from);
    void setEndless(bool endless) { m_endless = endless; }
    AgendaListModel *agendaModel() const { return m_model; }

    ItemKey selected() const;
    const AgendaItem *selectedItem() const;
    void select(const ItemKey &key);
    void goTo(const QDate &day);
    QDate currentDay() const;
    AgendaSpot currentSpot() const;

signals:
    void opened(const gonfalone::ItemKey &key);
    void createAsked(const gonfalone::AgendaSpot &spot);
    void copyAsked(const gonfalone::ItemKey &key, const gonfalone::AgendaSpot &spot);
    void cancelAsked(const gonfalone::ItemKey &key);
    void todayAsked();
    void selectionChangedTo(const gonfalone::ItemKey &key);
    void menuAsked(const QPoint &globalPos);
    /// The end of what is there comes into sight.
    void moreAsked(bool later);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void askMore();

    Clock m_clock;
    AgendaListModel *m_model;
    QList<CalendarLook> m_looks;
    ItemKey m_copied;
    bool m_endless = true;
    bool m_setting = false;
};

} // namespace gonfalone
