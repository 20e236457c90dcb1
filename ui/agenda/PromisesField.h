#pragma once

#include "core/agenda/AgendaEntry.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace gonfalone {

class DateField;

/// What was promised at an appointment, one block each: what, by whom, until when, and whether it is done. A new one is
/// there as soon as the last one is used.
class PromisesField : public QWidget
{
    Q_OBJECT

public:
    explicit PromisesField(QWidget *parent = nullptr);

    void setToday(const QDate &today) { m_today = today; }
    void setPromises(const QList<AgendaPromise> &promises);
    QList<AgendaPromise> promises() const;

private:
    struct Row {
        QWidget *block = nullptr;
        QLineEdit *text = nullptr;
        QLineEdit *who = nullptr;
        DateField *due = nullptr;
        QCheckBox *done = nullptr;
    };

    void addRow(const AgendaPromise &promise);
    void growAsNeeded();

    QDate m_today;
    QVBoxLayout *m_lines;
    QList<Row> m_rows;
};

} // namespace gonfalone
