#pragma once

#include "ui/settings/SettingsSection.h"

class QListWidget;
class QPushButton;

namespace gonfalone {

class FactsTable;
class RegulationForm;

/// The comune's regulation on patronage: its versions by day, what each says, from a file and into a file.
class RegulationSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit RegulationSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Regulation on patronage"); }

    void refresh() override;
    void keepUnsaved() override;
    FactsTable *table() const { return m_table; }
    RegulationForm *form() const { return m_form; }
    QListWidget *faultList() const { return m_faults; }
    void importFile(const QString &path);
    void exportFile(const QString &path);
    void save();

private:
    void bind();
    void showRows();
    void bringBack();
    void chosen();
    void showFaults(const Error &error);
    void chooseFile(bool saving);
    bool isTyped() const;
    RegulationProfile current() const;

    FactsTable *m_table;
    QListWidget *m_faults;
    RegulationForm *m_form;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_store;
    QPushButton *m_undo;
    Regulations m_all;
    RegulationProfile m_shown;
    QString m_kept; ///< what was typed, as it is kept
    bool m_asked = false;
};

} // namespace gonfalone
