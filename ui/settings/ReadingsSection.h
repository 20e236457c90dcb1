#pragma once

#include "ui/settings/SettingsSection.h"

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace gonfalone {

class DateField;
class FactsTable;

/// Provisions that are read in more than one way: which reading the office follows, from which day, and why.
class ReadingsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ReadingsSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Disputed readings"); }

    void refresh() override;
    FactsTable *table() const { return m_table; }
    FormCard *form() const { return m_form; }
    QButtonGroup *choices() const { return m_choices; }

private:
    void showRows();
    void chosen();
    void add();
    /// The rule in force today; without key when there is none.
    Rule ruleOf(const Reading &reading) const;

    FactsTable *m_table;
    FormCard *m_form;
    QWidget *m_box;
    QVBoxLayout *m_column;
    QButtonGroup *m_choices;
    DateField *m_from;
    QList<Reading> m_readings;
    QList<Rule> m_rules;
};

} // namespace gonfalone
