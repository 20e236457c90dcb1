#pragma once

#include "core/base/Clock.h"
#include "ui/agenda/EntryFace.h"
#include "ui/agenda/TimeAxis.h"
#include "ui/base/Tokens.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <optional>

namespace gonfalone {

/// Where an entry is put: [from, to) in seconds of UTC, in a calendar if the place says which.
struct AgendaSpot {
    qint64 from = 0;
    qint64 to = 0;
    bool allDay = false;
    AgendaCalendarId calendar;

    bool operator==(const AgendaSpot &) const = default;
};

/// What the views of days have in common: which days and entries they show, which one is selected, what is asked for,
/// and what a screen reader reads: days, and the entries of each. Nothing is changed here: what is asked is a signal.
class AgendaView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit AgendaView(const Clock &clock, QWidget *parent = nullptr);

    void setLooks(const QList<CalendarLook> &looks);
    const QList<CalendarLook> &looks() const { return m_looks; }
    /// Shows some days. Those of before stay until setItems(), so that nothing flickers.
    void setDays(const QDate &first, int count);
    const TimeAxis &axis() const { return m_axis; }
    QDate firstDay() const { return m_axis.dayCount() > 0 ? m_axis.date(0) : QDate(); }
    QDate lastDay() const { return m_axis.dayCount() > 0 ? m_axis.date(m_axis.dayCount() - 1) : QDate(); }
    /// By start. Selection, scroll and a drag under way stay.
    void setItems(const QList<AgendaItem> &items);
    const QList<AgendaItem> &items() const { return m_items; }
    /// Which occurrences collide with something, and with what in words.
    virtual void setConflicts(const QHash<ItemKey, QString> &conflicts);

    ItemKey selected() const { return m_selected; }
    /// Null when it is not among what is shown.
    const AgendaItem *selectedItem() const { return find(m_selected); }
    const AgendaItem *find(const ItemKey &key) const;
    /// Scrolls there if it is shown. Does not emit.
    virtual void select(const ItemKey &key);
    virtual void goTo(const QDate &day) = 0;
    virtual QDate currentDay() const = 0;
    /// Where something new would be put now.
    virtual AgendaSpot currentSpot() const = 0;

    bool mayChange(const AgendaItem &item) const;
    bool mayAddTo(AgendaCalendarId calendar) const;
    /// What is said while something is dragged to a place, if it still is there.
    virtual void setVerdict(const AgendaSpot &spot, Tone tone, const QString &words) = 0;

    /// What a screen reader is told; `day` counts from 0.
    QString dayText(qsizetype day) const;
    virtual QRect dayRect(qsizetype day) const = 0;
    QList<ItemKey> entriesOf(qsizetype day) const;
    QString entryText(const ItemKey &key) const;
    virtual QRect entryRect(const ItemKey &key, qsizetype day) const = 0;
    /// The day in which the selected entry, or the place of the keyboard, is.
    virtual qsizetype readDay() const = 0;

signals:
    void opened(const gonfalone::ItemKey &key);
    void createAsked(const gonfalone::AgendaSpot &spot);
    void moveAsked(const gonfalone::ItemKey &key, const gonfalone::AgendaSpot &spot);
    void copyAsked(const gonfalone::ItemKey &key, const gonfalone::AgendaSpot &spot);
    void cancelAsked(const gonfalone::ItemKey &key);
    /// Something is dragged over a place: setVerdict() says what is thought of it. The key is invalid for a new entry.
    void weighed(const gonfalone::ItemKey &key, const gonfalone::AgendaSpot &spot);
    /// Some pages on, or back.
    void shifted(int pages);
    void todayAsked();
    void dayAsked(const QDate &day);
    /// The keyboard left what is shown.
    void dayWanted(const QDate &day);
    void selectionChanged();
    void menuAsked(const QPoint &globalPos);

protected:
    /// The entries or the days changed: what is derived from them is made anew.
    virtual void arrange() = 0;
    /// What is remembered on the sizes of text is stale.
    virtual void forget();
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

    virtual ItemKey keyAt(const QPoint &pos) const = 0;
    /// Selects, emits and tells screen readers.
    void choose(const ItemKey &key);
    void tellReaders();
    /// Those keys that mean the same in every view; true when it was one of them.
    bool commonKey(QKeyEvent *event);
    QString conflictOf(const ItemKey &key) const { return m_conflicts.value(key); }
    EntryFace &face(qsizetype item);
    const Clock &clock() const { return m_clock; }
    const EntryWords &words() const { return m_words; }
    bool isToday(qsizetype day) const { return m_axis.date(day) == m_clock.today(); }
    /// The days that an item touches: first and last index, or nothing.
    std::optional<std::pair<qsizetype, qsizetype>> daysOf(const AgendaItem &item) const;

private:
    Clock m_clock;
    EntryWords m_words;
    TimeAxis m_axis;
    QList<CalendarLook> m_looks;
    QList<AgendaItem> m_items;
    QHash<ItemKey, qsizetype> m_index;
    QHash<ItemKey, QString> m_conflicts;
    QHash<qsizetype, EntryFace> m_faces;
    ItemKey m_selected;
    ItemKey m_copied;
    int m_minute = 0; ///< the timer of the line of now
};

} // namespace gonfalone
