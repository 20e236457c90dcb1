#include "ui/desk/DocumentReader.h"

#include "core/documents/WriteFile.h"
#include "ui/base/FileDialog.h"
#include "ui/desk/Deliver.h"
#include "ui/desk/DocumentList.h"
#include "ui/desk/PreviewPane.h"

namespace gonfalone {

DocumentReader::DocumentReader(DocumentList *list, PreviewPane *preview, const Read &read, QWidget *window)
    : QObject(window), m_preview(preview), m_read(read), m_window(window)
{
    connect(list, &DocumentList::previewRequested, this, &DocumentReader::show);
    connect(list, &DocumentList::saveRequested, this, &DocumentReader::save);
    connect(preview, &PreviewPane::saveRequested, this, [this] { save(m_shown); });
}

void DocumentReader::show(const Document &document)
{
    m_shown = document;
    emit opened();
    deliver(m_read(document.id), this, [this, document](const Result<QByteArray> &content) {
        if (m_shown.id != document.id)
            return;
        if (content)
            m_preview->showDocument(document, *content);
        else
            m_preview->showError(document.name, content.error());
    });
}

void DocumentReader::save(const Document &document)
{
    auto *dialog = new FileDialog(m_window, tr("Save the document"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(document.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, document](const QString &path) { write(document, path); });
    dialog->open();
}

void DocumentReader::write(const Document &document, const QString &path)
{
    deliver(m_read(document.id), this, [this, path](const Result<QByteArray> &content) {
        if (!content) {
            emit failed(content.error());
            return;
        }
        deliver(m_aside.run([path, bytes = *content] { return writeFile(path, bytes); }), this,
                [this, path](const Outcome &done) {
                    if (done)
                        emit written(path);
                    else
                        emit failed(done.error());
                });
    });
}

} // namespace gonfalone
