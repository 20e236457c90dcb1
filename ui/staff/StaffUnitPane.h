#pragma once

#include "ui/staff/FactsCard.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace gonfalone {

class FactForm;

/// One unit: what it was called and where it stood, who leads it, who is there, what it serves; or the form of a new
/// one.
class StaffUnitPane : public QWidget
{
    Q_OBJECT

public:
    explicit StaffUnitPane(StaffGateway *gateway, QWidget *parent = nullptr);

    void show(const StaffBook &book, StaffUnitId unit, const QDate &day);
    /// `above` is proposed as what it stands under.
    void beginNew(const StaffBook &book, StaffUnitId above, const QDate &day);
    StaffUnitId unit() const { return m_unit; }
    bool isDirty() const;
    void giveUp();
    void say(Tone tone, const QString &words, const QString &action = {});

    FactsCard *periods() const { return m_periods; }
    FactsCard *heads() const { return m_heads; }
    FactsCard *people() const { return m_people; }
    FactForm *newForm() const { return m_new; }
    InlineMessage *message() const { return m_message; }

signals:
    void changed(gonfalone::StaffUnitId unit, const QString &said);
    void stale();
    void personAsked(gonfalone::StaffPersonId person);
    void newGivenUp();
    void actionTriggered();

private:
    void build();
    void saveNew();

    StaffGateway *m_gateway;
    QScrollArea *m_scroll;
    QLabel *m_name;
    QLabel *m_where;
    InlineMessage *m_message;
    FactForm *m_new;
    FactsCard *m_periods;
    FactsCard *m_heads;
    FactsCard *m_people;
    FactsCard *m_services;
    StaffUnitId m_unit;
    bool m_saving = false;
};

} // namespace gonfalone
