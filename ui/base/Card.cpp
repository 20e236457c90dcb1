#include "ui/base/Card.h"

#include "ui/base/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gonfalone {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_header(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    const int edge = space::kL - 2;
    layout->setContentsMargins(edge, space::kM, edge, space::kM);
    layout->setSpacing(space::kS);
    theme::setRole(m_title, TextRole::Strong);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_header->addWidget(m_title, 1);
    layout->addLayout(m_header);
    m_body->setSpacing(space::kS);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace gonfalone
