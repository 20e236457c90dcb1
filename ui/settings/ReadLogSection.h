#pragma once

#include "ui/settings/SettingsSection.h"

class QLineEdit;

namespace gonfalone {

class DateField;
class FactsTable;

/// Who read what is confidential: for who answers for the office.
class ReadLogSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ReadLogSection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Who read what"); }

    void refresh() override;
    FactsTable *table() const { return m_table; }
    FormCard *form() const { return m_form; }
    /// The lines as the filter has them, all of them, in a file.
    void writeTo(const QString &path);

private:
    void show(const QList<ReadLine> &lines);
    void chooseFile();
    bool readQuery(ReadQuery &query);

    FactsTable *m_table;
    FormCard *m_form;
    QLineEdit *m_reader;
    QLineEdit *m_record;
    DateField *m_from;
    DateField *m_to;
    QPushButton *m_export;
};

} // namespace gonfalone
