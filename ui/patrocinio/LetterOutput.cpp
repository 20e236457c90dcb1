#include "ui/patrocinio/LetterOutput.h"

#include "core/documents/WriteFile.h"
#include "ui/base/FileDialog.h"

#include <QAction>
#include <QMenu>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(LetterOutput::Format format)
{
    return format == LetterOutput::Format::Pdf ? u"pdf"_s : u"eml"_s;
}

} // namespace

LetterOutput::LetterOutput(PatrocinioGateway *gateway, const Source &source, QWidget *window)
    : QObject(window), m_gateway(gateway), m_source(source), m_window(window), m_menu(new QMenu(window))
{
    m_menu->setToolTipsVisible(true);
    LetterRecipient before = LetterRecipient::Applicant;
    for (const LetterRow &row : kLetters) {
        if (row.recipient != before && before == LetterRecipient::Applicant)
            m_menu->addSeparator();
        before = row.recipient;
        auto *action = m_menu->addAction(letterName(row.kind) + u'…');
        connect(action, &QAction::triggered, this, [this, kind = row.kind] { preview(kind); });
        m_actions.insert(int(row.kind), action);
    }
    setLetters({});
}

void LetterOutput::setLetters(const QList<AllowedLetter> &letters)
{
    for (QAction *action : m_actions) {
        action->setEnabled(false);
        action->setToolTip(tr("No case is open: choose one from the list."));
    }
    for (const AllowedLetter &letter : letters) {
        QAction *action = m_actions.value(int(letter.kind));
        action->setEnabled(letter.allowed);
        action->setToolTip(letter.allowed ? tr("Look at the letter, then save it or send it") : letter.why);
    }
}

void LetterOutput::preview(LetterKind kind)
{
    const auto patrocinio = m_source();
    if (!patrocinio) {
        emit failed(patrocinio.error());
        return;
    }
    deliver(m_gateway->letter(*patrocinio, kind), this, [this, kind](const Result<DraftDocument> &letter) {
        if (!letter) {
            emit failed(letter.error());
            return;
        }
        m_shown = kind;
        emit previewReady(*letter);
    });
}

QString LetterOutput::proposedName(Format format) const
{
    const auto patrocinio = m_source();
    QString name = patrocinio ? u"%1 %2"_s.arg(patrocinio->file.label, letterKey(m_shown)) : letterKey(m_shown);
    name.replace(u'/', u'-');
    return FileDialog::papers(name + u'.' + suffixOf(format));
}

void LetterOutput::saveAs(Format format)
{
    const QString kinds = format == Format::Pdf ? tr("PDF/A (*.pdf)") : tr("Messages (*.eml)");
    auto *dialog = new FileDialog(m_window, tr("Save the letter"), proposedName(format), kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(proposedName(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind = m_shown, format](const QString &path) { write(kind, format, path); });
    dialog->open();
}

void LetterOutput::fail(const Error &error)
{
    --m_pending;
    emit failed(error);
}

void LetterOutput::write(LetterKind kind, Format format, const QString &path)
{
    ++m_pending;
    const auto patrocinio = m_source();
    if (!patrocinio)
        return fail(patrocinio.error());
    deliver(m_gateway->prepareLetter(*patrocinio, kind), this,
            [this, format, path](const Result<PreparedLetter> &prepared) {
                if (prepared)
                    save(*prepared, format, path);
                else
                    fail(prepared.error());
            });
}

void LetterOutput::save(const PreparedLetter &prepared, Format format, const QString &path)
{
    const QByteArray bytes = format == Format::Pdf ? prepared.pdf : prepared.eml;
    deliver(m_aside.run([path, bytes] { return writeFile(path, bytes); }), this, [this, path](const Outcome &done) {
        if (!done)
            return fail(done.error());
        --m_pending;
        emit written(path);
    });
}

} // namespace gonfalone
