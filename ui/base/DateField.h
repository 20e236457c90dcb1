#pragma once

#include <QDateEdit>

namespace gonfalone {

/// A date as the locale writes it, with four digits for the year, and a calendar to choose from.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(const QDate &date, QWidget *parent = nullptr);
};

} // namespace gonfalone
