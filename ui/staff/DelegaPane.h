#pragma once

#include "ui/staff/FactsCard.h"

#include <QWidget>

namespace gonfalone {

/// Who holds a delega on the day, and the secretariat that serves it; what no secretariat serves is told.
class DelegaPane : public QWidget
{
    Q_OBJECT

public:
    explicit DelegaPane(StaffGateway *gateway, QWidget *parent = nullptr);

    void show(const StaffBook &book, const QDate &day);
    FactsCard *card() const { return m_card; }
    InlineMessage *message() const { return m_message; }

signals:
    void changed(const QString &said);
    void stale();
    void unitAsked(gonfalone::StaffUnitId unit);

private:
    FactsCard *m_card;
    InlineMessage *m_message;
};

} // namespace gonfalone
