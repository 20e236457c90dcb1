#include "ui/staff/OrgChartAccessible.h"

#include "ui/staff/OrgChartView.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace gonfalone {

namespace {

/// A line of the chart: a unit or somebody in it.
class SpotPart final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SpotPart(OrgChartView *view, int spot) : m_view(view), m_spot(spot) {}

    bool isValid() const override { return m_view && m_spot < m_view->spotCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_view->spotRect(m_spot);
        return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->spotText(m_spot) : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = state.readOnly = true;
        state.selected = m_view && m_view->current() == m_spot;
        state.focused = state.selected && m_view->hasFocus();
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
        if (!isValid())
            return;
        if (name == setFocusAction())
            m_view->setCurrent(m_spot);
        else if (name == pressAction())
            m_view->open(m_spot);
    }

private:
    QPointer<OrgChartView> m_view;
    int m_spot;
};

class ChartPart final : public QAccessibleWidget
{
public:
    explicit ChartPart(OrgChartView *view) : QAccessibleWidget(view, QAccessible::Tree) {}
    ~ChartPart() override { forget(); }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_spots))
            QAccessible::deleteAccessibleInterface(id);
        m_spots.clear();
    }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < spots().size() ? QAccessible::accessibleInterface(spots().at(index)) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    int childCount() const override { return int(spots().size()); }
    int indexOfChild(const QAccessibleInterface *sought) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == sought)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return child(view()->current()); }

private:
    OrgChartView *view() const { return static_cast<OrgChartView *>(widget()); }
    const QList<QAccessible::Id> &spots() const
    {
        if (m_spots.isEmpty()) {
            for (int i = 0; i < view()->spotCount(); ++i)
                m_spots << QAccessible::registerAccessibleInterface(new SpotPart(view(), i));
        }
        return m_spots;
    }

    mutable QList<QAccessible::Id> m_spots;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<OrgChartView *>(object);
    return view ? new ChartPart(view) : nullptr;
}

} // namespace

void installOrgChartAccessible()
{
    QAccessible::installFactory(make);
}

void orgChartReadAnew(OrgChartView *view)
{
    if (auto *part = dynamic_cast<ChartPart *>(QAccessible::queryAccessibleInterface(view)))
        part->forget();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void orgChartReadFocus(OrgChartView *view)
{
    if (!QAccessible::isActive() || !view->hasFocus())
        return;
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(view);
    if (QAccessibleInterface *part = whole ? whole->focusChild() : nullptr) {
        QAccessibleEvent focus(part, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace gonfalone
