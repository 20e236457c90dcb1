#include "ui/evaluation/EvaluationOutput.h"

#include "core/documents/PdfPrinter.h"
#include "ui/base/FileDialog.h"
#include "ui/patrocinio/DraftOutput.h"

#include <QAction>
#include <QMenu>

namespace gonfalone {

using namespace Qt::StringLiterals;

EvaluationOutput::EvaluationOutput(EvaluationGateway *gateway, const Source &source, QWidget *window)
    : QObject(window), m_gateway(gateway), m_source(source), m_window(window), m_menu(new QMenu(window))
{
    m_menu->setToolTipsVisible(true);
    for (const EvaluationPaperRow &row : kEvaluationPapers) {
        auto *action = m_menu->addAction(evaluationPaperName(row.paper) + u'…');
        connect(action, &QAction::triggered, this, [this, paper = row.paper] { preview(paper); });
        m_actions.insert(int(row.paper), action);
    }
}

void EvaluationOutput::setSheet(const EvaluationSheet &sheet)
{
    for (const EvaluationPaperRow &row : kEvaluationPapers) {
        QAction *action = m_actions.value(int(row.paper));
        const bool happened = fits(row.paper, sheet);
        action->setEnabled(happened);
        action->setToolTip(happened ? QString() : tr("Nothing of this has happened yet."));
    }
}

void EvaluationOutput::preview(EvaluationPaper paper)
{
    const auto label = m_source();
    if (!label) {
        emit failed(label.error());
        return;
    }
    ++m_pending;
    deliver(m_gateway->paper(*label, paper), this, [this](const Result<DraftDocument> &draft) { take(draft); });
}

void EvaluationOutput::previewDistribution(int year)
{
    ++m_pending;
    deliver(m_gateway->distribution(year), this, [this](const Result<DraftDocument> &draft) { take(draft); });
}

void EvaluationOutput::take(const Result<DraftDocument> &draft)
{
    --m_pending;
    if (!draft) {
        emit failed(draft.error());
        return;
    }
    m_paper = *draft;
    emit previewReady(*draft);
}

void EvaluationOutput::print()
{
    if (m_paper)
        DraftOutput::printPages(*m_paper, m_window, this, [this](const Error &error) { emit failed(error); });
}

void EvaluationOutput::saveAs()
{
    if (!m_paper)
        return;
    QString name = m_paper->title;
    name.replace(u'/', u'-');
    const QString proposed = FileDialog::papers(name + u".pdf"_s);
    auto *dialog = new FileDialog(m_window, tr("Save the paper"), proposed, u"PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, &EvaluationOutput::write);
    dialog->open();
}

void EvaluationOutput::write(const QString &path)
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
