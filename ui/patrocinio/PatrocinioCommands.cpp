// The part of PatrocinioPage that says what can be done here, and when.
#include "ui/patrocinio/PatrocinioPage.h"

#include "core/patrocinio/PatrocinioFields.h"

#include "ui/base/ErrorPresenter.h"
#include "ui/base/InlineMessage.h"
#include "ui/base/Theme.h"
#include "ui/desk/DocumentList.h"
#include "ui/patrocinio/ActionBar.h"
#include "ui/patrocinio/CaseHeader.h"
#include "ui/patrocinio/CaseOutput.h"
#include "ui/patrocinio/CaseWords.h"
#include "ui/patrocinio/DraftOutput.h"
#include "ui/patrocinio/LetterOutput.h"
#include "ui/patrocinio/PatrocinioDetail.h"
#include "ui/patrocinio/PatrocinioForm.h"
#include "ui/patrocinio/PatrocinioListPane.h"
#include "ui/patrocinio/ProofsCard.h"
#include "ui/patrocinio/RecordsPanel.h"

#include <QAction>
#include <QPushButton>

namespace gonfalone {

using namespace Qt::StringLiterals;

QAction *PatrocinioPage::addCommand(const QString &id, const QString &text, const QString &icon,
                                    const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(theme::icon(icon), text, this);
    action->setObjectName(id);
    action->setProperty("iconName", icon);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [run] { run(); });
    m_commands << action;
    m_byId.insert(id, action);
    return action;
}

void PatrocinioPage::buildCommands()
{
    addCommand(u"patrocinio.new"_s, tr("New patronage request"), u"document-new"_s, QKeySequence::New,
               [this] { newRequest(); });
    addCommand(u"patrocinio.import"_s, tr("Import message…"), u"mail-message-new"_s, QKeySequence::Open,
               [this] { chooseFiles(); });
    addCommand(u"patrocinio.save"_s, tr("Save the case"), u"document-save"_s, QKeySequence::Save,
               [this] { m_detail->save(); });
    addCommand(u"patrocinio.preview"_s, tr("Preview the draft"), u"document-preview"_s, QKeySequence::Print,
               [this] { m_detail->preview(); });
    addCommand(u"patrocinio.text"_s, tr("Text of the act: read, edit, compare"), u"document-edit"_s, {},
               [this] { m_detail->openText(); });
    addCommand(u"patrocinio.pdf"_s, tr("Save the draft as PDF/A"), u"application-pdf"_s,
               Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { m_detail->output()->saveAs(DraftOutput::Format::Pdf); });
    addCommand(u"patrocinio.odt"_s, tr("Save the draft as ODT"), u"document-save-as"_s, {},
               [this] { m_detail->output()->saveAs(DraftOutput::Format::Odt); });
    addCommand(u"patrocinio.html"_s, tr("Save the draft as HTML"), u"document-save-as"_s, {},
               [this] { m_detail->output()->saveAs(DraftOutput::Format::Html); });
    addCommand(u"patrocinio.print"_s, tr("Print the draft"), u"document-print"_s, {},
               [this] { m_detail->output()->print(); });
    addCommand(u"patrocinio.case_pdf"_s, tr("Save the whole case as PDF"), u"application-pdf"_s, {},
               [this] { m_detail->caseOutput()->saveCaseAs(m_detail->label(), CaseOutput::Format::Pdf); });
    addCommand(u"patrocinio.case_zip"_s, tr("Save the whole case as ZIP"), u"document-save-as"_s, {},
               [this] { m_detail->caseOutput()->saveCaseAs(m_detail->label(), CaseOutput::Format::Zip); });
    addCommand(u"patrocinio.person"_s, tr("Personal data of the applicant"), u"user-identity"_s, {},
               [this] { m_detail->form()->personalDataButton()->click(); });
    addCommand(u"patrocinio.report"_s, tr("Yearly report…"), u"document-print"_s, {},
               [this] { m_detail->caseOutput()->askReport(); });
    addCommand(u"patrocinio.letters"_s, tr("Letters for all the cases of the list…"), u"mail-message-new"_s, {},
               [this] { emit m_list->lettersRequested(); });
    // Where a case is open it tells of the file itself.
    connect(m_detail->caseOutput(), &CaseOutput::written, this, [this](const QString &path) {
        if (m_detail->label().isEmpty())
            m_message->showMessage(Tone::Ok, tr("Written to %1").arg(path));
    });
    connect(m_detail->caseOutput(), &CaseOutput::failed, this, [this](const Error &error) {
        if (m_detail->label().isEmpty())
            ErrorPresenter::present(error, m_message);
    });
    addCommand(u"patrocinio.why"_s, tr("Why this term?"), u"help-hint"_s, {},
               [this] { m_detail->header()->explain(); });
    addCommand(u"patrocinio.step"_s, tr("Take the main step"), u"go-next"_s, Qt::CTRL | Qt::Key_Return,
               [this] { runMainStep(); });
    for (const PatrocinioAction step : kPatrocinioActions)
        addCommand(u"patrocinio."_s + actionKey(step), actionName(step), u"go-next"_s, {},
                   [this, step] { m_detail->perform(step); });
    for (const LetterRow &row : kLetters)
        addCommand(u"patrocinio.letter."_s + letterKey(row.kind), tr("Letter: %1").arg(letterName(row.kind)),
                   u"mail-message-new"_s, {}, [this, kind = row.kind] { m_detail->letters()->preview(kind); });
    addCommand(u"patrocinio.letter_pdf"_s, tr("Save the letter as PDF/A"), u"application-pdf"_s, {},
               [this] { m_detail->letters()->saveAs(LetterOutput::Format::Pdf); });
    addCommand(u"patrocinio.letter_eml"_s, tr("Save the letter as message (.eml)"), u"document-save-as"_s, {},
               [this] { m_detail->letters()->saveAs(LetterOutput::Format::Message); });
    addCommand(u"patrocinio.search"_s, tr("Search in the list"), u"edit-find"_s, QKeySequence::Find,
               [this] { m_list->focusSearch(); });
    addCommand(u"patrocinio.refresh"_s, tr("Read again"), u"view-refresh"_s, QKeySequence::Refresh,
               [this] { refresh(); });
    const QStringList parts{tr("Go to the list"), tr("Go to the form"), tr("Go to the documents"),
                            tr("Go to the actions")};
    for (int part = 0; part < parts.size(); ++part)
        addCommand(u"patrocinio.go%1"_s.arg(part + 1), parts.at(part), u"go-jump"_s,
                   QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + part)), [this, part] { goToSide(part); });
    for (const auto &[record, text] : {std::pair{u"declaration"_s, tr("Declare on conflicts of interest")},
                                       std::pair{u"opinion.technical"_s, tr("Go to the opinions")},
                                       std::pair{u"proofs"_s, tr("Go to the proofs with the stemma")},
                                       std::pair{u"exclusion."_s, tr("Go to the exclusions of the regulation")}})
        addCommand(u"patrocinio.record."_s + record, text, u"go-jump"_s, {},
                   [this, record = record] { m_detail->goToField(record); });
    addCommand(u"patrocinio.proof.file"_s, tr("Take in a proof from a file…"), u"document-open"_s, {},
               [this] { m_detail->records()->chooseProof(); });
    for (const ProofAction step : kProofActions)
        addCommand(u"patrocinio.proof."_s + QString::number(int(step)), proofActionName(step), u"go-next"_s, {},
                   [this, step] {
                       if (QPushButton *button = m_detail->records()->proofs()->stepButton(step))
                           button->click();
                   });
    // Every field by its name: Ctrl+K, «delega», Enter.
    for (const QString &field : patrocinioFieldNames())
        addCommand(u"patrocinio.field."_s + field, tr("Field: %1").arg(patrocinioFieldLabel(field)), u"go-jump"_s, {},
                   [this, field] { m_detail->goToField(field); });
}

