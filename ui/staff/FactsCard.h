#pragma once

#include "ui/base/Card.h"
#include "ui/base/Tokens.h"
#include "ui/staff/StaffGateway.h"

class QLabel;
class QPushButton;

namespace gonfalone {

class FactForm;
class FactsTable;
class InlineMessage;

/// The facts of one kind about a person, a unit or the whole office: all that was, what holds on the day in full ink;
/// below them what may be done, and the form while something is written.
class FactsCard : public Card
{
    Q_OBJECT

public:
    /// Without `deeds` it only shows.
    FactsCard(StaffGateway *gateway, FactKind kind, FactSide side, const QList<FactDeed> &deeds,
              QWidget *parent = nullptr);

    /// `blank` is what a new one begins with: its subject, and what is proposed. What is being typed stays.
    void show(const StaffBook &book, const QList<StaffFact> &facts, const StaffFact &blank, const QDate &day);
    void begin(FactDeed deed);
    void giveUp();
    bool isDirty() const;
    bool isSaving() const { return m_saving; }
    /// The row that is chosen; nothing where there is none.
    std::optional<StaffFact> current() const;
    FactsTable *table() const { return m_table; }
    FactForm *form() const { return m_form; }
    InlineMessage *message() const { return m_message; }
    QPushButton *button(FactDeed deed) const { return m_buttons.value(deed); }

signals:
    /// Something was written: the book is another now.
    void changed(const QString &said);
    /// Somebody else wrote: look again.
    void stale();
    void currentChanged();
    /// A row was asked for, by Enter or a double click.
    void opened(const gonfalone::StaffFact &fact);

private:
    void build(const QList<FactDeed> &deeds);
    void showChosen();
    void submit();
    void told(const StaffFact &written, const Outcome &outcome);

    StaffGateway *m_gateway;
    FactKind m_kind;
    FactSide m_side;
    FactsTable *m_table;
    QLabel *m_more;
    InlineMessage *m_message;
    QMap<FactDeed, QPushButton *> m_buttons;
    FactForm *m_form;
    StaffBook m_book;
    QList<StaffFact> m_facts;
    StaffFact m_blank;
    QDate m_day;
    StaffFactId m_written; ///< to be chosen when the book with it comes
    bool m_saving = false;
};

} // namespace gonfalone
