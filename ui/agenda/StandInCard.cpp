#include "ui/agenda/StandInCard.h"

#include "ui/base/ReasonsPopover.h"
#include "ui/base/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

StandInCard::StandInCard(QWidget *parent)
    : Card({}, parent), m_name(new QLabel(this)), m_why(new QPushButton(tr("Why?"), this)),
      m_reasons(new ReasonsPopover(this))
{
    auto *words = new QLabel(tr("At this moment the mayor's place is taken by"), this);
    words->setWordWrap(true);
    theme::setRole(words, TextRole::Muted);
    theme::setRole(m_name, TextRole::Strong);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    theme::makeLink(m_why);
    m_why->setAccessibleName(tr("Why does this person stand for the mayor?"));
    body()->addWidget(words);
    body()->addWidget(m_name);
    body()->addWidget(m_why, 0, Qt::AlignLeft);
    connect(m_why, &QPushButton::clicked, this,
            [this] { m_reasons->showReasons(m_why, tr("Who stands for the mayor"), m_known); });
    setVisible(false);
}

void StandInCard::setStanding(const Explained<QString> &standing)
{
    m_known = standing.reasons;
    m_name->setText(standing.value);
    m_why->setVisible(!m_known.isEmpty());
    setVisible(!standing.value.isEmpty());
}

QString StandInCard::name() const
{
    return m_name->text();
}

} // namespace gonfalone
