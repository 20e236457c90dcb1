#pragma once

#include <QTableWidget>

namespace gonfalone {

/// Rows of facts to be read and chosen, as high as its rows up to a limit. Arrows move, Tab leaves.
class FactsTable : public QTableWidget
{
    Q_OBJECT

public:
    /// `stretched` is the column that takes the room that is left.
    FactsTable(const QString &name, const QStringList &headers, int stretched, QWidget *parent = nullptr);

    /// One text for each column. Keeps the row that is chosen when `keep` is its number.
    void setRows(const QList<QStringList> &rows, int keep = 0);
    /// Writes a cell in the ink of a warning; the word in it says why.
    void warn(int row, int column);
    void mute(int row);
    void setMostRows(int rows) { m_mostRows = rows; }
    /// What is said where there are no rows.
    void setEmptyText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_mostRows = 9;
    int m_stretched;
    QString m_emptyText;
    QList<QPair<int, int>> m_warned;
    QList<int> m_muted;
};

} // namespace gonfalone
