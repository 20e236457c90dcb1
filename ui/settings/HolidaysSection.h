#pragma once

#include "ui/settings/SettingsSection.h"

class QCheckBox;
class QLineEdit;

namespace gonfalone {

class DateField;
class FactsTable;
class FilterChips;

/// The days on which the office is closed: those of the law, and the comune's own.
class HolidaysSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit HolidaysSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Holidays"); }

    void refresh() override;
    FactsTable *table() const { return m_table; }
    FormCard *form() const { return m_form; }

private:
    void showRows();
    void add();

    FilterChips *m_filter;
    FactsTable *m_table;
    FormCard *m_form;
    QLineEdit *m_name;
    DateField *m_day;
    QCheckBox *m_yearly;
    QCheckBox *m_half;
    QLineEdit *m_source;
    QList<HolidayRule> m_all;
};

} // namespace gonfalone
