#pragma once

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace gonfalone {

/// One provision of a list of the regulation, as it is edited.
struct Provision {
    QString key; ///< kept while its words change; empty for a new one
    QString text;
    bool flag = false;
    QString article;
    bool verified = false;

    bool operator==(const Provision &) const = default;
};

/// A list of provisions to be written in place: words, a yes or no where `flag` names one, article, whether somebody
/// read it. F2 writes in a cell, the space bar ticks it.
class ProvisionTable : public QWidget
{
    Q_OBJECT

public:
    ProvisionTable(const QString &name, const QString &text, const QString &flag, QWidget *parent = nullptr);

    void setRows(const QList<Provision> &rows);
    /// Rows without words are left out; a new one gets a key of its first words.
    QList<Provision> rows() const;
    QTableWidget *table() const { return m_table; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(int row, const Provision &provision);
    void addRow();
    void removeRow();
    void fit();

    bool m_flagged;
    QTableWidget *m_table;
    QPushButton *m_remove;
};

} // namespace gonfalone
