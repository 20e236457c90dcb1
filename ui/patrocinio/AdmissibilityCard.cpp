#include "ui/patrocinio/AdmissibilityCard.h"

#include "ui/base/Chip.h"
#include "ui/base/ReasonsPopover.h"
#include "ui/base/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

/// Sign and word say the same as the tone.
QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocking: return u"✕ "_s + AdmissibilityCard::tr("Hinders");
    case Severity::Warning: return u"! "_s + AdmissibilityCard::tr("Caution");
    case Severity::Open: return u"? "_s + AdmissibilityCard::tr("To answer");
    case Severity::Ok: break;
    }
    return u"✓ "_s + AdmissibilityCard::tr("Holds");
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Blocking: return Tone::Bad;
    case Severity::Warning: return Tone::Warn;
    case Severity::Open: return Tone::Neutral;
    case Severity::Ok: break;
    }
    return Tone::Ok;
}

} // namespace

AdmissibilityCard::AdmissibilityCard(QWidget *parent)
    : Card(tr("Admissibility"), parent), m_summary(new Chip({}, Tone::Neutral, this)), m_fault(new QLabel(this)),
      m_grid(nullptr), m_fold(new QPushButton(this))
{
    addHeaderWidget(m_summary);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    theme::setRole(m_fault, TextRole::Muted);
    theme::makeLink(m_fold);
    body()->addWidget(m_fault);
    body()->addWidget(m_fold, 0, Qt::AlignLeft);
    m_fault->hide();
    m_fold->hide();
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_folded = !m_folded;
        rebuild();
    });
}

void AdmissibilityCard::setAdmissibility(const Admissibility &result)
{
    QList<Finding> findings = result.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &one, const Finding &other) { return int(one.severity) > int(other.severity); });
    m_fault->hide();
    if (findings == m_findings && m_rows)
        return;
    m_findings = findings;
    showSummary();
    rebuild();
}

void AdmissibilityCard::setFault(const Error &error)
{
    m_findings.clear();
    m_summary->setWord({}, Tone::Neutral);
    rebuild();
    m_fault->setText(error.message);
    m_fault->show();
}

void AdmissibilityCard::showSummary()
{
    const auto count = [this](Severity severity) {
        return int(std::count_if(m_findings.cbegin(), m_findings.cend(),
                                 [severity](const Finding &finding) { return finding.severity == severity; }));
    };
    if (count(Severity::Blocking) > 0)
        m_summary->setWord(tr("not admissible"), Tone::Bad);
    else if (const int open = count(Severity::Open); open > 0)
        m_summary->setWord(tr("%n to answer", nullptr, open), Tone::Neutral);
    else if (count(Severity::Warning) > 0)
        m_summary->setWord(tr("with cautions"), Tone::Warn);
    else
        m_summary->setWord(tr("admissible"), Tone::Ok);
}

void AdmissibilityCard::rebuild()
{
    const bool hadFocus = m_fold->hasFocus();
    if (m_reasons)
        m_reasons->dismiss();
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::kM);
    m_grid->setVerticalSpacing(space::kS);
    m_grid->setColumnStretch(1, 1);
    // Folded, the card says what stands in the way; what holds and what nobody has answered yet is a click away.
    const auto speaks = [](const Finding &finding) {
        return finding.severity == Severity::Blocking || finding.severity == Severity::Warning;
    };
    int quiet = 0;
    for (const Finding &finding : m_findings) {
        quiet += !speaks(finding);
        if (speaks(finding) || !m_folded)
            addLine(finding);
    }
    body()->insertWidget(0, m_rows);
    m_fold->setVisible(quiet > 0);
    m_fold->setText(m_folded ? tr("Show every check (%1)").arg(m_findings.size())
                             : tr("Show only what is to be looked at"));
    if (hadFocus)
        m_fold->setFocus();
}

void AdmissibilityCard::addLine(const Finding &finding)
{
    const int row = m_grid->rowCount();
    auto *chip = new Chip(wordOf(finding.severity), toneOf(finding.severity), m_rows);
    m_grid->addWidget(chip, row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *text = new QLabel(finding.text, m_rows);
    text->setObjectName(finding.code);
    text->setAccessibleName(u"%1: %2"_s.arg(chip->word(), finding.text));
    words->addWidget(text);
    if (!finding.source.isEmpty()) {
        auto *source = new QLabel(finding.source, m_rows);
        theme::setRole(source, TextRole::Note);
        words->addWidget(source);
    }
    for (int i = 0; i < words->count(); ++i) {
        auto *label = static_cast<QLabel *>(words->itemAt(i)->widget());
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_grid->addLayout(words, row, 1);
    if (finding.reasons.isEmpty())
        return;
    auto *why = new QPushButton(tr("Why?"), m_rows);
    theme::makeLink(why);
    why->setAccessibleName(tr("Why? %1").arg(finding.text));
    m_grid->addWidget(why, row, 2, Qt::AlignTop);
    connect(why, &QPushButton::clicked, this, [this, why, finding] {
        if (!m_reasons)
            m_reasons = new ReasonsPopover(window());
        m_reasons->showReasons(why, finding.text, finding.reasons);
    });
}

QStringList AdmissibilityCard::lines() const
{
    QStringList lines;
    for (const QLabel *label : m_rows ? m_rows->findChildren<QLabel *>() : QList<QLabel *>{}) {
        if (!label->accessibleName().isEmpty())
            lines << label->accessibleName();
    }
    return lines;
}

void AdmissibilityCard::hideEvent(QHideEvent *event)
{
    if (m_reasons)
        m_reasons->dismiss();
    Card::hideEvent(event);
}

} // namespace gonfalone
