#include "ui/settings/TemplatesSection.h"

#include "core/documents/PageLayout.h"
#include "ui/base/DateField.h"
#include "ui/base/FactsTable.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/desk/PagesView.h"
#include "ui/settings/PhrasesPane.h"
#include "ui/settings/TemplateEditor.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSplitter>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPointsPerMm = 72 / 25.4;
constexpr int kFaultsSeen = 3;

QString insertion(const TemplateField &field)
{
    if (field.type == u"list"_s)
        return u"{{#%1}}{{.}}{{/%1}}"_s.arg(field.name);
    if (field.type == u"flag"_s)
        return u"{{#%1}}…{{/%1}}"_s.arg(field.name);
    return u"{{%1}}"_s.arg(field.name);
}

} // namespace

QString TemplatesSection::key() const
{
    return m_kind->currentData().toString();
}

TextTemplateId TemplatesSection::newest() const
{
    return m_dossier.versions.isEmpty() ? TextTemplateId() : m_dossier.versions.first().id;
}

bool TemplatesSection::isTyped() const
{
    return !m_key.isEmpty() && m_editor->toPlainText() != m_saved;
}

void TemplatesSection::refresh()
{
    if (m_kind->count() > 0)
        return;
    deliver(gateway()->templates(), this, [this](const Result<QList<TemplateName>> &names) {
        if (!names)
            return showError(names.error());
        for (const TemplateName &name : *names)
            m_kind->addItem(name.title, name.key);
    });
    m_phrases->refresh();
}

void TemplatesSection::keepUnsaved()
{
    if (m_key.isEmpty())
        return;
    const QString typed = isTyped() ? m_editor->toPlainText() : QString();
    if (typed == m_dossier.unsaved)
        return;
    m_dossier.unsaved = typed;
    gateway()->keepUnsaved(m_key, typed);
}

void TemplatesSection::offerCases()
{
    deliver(gateway()->cases(m_key), this, [this, wanted = m_key](const Result<QList<CaseFile>> &cases) {
        if (!cases)
            return showError(cases.error());
        if (wanted != m_key)
            return;
        const QString chosen = m_case->currentData().toString();
        const QSignalBlocker quiet(m_case);
        while (m_case->count() > 1)
            m_case->removeItem(1);
        for (const CaseFile &file : *cases)
            m_case->addItem(u"%1 · %2"_s.arg(file.label, file.subject), file.label);
        m_case->setCurrentIndex(std::max(0, m_case->findData(chosen)));
        lookAgain();
    });
}

void TemplatesSection::open(const QString &wanted, bool keepTyped)
{
    if (wanted != m_key) {
        m_key = wanted;
        offerCases();
        m_phrases->setSection(wanted, m_kind->currentText());
    }
    deliver(gateway()->openTemplate(wanted), this, [this, wanted, keepTyped](const Result<TemplateDossier> &dossier) {
        if (!dossier)
            return showError(dossier.error());
        if (wanted == m_key)
            opened(*dossier, keepTyped);
    });
}

void TemplatesSection::opened(const TemplateDossier &dossier, bool keepTyped)
{
    m_dossier = dossier;
    m_saved = dossier.versions.first().html;
    if (!keepTyped) {
        message()->clear();
        m_editor->setPlainText(dossier.unsaved.isEmpty() ? m_saved : dossier.unsaved);
    }
    if (!keepTyped && !dossier.unsaved.isEmpty() && dossier.unsaved != m_saved)
        message()->showMessage(Tone::Accent, tr("This is what you typed and did not save yet."),
                               tr("Go back to what is saved"));
    m_fields->clear();
    for (const TemplateField &field : dossier.fields.fields) {
        auto *item = new QListWidgetItem(u"%1\n%2"_s.arg(field.name, field.description), m_fields);
        item->setData(Qt::UserRole, insertion(field));
        item->setToolTip(insertion(field));
    }
    QList<QStringList> rows;
    for (const TextTemplate &version : dossier.versions)
        rows << QStringList{QString::number(version.number),
                            version.validFrom.isValid() ? version.validFrom.toString(u"dd/MM/yyyy") : tr("ever"),
                            version.note, version.createdBy};
    m_versions->setRows(rows);
    lookAgain();
}

