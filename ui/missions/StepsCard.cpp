#include "ui/missions/StepsCard.h"

#include "core/missions/MissionFields.h"
#include "ui/base/Theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

StepsCard::StepsCard(QWidget *parent) : Card(tr("Step by step"), parent)
{
    setAccessibleName(title());
}

void StepsCard::setParts(const QString &towards, const QList<Part> &parts)
{
    if (m_towards == towards && m_parts == parts && m_lines)
        return; // the focus stays where it is
    m_towards = towards;
    m_parts = parts;
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    m_rows = new QVBoxLayout(m_lines);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    int missing = 0;
    for (const Part &part : parts) {
        addLine(part.title, part.missing.isEmpty() ? u"dialog-ok-apply"_s : u"emblem-important"_s, part.field,
                tr("Go to “%1”").arg(part.title));
        for (const FieldError &lack : part.missing)
            addLine(missionFieldLabel(lack.field), {}, lack.field, lack.message);
        missing += int(part.missing.size());
    }
    if (!towards.isEmpty()) {
        auto *sum = new QLabel(missing == 0 ? tr("Nothing is missing for “%1”.").arg(towards)
                                            : tr("%n things are missing for “%1”.", nullptr, missing).arg(towards),
                               m_lines);
        sum->setWordWrap(true);
        sum->setTextFormat(Qt::PlainText);
        theme::setRole(sum, TextRole::Note);
        m_rows->insertWidget(0, sum);
    }
    body()->addWidget(m_lines);
}

void StepsCard::addLine(const QString &text, const QString &icon, const QString &field, const QString &tip)
{
    auto *line = new QToolButton(m_lines);
    line->setText(text);
    line->setToolTip(tip);
    line->setAccessibleName(icon.isEmpty() ? tr("Missing: %1").arg(text) : text);
    line->setAccessibleDescription(tip);
    line->setAutoRaise(true);
    line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    line->setFocusPolicy(Qt::StrongFocus);
    if (icon.isEmpty()) {
        line->setProperty("lack", true);
        theme::makeLink(line);
    } else {
        line->setIcon(theme::icon(icon));
    }
    connect(line, &QToolButton::clicked, this, [this, field] { emit fieldAsked(field); });
    m_rows->addWidget(line);
}

} // namespace gonfalone