void PatrocinioPage::refreshCommands()
{
    const auto set = [this](const QString &id, bool enabled, const QString &why) {
        QAction *action = m_byId.value(id);
        action->setEnabled(enabled);
        action->setWhatsThis(enabled ? QString() : why);
    };
    const bool registers = m_gateway->actor().may(Permission::RegisterPatrocinio);
    for (const QString &id : {u"patrocinio.new"_s, u"patrocinio.import"_s})
        set(id, registers, tr("Your role does not register requests."));
    const bool isOpen = !m_detail->label().isEmpty();
    const QString none = tr("No case is open: choose one from the list.");
    const ActionBar *bar = m_detail->bar();
    set(u"patrocinio.save"_s, isOpen && bar->saveButton()->isEnabled(), isOpen ? bar->saveButton()->toolTip() : none);
    const bool drafted = isOpen && m_detail->output()->isEnabled();
    for (const QString &id : {u"patrocinio.preview"_s, u"patrocinio.pdf"_s, u"patrocinio.odt"_s, u"patrocinio.html"_s,
                              u"patrocinio.print"_s})
        set(id, drafted, isOpen ? tr("The draft of the act is made once the review has started.") : none);
    for (const QString &id : {u"patrocinio.case_pdf"_s, u"patrocinio.case_zip"_s})
        set(id, isOpen, none);
    const bool answers = m_gateway->actor().may(Permission::ManagePersonalData);
    set(u"patrocinio.person"_s, isOpen && answers,
        answers ? none : tr("Your role does not answer persons who ask for their data."));
    set(u"patrocinio.why"_s, isOpen, none);
    const QPushButton *main = bar->mainButton();
    set(u"patrocinio.step"_s, main && main->isEnabled(), main ? main->toolTip() : none);
    for (const LetterRow &row : kLetters) {
        const QAction *letter = m_detail->letters()->action(row.kind);
        set(u"patrocinio.letter."_s + letterKey(row.kind), isOpen && letter->isEnabled(),
            isOpen ? letter->toolTip() : none);
    }
    for (const QString &id : {u"patrocinio.letter_pdf"_s, u"patrocinio.letter_eml"_s})
        set(id, m_detail->showsLetter(), tr("No letter is shown: choose one of the commands “Letter: …” first."));
    const ProofsCard *proofs = m_detail->records()->proofs();
    const QString noProof = isOpen ? tr("No proof of this case waits for that.") : none;
    set(u"patrocinio.proof.file"_s, isOpen && proofs->fileButton()->isVisibleTo(m_detail->records()), noProof);
    for (const ProofAction step : kProofActions)
        set(u"patrocinio.proof."_s + QString::number(int(step)), isOpen && proofs->stepButton(step), noProof);
    for (const PatrocinioAction step : kPatrocinioActions) {
        const QPushButton *button = isOpen ? bar->button(step) : nullptr;
        const QString why = !isOpen ? none
            : button                ? button->toolTip()
                                    : tr("Not possible in the state in which the case is.");
        set(u"patrocinio."_s + actionKey(step), button && button->isEnabled(), why);
    }
}

void PatrocinioPage::runMainStep()
{
    if (QPushButton *main = m_detail->bar()->mainButton())
        main->click();
}

void PatrocinioPage::goToSide(int part)
{
    switch (part) {
    case 0: return m_list->focusList();
    case 1: return m_detail->goToForm();
    case 2: return m_detail->documentList()->goTo();
    default:
        if (QPushButton *main = m_detail->bar()->mainButton())
            main->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace gonfalone
