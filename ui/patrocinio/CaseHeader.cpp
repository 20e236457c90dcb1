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

namespace {

/// "suspended 8 days for integration": how long, and why, the clock has stood still.
QString stoodStill(const ProcedureClock &clock)
{
    QStringList parts;
    for (const ClockSpan &span : clock.spans) {
        const int days = int(span.from.daysTo(span.to)) + 1;
        if (span.phase == ClockPhase::Suspended)
            parts << CaseHeader::tr("suspended %n days for integration", nullptr, days);
        else if (span.phase == ClockPhase::NoticeSuspended)
            parts << CaseHeader::tr("%n days for the notice of rejection", nullptr, days);
    }
    return parts.join(u", "_s);
}

} // namespace

CaseHeader::CaseHeader(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel({}, this)), m_line(new ElidedLabel({}, this)),
      m_company(new Chip({}, Tone::Neutral, this)), m_unsaved(new Chip({}, Tone::Warn, this)),
      m_state(new Chip({}, Tone::Accent, this)), m_path(new PathView(this)), m_card(new Card({}, this)),
      m_bar(new TermBar(m_card))
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
    top->addWidget(m_company, 0, Qt::AlignVCenter);
    top->addWidget(m_unsaved, 0, Qt::AlignVCenter);
    top->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addLayout(top);
    layout->addWidget(m_path);
    m_card->body()->addWidget(m_bar);
    layout->addWidget(m_card);
    setDirty(false);
    setCompany({}, {});
    connect(m_bar, &TermBar::whyRequested, this, &CaseHeader::explain);
}

void CaseHeader::setCase(const Patrocinio &patrocinio, const ProcedureClock &clock, const QDate &today)
{
    const CaseFile &file = patrocinio.file;
    m_title->setFullText(patrocinio.initiative.isEmpty() ? file.subject : patrocinio.initiative);
    m_line->setFullText(caseLine(patrocinio));
    m_state->setWord(stateName(stateOf(file)), toneOfState(stateOf(file)));
    if (m_reasons)
        m_reasons->dismiss();
    m_why = clock.due.reasons;
    showPath(file);
    showTerm(file, clock, today);
}

void CaseHeader::setDirty(bool dirty)
{
    m_unsaved->setWord(dirty ? tr("not saved yet") : QString(), Tone::Warn);
}

void CaseHeader::setCompany(const QString &words, const QString &sentence)
{
    m_company->setWord(words, Tone::Neutral);
    m_company->setToolTip(sentence);
    m_company->setAccessibleName(sentence);
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

void CaseHeader::showTerm(const CaseFile &file, const ProcedureClock &clock, const QDate &today)
{
    const QLocale locale;
    const PatrocinioState state = stateOf(file);
    const bool running = isRunning(state);
    const QDate due = clock.due.value;
    const int days = int(today.daysTo(due));
    TermBar::Term term;
    term.title = tr("Term of the procedure: %1").arg(humanDate(due));
    term.left = tr("%1 · received").arg(locale.toString(clock.start, tr("d MMM")));
    term.elapsed = running ? TermBar::fraction(clock.start, due, today) : 1;
    for (const ClockSpan &span : clock.spans) {
        if (span.phase == ClockPhase::Suspended || span.phase == ClockPhase::NoticeSuspended)
            term.suspended.append({TermBar::fraction(clock.start, due, span.from.addDays(-1)),
                                   TermBar::fraction(clock.start, due, span.to)});
    }
    const auto still = clock.standstillOn(today);
    term.middle = stoodStill(clock);
    term.right = !running ? tr("the clock has stopped")
        : still           ? tr("suspended until %1").arg(locale.toString(still->to, tr("d MMM")))
                          : daysLeftSentence(days);
    const Tone tone = still ? Tone::Neutral : toneOfDays(days);
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
