#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;
class QLineEdit;

namespace gonfalone {

class DateField;
class FactsTable;
class FilterChips;

/// Who holds an office or a delega, from when to when: rows are added and ended, never changed.
class OrgansSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit OrgansSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Organs and deleghe"); }

    void refresh() override;
    FactsTable *table() const { return m_table; }
    FormCard *form() const { return m_form; }

private:
    void buildForms();
    void showRows();
    void chosen();
    void add();
    void end();

    FilterChips *m_filter;
    FactsTable *m_table;
    FormCard *m_form;
    QLineEdit *m_person;
    QComboBox *m_role;
    QLineEdit *m_delega;
    DateField *m_from;
    FormCard *m_endForm;
    DateField *m_lastDay;
    QPushButton *m_end;
    QList<OfficeHolder> m_all;
    QList<OfficeHolder> m_shown;
};

} // namespace gonfalone