void TemplatesSection::lookAgain()
{
    m_pause.stop();
    const int asked = ++m_asked;
    deliver(gateway()->preview(m_key, m_editor->toPlainText(), m_case->currentData().toString()), this,
            [this, asked](const Result<DraftDocument> &draft) {
                if (asked != m_asked)
                    return;
                showFaults(draft ? QList<FieldError>() : draft.error().fields);
                const bool lines = !draft && !draft.error().fields.isEmpty();
                m_pagesNote->setVisible(!draft);
                if (!draft)
                    m_pagesNote->setText(lines ? tr("The page as it was before the fault below the text.")
                                               : draft.error().message);
                if (!draft)
                    return;
                showPages(*draft);
            });
    keepUnsaved();
}

void TemplatesSection::showPages(const DraftDocument &draft)
{
    m_pages->setSource({});
    m_layout = std::make_unique<PageLayout>(draft, kA4, 72);
    const QSizeF points = kA4 * kPointsPerMm;
    m_pages->setSource({m_layout->pageCount(), [points](int) { return points; },
                        [this, points](int page, QSize pixels) {
                            QImage image(pixels, QImage::Format_RGB32);
                            image.fill(Qt::white);
                            QPainter painter(&image);
                            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
                            painter.scale(pixels.width() / points.width(), pixels.height() / points.height());
                            m_layout->paint(painter, page);
                            return image;
                        }});
}

void TemplatesSection::showFaults(const QList<FieldError> &faults)
{
    m_editor->setFaults(faults);
    m_faults->clear();
    for (const FieldError &fault : faults) {
        auto *item = new QListWidgetItem(fault.message, m_faults);
        item->setForeground(theme::toneText(Tone::Bad));
        item->setToolTip(fault.message);
        item->setData(Qt::UserRole, lineOfFault(fault));
    }
    m_faults->setVisible(!faults.isEmpty());
    const int rows = std::min(int(faults.size()), kFaultsSeen);
    m_faults->setFixedHeight(rows * (m_faults->sizeHintForRow(0) + 2) + space::kXs);
    m_split->refresh();
}

void TemplatesSection::save()
{
    const QString typed = m_editor->toPlainText();
    if (m_key.isEmpty())
        return;
    if (typed == m_saved)
        return message()->showMessage(
            Tone::Neutral, tr("Nothing was changed since version %1.").arg(m_dossier.versions.first().number));
    deliver(gateway()->saveTemplate({{}, m_key, typed, m_from->date(), m_note->text()}, newest()), this,
            [this, typed](const Result<TextTemplate> &saved) {
                if (!saved) {
                    showError(saved.error());
                    if (saved.error().kind == ErrorKind::Invalid && lineOfFault(saved.error().fields.value(0)) > 0)
                        showFaults(saved.error().fields);
                    else if (saved.error().kind == ErrorKind::Conflict)
                        open(m_key, true);
                    else
                        m_from->setFocus();
                    return;
                }
                m_note->clear();
                showDone(tr("Version %1 is saved and holds from %2.")
                             .arg(saved->number)
                             .arg(saved->validFrom.toString(u"dd/MM/yyyy")));
                open(m_key, true);
            });
}

void TemplatesSection::restore()
{
    const TextTemplate old = m_dossier.versions.value(m_versions->currentRow());
    if (isTyped())
        return message()->showMessage(
            Tone::Warn, tr("The text has changes that are not saved: save them first, or go back to what is saved."),
            tr("Go back to what is saved"));
    deliver(gateway()->restoreTemplate(m_key, old.id, m_from->date(), newest()), this,
            [this](const Result<TextTemplate> &saved) {
                if (!saved)
                    return showError(saved.error());
                open(m_key, false);
                showDone(tr("%1: it is version %2, from %3.")
                             .arg(saved->note)
                             .arg(saved->number)
                             .arg(saved->validFrom.toString(u"dd/MM/yyyy")));
            });
}

void TemplatesSection::copyVersion()
{
    // As one edit, so that Ctrl+Z brings back what was there.
    QTextCursor cursor(m_editor->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_dossier.versions.value(m_versions->currentRow()).html);
    m_editor->setFocus();
}

} // namespace gonfalone
