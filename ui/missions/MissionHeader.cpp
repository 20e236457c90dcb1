#include "ui/missions/MissionHeader.h"

#include "ui/base/Chip.h"
#include "ui/base/ElidedLabel.h"
#include "ui/base/ErrorPresenter.h"
#include "ui/base/PathView.h"
#include "ui/base/ReasonsPopover.h"
#include "ui/base/Theme.h"
#include "ui/missions/MissionWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

MissionHeader::MissionHeader(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel({}, this)), m_line(new ElidedLabel({}, this)),
      m_unsaved(new Chip({}, Tone::Warn, this)), m_state(new Chip({}, Tone::Accent, this)), m_path(new PathView(this)),
      m_decider(new ElidedLabel({}, this)), m_whyButton(new QPushButton(tr("Why?"), this))
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
    theme::makeLink(m_whyButton);
    m_whyButton->setAccessibleName(tr("Why: who decides on this mission"));
    below->addWidget(m_decider, 1);
    below->addWidget(m_whyButton);
    layout->addLayout(below);
    setDirty(false);
    connect(m_whyButton, &QPushButton::clicked, this, &MissionHeader::explain);
}

void MissionHeader::setMission(const Mission &mission)
{
    m_title->setFullText(missionTitle(mission.destination, mission.purpose));
    m_line->setFullText(missionLine(mission));
    const MissionState current = stateOf(mission);
    m_state->setWord(missionStateName(current), toneOfMission(current));
    if (m_reasons)
        m_reasons->dismiss();
    const QList<MissionState> road = missionPath(current);
    const int here = int(road.indexOf(current));
    QList<PathView::Step> steps;
    for (int i = 0; i < road.size(); ++i) {
        const auto state = i < here ? PathView::State::Done
            : i == here             ? PathView::State::Current
                                    : PathView::State::Future;
        steps.append({missionStateName(road.at(i)), state});
    }
    m_path->setSteps(steps);
}

void MissionHeader::setRoute(const Result<Explained<MissionRoute>> &route)
{
    m_why = route ? route->reasons : QList<Reason>();
    m_whyButton->setVisible(!m_why.isEmpty());
    if (!route) {
        m_decider->setFullText(ErrorPresenter::sentence(route.error()));
    } else if (route->value.authority == MissionAuthority::Nobody) {
        m_decider->setFullText(tr("It is declared: nobody authorises it."));
    } else {
        m_decider->setFullText(tr("Authorised by %1, %2.").arg(route->value.authoriser, route->value.authoriserOffice));
    }
}

QString MissionHeader::deciderText() const
{
    return m_decider->text();
}

void MissionHeader::setDirty(bool dirty)
{
    m_unsaved->setWord(dirty ? tr("not saved yet") : QString(), Tone::Warn);
}

void MissionHeader::hideEvent(QHideEvent *event)
{
    if (m_reasons)
        m_reasons->dismiss();
    QWidget::hideEvent(event);
}

void MissionHeader::explain()
{
    if (m_why.isEmpty())
        return;
    if (!m_reasons)
        m_reasons = new ReasonsPopover(window());
    m_reasons->showReasons(m_whyButton, tr("Who decides, and why?"), m_why);
}

} // namespace gonfalone
