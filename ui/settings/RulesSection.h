#pragma once

#include "ui/settings/SettingsSection.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace gonfalone {

class DateField;
class FactsTable;
class FilterChips;

/// The figures of the law and of the regulation, each with its days and its source.
class RulesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit RulesSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Rules"); }

    void refresh() override;
    FactsTable *table() const { return m_table; }
    FormCard *form() const { return m_form; }

protected:
    QString basis() const override { return m_shown.value(row()).key; }
    void broughtBack(const QString &key) override;

private:
    int row() const;
    void buildForm();
    void showRows();
    void chosen();
    void add();

    FilterChips *m_filter;
    FactsTable *m_table;
    QLabel *m_note;
    FormCard *m_form;
    QLineEdit *m_value;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_source;
    QCheckBox *m_read;
    QList<Rule> m_all;
    QList<Rule> m_shown;
};

} // namespace gonfalone
