#pragma once

#include "ui/base/Card.h"
#include "ui/base/Tokens.h"
#include "ui/evaluation/EvaluationGateway.h"

#include <QHash>

class QPushButton;

namespace gonfalone {

class DeedForm;

/// A card with what can be written there: a button for each deed, and its form while it is written.
class DeedCard : public Card
{
    Q_OBJECT

public:
    DeedCard(const QString &title, const QList<SheetDeed> &deeds, QWidget *parent = nullptr);

    virtual void show(const SheetDossier &dossier) = 0;
    void setToday(const QDate &today);
    /// Begins with what the card proposes.
    void begin(SheetDeed deed);
    /// What was typed of it is forgotten; the focus goes to its button.
    void end(SheetDeed deed);
    const QList<SheetDeed> &deeds() const { return m_deeds; }
    DeedForm *form(SheetDeed deed) const { return m_forms.value(deed); }
    QPushButton *button(SheetDeed deed) const { return m_buttons.value(deed); }

signals:
    void submitted(gonfalone::SheetDeed deed);
    void cancelled(gonfalone::SheetDeed deed);
    void edited();
    /// A form came or went: Tab has another way.
    void formsChanged();

protected:
    /// A reason makes the button say why not.
    void allow(SheetDeed deed, bool shown, const QString &whyNot = {});
    virtual DeedTexts proposed(SheetDeed deed) const;
    /// To be called when the content of the card stands above.
    void addDeeds();
    QDate today() const { return m_today; }

private:
    QList<SheetDeed> m_deeds;
    QHash<SheetDeed, DeedForm *> m_forms;
    QHash<SheetDeed, QPushButton *> m_buttons;
    QDate m_today;
};

} // namespace gonfalone
