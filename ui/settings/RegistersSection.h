#pragma once

#include "ui/settings/SettingsSection.h"

class QLabel;

namespace gonfalone {

class FactsTable;

/// The yearly registers: to be looked at, for nobody gives a number by hand.
class RegistersSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit RegistersSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Registers"); }

    void refresh() override;
    FactsTable *table() const { return m_table; }

private:
    FactsTable *m_table;
    QLabel *m_note;
};

} // namespace gonfalone
