#include "ui/patrocinio/CaseHeader.h"

#include "core/calendar/HumanDate.h"
#include "ui/base/Card.h"
#include "ui/base/Chip.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/PathView.h"
#include "ui/base/ReasonsPopover.h"
#include "ui/base/TermBar.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/CaseWords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

CaseHeader::CaseHeader(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel({}, this)), m_line(new ElidedLabel({}, this)),
      m_unsaved(new Chip({}, Tone::Warn, this)), m_state(new Chip({}, Tone::Accent, this)), m_path(new PathView(this)),
      m_card(new Card({}, this)), m_bar(new TermBar(m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::kS);
    auto *top = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(space::kXs);
    theme::setRole(m_title, TextRole::Title);
    theme::setRole(m_line, TextRole::Muted);
    words->addWidget(m_title);
    words->addWidget(m_line);
    top->addLayout(words, 1);
    top->addWidget(m_unsaved, 0, Qt::AlignVCenter);
    top->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addLayout(top);
    layout->addWidget(m_path);
    m_card->body()->addWidget(m_bar);
    layout->addWidget(m_card);
    setDirty(false);
    connect(m_bar, &TermBar::whyRequested, this, &CaseHeader::explain);
}

void CaseHeader::setCase(const Patrocinio &patrocinio, const Explained<QDate> &term, const QDate &today)
{
    const CaseFile &file = patrocinio.file;
    m_title->setFullText(patrocinio.initiative.isEmpty() ? file.subject : patrocinio.initiative);
    m_line->setFullText(caseLine(patrocinio));
    m_state->setWord(stateName(stateOf(file)), toneOfState(stateOf(file)));
    if (m_reasons)
        m_reasons->dismiss();
    m_why = term.reasons;
    showPath(file);
    showTerm(file, today);
}

void CaseHeader::setDirty(bool dirty)
{
    m_unsaved->setWord(dirty ? tr("not saved yet") : QString(), Tone::Warn);
}

void CaseHeader::showPath(const CaseFile &file)
{
    const PatrocinioState current = stateOf(file);
    const QList<PatrocinioState> road = mainPath(current);
    const int here = int(road.indexOf(current));
    QList<PathView::Step> steps;
    for (int i = 0; i < road.size(); ++i) {
        const auto state = i < here ? PathView::State::Done
            : i == here             ? PathView::State::Current
                                    : PathView::State::Future;
        steps.append({stateName(road.at(i)), state});
    }
    m_path->setSteps(steps);
}

void CaseHeader::showTerm(const CaseFile &file, const QDate &today)
{
    const QLocale locale;
    const bool running = isRunning(stateOf(file));
    const int days = int(today.daysTo(file.due));
    TermBar::Term term;
    term.title = tr("Term of the procedure: %1").arg(humanDate(file.due));
    term.left = tr("%1 · received").arg(locale.toString(file.received, tr("d MMM")));
    term.right = running ? daysLeftSentence(days) : tr("the clock has stopped");
    term.elapsed = running ? TermBar::fraction(file.received, file.due, today) : 1;
    const Tone tone = toneOfDays(days);
    term.tone = !running ? Tone::Neutral : tone == Tone::Ok ? Tone::Accent : tone;
    term.explained = !m_why.isEmpty();
    m_bar->setTerm(term);
}

void CaseHeader::hideEvent(QHideEvent *event)
{
    if (m_reasons)
        m_reasons->dismiss();
    QWidget::hideEvent(event);
}

void CaseHeader::explain()
{
    if (!m_reasons)
        m_reasons = new ReasonsPopover(window());
    m_reasons->showReasons(m_bar->whyButton(), tr("Why this day?"), m_why);
}

} // namespace gonfalone
