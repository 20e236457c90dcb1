#include "ui/patrocinio/DraftOutput.h"

#include "core/documents/HtmlWriter.h"
#include "core/documents/OdtWriter.h"
#include "core/documents/PdfPrinter.h"
#include "ui/base/FileDialog.h"
#include "ui/desk/PrintDesk.h"

#include <QAction>
#include <QMenu>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(DraftOutput::Format format)
{
    switch (format) {
    case DraftOutput::Format::Pdf: return u"pdf"_s;
    case DraftOutput::Format::Odt: return u"odt"_s;
    case DraftOutput::Format::Html: break;
    }
    return u"html"_s;
}

} // namespace

DraftOutput::DraftOutput(PatrocinioGateway *gateway, const Source &source, QWidget *window)
    : QObject(window), m_gateway(gateway), m_source(source), m_window(window), m_printer(new PrintDesk(window)),
      m_menu(new QMenu(window))
{
    connect(m_printer, &PrintDesk::failed, this, &DraftOutput::failed);
    const auto add = [this](const QString &text, const QKeySequence &keys, const auto &run) {
        auto *action = m_menu->addAction(text);
        // Only shown: the keys belong to the page, which binds them for the whole window.
        if (!keys.isEmpty())
            action->setText(text + u'\t' + keys.toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, this, run);
        m_actions << action;
    };
    add(tr("Preview…"), QKeySequence::Print, [this] { preview(); });
    add(tr("Print…"), {}, [this] { print(); });
    m_menu->addSeparator();
    add(tr("Save as PDF/A…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { saveAs(Format::Pdf); });
    add(tr("Save as ODT…"), {}, [this] { saveAs(Format::Odt); });
    add(tr("Save as HTML…"), {}, [this] { saveAs(Format::Html); });
}

void DraftOutput::setEnabled(bool enabled)
{
    m_enabled = enabled;
    for (QAction *action : m_actions)
        action->setEnabled(enabled);
}

void DraftOutput::withDraft(const std::function<void(const DraftDocument &)> &then)
{
    const auto patrocinio = m_source();
    if (!patrocinio) {
        emit failed(patrocinio.error());
        return;
    }
    deliver(m_gateway->draft(*patrocinio), this, [this, then](const Result<DraftDocument> &draft) {
        if (draft)
            then(*draft);
        else
            emit failed(draft.error());
    });
}

void DraftOutput::preview()
{
    withDraft([this](const DraftDocument &draft) { emit previewReady(draft); });
}

void DraftOutput::print()
{
    withDraft([this](const DraftDocument &draft) { m_printer->print(draft); });
}

QString DraftOutput::proposedName(Format format) const
{
    const auto patrocinio = m_source();
    QString name = patrocinio ? patrocinio->file.label : tr("draft");
    name.replace(u'/', u'-');
    return FileDialog::papers(name + u'.' + suffixOf(format));
}

void DraftOutput::saveAs(Format format)
{
    auto *dialog = new FileDialog(m_window, tr("Save the draft"), proposedName(format),
                                  u"%1 (*.%2)"_s.arg(suffixOf(format).toUpper(), suffixOf(format)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(proposedName(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { write(format, path); });
    dialog->open();
}

void DraftOutput::write(Format format, const QString &path)
{
    ++m_pending;
    const auto patrocinio = m_source();
    if (!patrocinio) {
        --m_pending;
        emit failed(patrocinio.error());
        return;
    }
    deliver(m_gateway->draft(*patrocinio), this, [this, format, path](const Result<DraftDocument> &draft) {
        if (!draft) {
            --m_pending;
            emit failed(draft.error());
            return;
        }
        deliver(m_aside.run([draft = *draft, format, path] { return writeDraft(draft, format, path); }), this,
                [this, path](const Outcome &done) {
                    --m_pending;
                    if (done)
                        emit written(path);
                    else
                        emit failed(done.error());
                });
    });
}

Outcome DraftOutput::writeDraft(const DraftDocument &draft, Format format, const QString &path)
{
    switch (format) {
    case Format::Pdf: return PdfPrinter().writePdf(draft, path);
    case Format::Odt: return writeOdt(draft, path);
    case Format::Html: break;
    }
    return writeHtml(draft, path);
}

} // namespace gonfalone
