#pragma once

#include <QList>
#include <QWidget>

namespace gonfalone {

/// Filters of a list as chips of which one is on ("To do 12", "Suspended 2"). One stop for Tab; the arrows, Home and
/// End move inside and choose.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    struct Filter {
        QString id;
        QString label;
        int count = -1; ///< below 0: not shown

        bool operator==(const Filter &) const = default;
    };

    explicit FilterChips(QWidget *parent = nullptr);

    /// Keeps the current filter when it is still among them, else takes the first. Does not emit.
    void setFilters(const QList<Filter> &filters);
    void setCount(const QString &id, int count);
    QString current() const { return m_current; }
    /// Does not emit; unknown ids are ignored.
    void setCurrent(const QString &id);

signals:
    void currentChanged(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Button;
    bool moved(int key);
    void choose(int index);
    void showCurrent();
    int indexOf(const QString &id) const;

    QList<Button *> m_buttons;
    QString m_current;
};

} // namespace gonfalone
