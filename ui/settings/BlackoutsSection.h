#pragma once

#include "ui/settings/SettingsSection.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gonfalone {

class DateField;
class FactsTable;

/// The periods before polls, in which art. 9 L. 28/2000 limits what the comune communicates.
class BlackoutsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit BlackoutsSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Electoral silence"); }

    void refresh() override;
    FactsTable *table() const { return m_table; }
    FormCard *form() const { return m_form; }
    QPushButton *changeButton() const { return m_change; }
    QPushButton *removeButton() const { return m_remove; }

private:
    void buildForm();
    StoredBlackout current() const;
    StoredBlackout value() const;
    void chosen();
    void add();
    void change();
    void remove();
    void written(const QString &words);

    FactsTable *m_table;
    FormCard *m_form;
    QLineEdit *m_name;
    QComboBox *m_kind;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_source;
    QLineEdit *m_reason;
    QPushButton *m_change;
    QPushButton *m_remove;
    QList<StoredBlackout> m_all;
};

} // namespace gonfalone
