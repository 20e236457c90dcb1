#include "ui/missions/MissionOutput.h"

#include "core/documents/PdfPrinter.h"
#include "ui/base/FileDialog.h"
#include "ui/desk/PrintDesk.h"

#include <QAction>
#include <QMenu>

namespace gonfalone {

using namespace Qt::StringLiterals;

MissionOutput::MissionOutput(MissionGateway *gateway, const Source &source, QWidget *window)
    : QObject(window), m_gateway(gateway), m_source(source), m_window(window), m_printer(new PrintDesk(window)),
      m_menu(new QMenu(window))
{
    connect(m_printer, &PrintDesk::failed, this, &MissionOutput::failed);
    m_menu->setToolTipsVisible(true);
    for (const MissionPaperRow &row : kMissionPapers) {
        auto *action = m_menu->addAction(missionPaperName(row.paper) + u'…');
        connect(action, &QAction::triggered, this, [this, paper = row.paper] { preview(paper); });
        m_actions.insert(int(row.paper), action);
    }
}

void MissionOutput::setState(MissionState state)
{
    for (const MissionPaperRow &row : kMissionPapers) {
        QAction *action = m_actions.value(int(row.paper));
        action->setEnabled(row.fits(state));
        action->setToolTip(row.fits(state) ? QString()
                                           : tr("Not while the mission is “%1”.").arg(missionStateName(state)));
    }
}

void MissionOutput::preview(MissionPaper paper)
{
    const auto mission = m_source();
    if (!mission) {
        emit failed(mission.error());
        return;
    }
    deliver(m_gateway->paper(*mission, paper), this, [this](const Result<DraftDocument> &draft) {
        if (!draft) {
            emit failed(draft.error());
            return;
        }
        m_paper = *draft;
        emit previewReady(*draft);
    });
}

void MissionOutput::print()
{
    if (m_paper)
        m_printer->print(*m_paper);
}

void MissionOutput::saveAs()
{
    if (!m_paper)
        return;
    QString name = m_paper->title;
    name.replace(u'/', u'-');
    const QString proposed = FileDialog::papers(name + u".pdf"_s);
    auto *dialog = new FileDialog(m_window, tr("Save the act"), proposed, u"PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, &MissionOutput::write);
    dialog->open();
}

void MissionOutput::write(const QString &path)
{
    if (!m_paper)
        return;
    ++m_pending;
    deliver(m_aside.run([paper = *m_paper, path] { return PdfPrinter().writePdf(paper, path); }), this,
            [this, path](const Outcome &done) {
                --m_pending;
                if (done)
                    emit written(path);
                else
                    emit failed(done.error());
            });
}

} // namespace gonfalone
