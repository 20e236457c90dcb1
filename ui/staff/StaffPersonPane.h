#pragma once

#include "ui/staff/FactsCard.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace gonfalone {

class Chip;
class PayRow;
class StaffPersonForm;

/// One person: how they are engaged, where they work, what they lead and serve, what they can do, who they are.
class StaffPersonPane : public QWidget
{
    Q_OBJECT

public:
    explicit StaffPersonPane(StaffGateway *gateway, QWidget *parent = nullptr);

    /// The same person keeps what is typed.
    void show(const StaffBook &book, StaffPersonId person, const QDate &day);
    void beginNew(const StaffBook &book, const QDate &day);
    StaffPersonId person() const { return m_person; }
    bool isNew() const { return m_fresh; }
    bool isDirty() const;
    void giveUp();
    void say(Tone tone, const QString &words, const QString &action = {});
    void focusFirst();

    FactsCard *contracts() const { return m_contracts; }
    FactsCard *affiliations() const { return m_affiliations; }
    FactsCard *skills() const { return m_skills; }
    StaffPersonForm *form() const { return m_form; }
    PayRow *payRow() const { return m_pay; }
    InlineMessage *message() const { return m_message; }

signals:
    /// Something was written on that person; the book is another now.
    void changed(gonfalone::StaffPersonId person, const QString &said);
    void stale();
    void unitAsked(gonfalone::StaffUnitId unit);
    void newGivenUp();
    /// What was offered in the message.
    void actionTriggered();

private:
    void build();
    void bind(FactsCard *card);
    void showHeader(const StaffBook &book, const QDate &day);
    void showCards(const StaffBook &book, const QDate &day);
    void savePerson();

    StaffGateway *m_gateway;
    QScrollArea *m_scroll;
    QLabel *m_name;
    QLabel *m_where;
    Chip *m_chip;
    InlineMessage *m_message;
    FactsCard *m_contracts;
    PayRow *m_pay = nullptr;
    FactsCard *m_affiliations;
    FactsCard *m_heads;
    FactsCard *m_services;
    FactsCard *m_skills;
    StaffPersonForm *m_form;
    StaffPersonId m_person;
    bool m_fresh = false;
    bool m_saving = false;
};

} // namespace gonfalone
