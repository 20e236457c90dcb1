#include "ui/agenda/AgendaAccessible.h"

#include "ui/agenda/AgendaView.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace gonfalone {

namespace {

/// What is no widget: a part of a view that a reader can ask for its words and its place.
class Part : public QAccessibleInterface
{
public:
    explicit Part(AgendaView *view) : m_view(view) {}

    bool isValid() const override { return m_view; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    QColor foregroundColor() const override { return {}; }
    QColor backgroundColor() const override { return {}; }

protected:
    AgendaView *view() const { return m_view; }
    QRect onScreen(const QRect &inside) const
    {
        return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }

private:
    QPointer<AgendaView> m_view;
};

class DayPart;

class EntryPart final : public Part, public QAccessibleActionInterface
{
public:
    EntryPart(AgendaView *view, DayPart *day, qsizetype index, const ItemKey &key)
        : Part(view), m_day(day), m_index(index), m_key(key)
    {}

    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override { return onScreen(view()->entryRect(m_key, m_index)); }
    QString text(QAccessible::Text kind) const override
    {
        return view() && kind == QAccessible::Name ? view()->entryText(m_key) : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.selected = view()->selected() == m_key;
        state.focused = state.selected && view()->hasFocus();
        state.readOnly = view()->find(m_key) && !view()->mayChange(*view()->find(m_key));
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (name == setFocusAction())
            view()->select(m_key);
        else if (name == pressAction())
            emit view()->opened(m_key);
    }
    const ItemKey &key() const { return m_key; }

private:
    DayPart *m_day;
    qsizetype m_index;
    ItemKey m_key;
};

/// A day; made anew, with its entries, whenever the view shows something else.
class DayPart final : public Part
{
public:
    DayPart(AgendaView *view, qsizetype index) : Part(view), m_index(index)
    {
        for (const ItemKey &key : view->entriesOf(index))
            m_entries << QAccessible::registerAccessibleInterface(new EntryPart(view, this, index, key));
    }
    ~DayPart() override
    {
        for (const QAccessible::Id id : std::as_const(m_entries))
            QAccessible::deleteAccessibleInterface(id);
    }

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(view()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < m_entries.size() ? QAccessible::accessibleInterface(m_entries.at(index)) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    int childCount() const override { return int(m_entries.size()); }
    int indexOfChild(const QAccessibleInterface *sought) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == sought)
                return i;
        }
        return -1;
    }
    QAccessible::Role role() const override { return QAccessible::List; }
    QRect rect() const override { return onScreen(view()->dayRect(m_index)); }
    QString text(QAccessible::Text kind) const override
    {
        return view() && kind == QAccessible::Name ? view()->dayText(m_index) : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = view()->hasFocus() && view()->readDay() == m_index && !view()->selectedItem();
        return state;
    }
    QAccessibleInterface *entry(const ItemKey &key) const
    {
        for (int i = 0; i < childCount(); ++i) {
            if (static_cast<EntryPart *>(child(i))->key() == key)
                return child(i);
        }
        return nullptr;
    }

private:
    qsizetype m_index;
    QList<QAccessible::Id> m_entries;
};

QAccessibleInterface *EntryPart::parent() const
{
    return m_day;
}

class ViewPart final : public QAccessibleWidget
{
public:
    explicit ViewPart(AgendaView *view) : QAccessibleWidget(view, QAccessible::Pane) {}
    ~ViewPart() override { forget(); }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_days))
            QAccessible::deleteAccessibleInterface(id);
        m_days.clear();
    }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < days().size() ? QAccessible::accessibleInterface(days().at(index)) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    int childCount() const override { return int(days().size()); }
    int indexOfChild(const QAccessibleInterface *sought) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == sought)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        auto *day = static_cast<DayPart *>(child(int(view()->readDay())));
        QAccessibleInterface *entry = day && view()->selectedItem() ? day->entry(view()->selected()) : nullptr;
        return entry ? entry : day;
    }

private:
    AgendaView *view() const { return static_cast<AgendaView *>(widget()); }
    const QList<QAccessible::Id> &days() const
    {
        if (m_days.isEmpty()) {
            for (qsizetype i = 0; i < view()->axis().dayCount(); ++i)
                m_days << QAccessible::registerAccessibleInterface(new DayPart(view(), i));
        }
        return m_days;
    }

    mutable QList<QAccessible::Id> m_days;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<AgendaView *>(object);
    return view ? new ViewPart(view) : nullptr;
}

} // namespace

void installAgendaAccessible()
{
    QAccessible::installFactory(make);
}

void agendaReadAnew(AgendaView *view)
{
    if (auto *part = dynamic_cast<ViewPart *>(QAccessible::queryAccessibleInterface(view)))
        part->forget();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void agendaReadFocus(AgendaView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(view);
    if (QAccessibleInterface *part = whole ? whole->focusChild() : nullptr) {
        QAccessibleEvent focus(part, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace gonfalone
