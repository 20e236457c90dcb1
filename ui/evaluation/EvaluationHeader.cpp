#include "ui/evaluation/EvaluationHeader.h"

#include "core/calendar/HumanDate.h"
#include "ui/base/Chip.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/PathView.h"
#include "ui/base/Theme.h"
#include "ui/evaluation/EvaluationWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gonfalone {

EvaluationHeader::EvaluationHeader(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel({}, this)), m_line(new ElidedLabel({}, this)),
      m_unsaved(new Chip({}, Tone::Warn, this)), m_state(new Chip({}, Tone::Accent, this)), m_path(new PathView(this)),
      m_clockChip(new Chip({}, Tone::Neutral, this)), m_clock(new ElidedLabel({}, this))
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
    auto *below = new QHBoxLayout;
    below->addWidget(m_clockChip, 0, Qt::AlignVCenter);
    below->addWidget(m_clock, 1);
    layout->addLayout(below);
    setDirty(false);
}

void EvaluationHeader::setView(const SheetView &view)
{
    const EvaluationSheet &sheet = view.sheet;
    m_title->setFullText(sheet.name);
    m_line->setFullText(sheetLine(sheet, view.system));
    m_state->setWord(evaluationStateName(sheet.state).toLower(), toneOfSheet(sheet.state));
    const QList<EvaluationState> road = evaluationPath(sheet.state, sheet.portavoce);
    const int here = int(road.indexOf(sheet.state));
    QList<PathView::Step> steps;
    for (int i = 0; i < road.size(); ++i) {
        const auto state = i < here ? PathView::State::Done
            : i == here             ? PathView::State::Current
                                    : PathView::State::Future;
        steps.append({evaluationStateName(road.at(i)), state});
    }
    m_path->setSteps(steps);
    m_clock->setFullText(view.clock ? clockText(*view.clock) : QString());
    m_clock->setVisible(view.clock.has_value());
    m_clockChip->setWord(view.clock ? humanDaysLeft(view.clock->left) : QString(),
                         view.clock ? toneOfClock(*view.clock) : Tone::Neutral);
}

QString EvaluationHeader::clockLine() const
{
    return m_clock->text();
}

QString EvaluationHeader::stateText() const
{
    return m_state->word();
}

void EvaluationHeader::setDirty(bool dirty)
{
    m_unsaved->setWord(dirty ? tr("not saved yet") : QString(), Tone::Warn);
}

} // namespace gonfalone
