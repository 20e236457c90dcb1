#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QLineEdit;
class QListView;
class QModelIndex;

namespace gonfalone {

/// Which row of the list at the left of a page is chosen. What a person chooses is announced, what the program marks is
/// not. Down goes from the search field into the list, Enter from the list on to what is chosen.
class RowChoice : public QObject
{
    Q_OBJECT

public:
    using KeyOf = std::function<QString(const QModelIndex &row)>;
    using RowOf = std::function<int(const QString &key)>;

    /// `view` has its model by now. A row without a key cannot be chosen; a key without a row is less than 0.
    RowChoice(QListView *view, QLineEdit *search, KeyOf keyOf, RowOf rowOf, QObject *parent);

    /// Marks a row and scrolls to it; of a key that is not in the list nothing is marked, and it stays chosen.
    void select(const QString &key);
    QString selected() const { return m_selected; }
    /// As a person would.
    void selectFirst();
    void focusList();
    void focusSearch();
    /// Runs what changes the rows: the current one moves about meanwhile, and nobody chose it.
    void quietly(const std::function<void()> &change);
    /// A list without a choice takes its first row when a person goes into it, unless what a row opens is told in the
    /// log of readings: then nothing opens that nobody chose.
    void setTakesFirst(bool takes) { m_takesFirst = takes; }

signals:
    void chosen(const QString &key);
    void entered(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesFirst(const QEvent *focusIn) const;
    void holdWithoutCurrent();

    QListView *m_view;
    QLineEdit *m_search;
    KeyOf m_keyOf;
    RowOf m_rowOf;
    QString m_selected;
    bool m_takesFirst = true;
    bool m_quiet = false;
};

} // namespace gonfalone
