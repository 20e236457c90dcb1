#pragma once

#include "core/privacy/PersonalData.h"
#include "ui/settings/SettingsSection.h"

class QLabel;
class QLineEdit;

namespace gonfalone {

class DateField;
class FactsTable;
class StaffErasureCard;

/// What the office answers a person under the GDPR: a copy of everything it holds, and what it may erase.
class PrivacySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PrivacySection(SettingsGateway *gateway, QWidget *parent = nullptr);
    /// As the list of places says it, before the place is made.
    static QString name() { return tr("Persons and data"); }

    void refresh() override;
    bool isCalm() const override { return m_running == 0; }
    /// Goes to one person, as the card of a case asks for it.
    void showPerson(ContactId contact, const QString &name);
    FactsTable *people() const { return m_people; }
    FactsTable *items() const { return m_items; }
    FormCard *orderForm() const { return m_order; }
    StaffErasureCard *staffCard() const { return m_staff; }
    QLineEdit *searchField() const { return m_search; }
    /// Writes the copy, or the answer to the last erasure, to a file.
    void writeCopy(const QString &path);
    void writeAnswer(const QString &path);

private:
    void build();
    void search();
    void chosen();
    void showPreview(const ErasurePreview &preview);
    void showItems(const QList<ErasureItem> &items);
    void showReasons();
    ErasureOrder order() const;
    void erase();
    void chooseFile(const QString &title, const QString &name, const QString &filter,
                    void (PrivacySection::*write)(const QString &));
    Person current() const;
    void told(const Outcome &done, const QString &path);

    QLineEdit *m_search;
    FactsTable *m_people;
    QPushButton *m_copy;
    FormCard *m_order;
    StaffErasureCard *m_staff;
    QLabel *m_verdict;
    FactsTable *m_items;
    QLabel *m_why;
    QList<ErasureItem> m_shown;
    QLineEdit *m_request;
    QLineEdit *m_authorisation;
    DateField *m_authorisedOn;
    QPushButton *m_erase;
    QPushButton *m_answer;
    QList<Person> m_found;
    ErasurePreview m_preview;
    std::optional<Erasure> m_done;
    ContactId m_wanted;
    int m_running = 0;
};

} // namespace gonfalone
