#pragma once

#include "core/agenda/AgendaEntry.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace gonfalone {

/// Who takes part, one row each with a name and a part; a new row is there as soon as the last one is used.
class PeopleField : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleField(QWidget *parent = nullptr);

    void setPeople(const QList<AgendaPerson> &people);
    /// A contact keeps its number while its name is not changed.
    QList<AgendaPerson> people() const;

signals:
    void edited();

private:
    struct Row {
        QWidget *line = nullptr;
        QLineEdit *name = nullptr;
        QComboBox *part = nullptr;
        AgendaPerson was;
    };

    void addRow(const AgendaPerson &person);
    void growAsNeeded();

    QVBoxLayout *m_lines;
    QList<Row> m_rows;
};

} // namespace gonfalone
