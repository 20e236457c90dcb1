#include "ui/desk/ActOutput.h"

#include "core/documents/PdfPrinter.h"
#include "ui/base/FileDialog.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/PrintDesk.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

ActOutput::ActOutput(QWidget *window) : QObject(window), m_window(window), m_printer(new PrintDesk(window))
{
    connect(m_printer, &PrintDesk::failed, this, &ActOutput::failed);
}

int ActOutput::pending() const
{
    return m_pending + m_printer->pending();
}

void ActOutput::await(QFuture<Result<DraftDocument>> draft)
{
    ++m_pending;
    deliver(draft, this, [this](const Result<DraftDocument> &come) {
        --m_pending;
        if (!come) {
            emit failed(come.error());
            return;
        }
        m_paper = *come;
        emit previewReady(*come);
    });
}

void ActOutput::print()
{
    if (m_paper)
        m_printer->print(*m_paper);
}

void ActOutput::saveAs()
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
    connect(dialog, &QFileDialog::fileSelected, this, &ActOutput::write);
    dialog->open();
}

void ActOutput::write(const QString &path)
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
