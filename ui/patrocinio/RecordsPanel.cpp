#include "ui/patrocinio/RecordsPanel.h"

#include "core/patrocinio/PatrocinioRules.h"
#include "ui/base/Card.h"
#include "ui/base/FileDialog.h"
#include "ui/base/Theme.h"
#include "ui/patrocinio/CaseWords.h"
#include "ui/patrocinio/DeclarationCard.h"
#include "ui/patrocinio/NotesCard.h"
#include "ui/patrocinio/OpinionsCard.h"
#include "ui/patrocinio/ProofsCard.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace gonfalone {

using namespace Qt::StringLiterals;

RecordsPanel::RecordsPanel(PatrocinioGateway *gateway, QWidget *parent)
    : QWidget(parent), m_gateway(gateway), m_declarations(new DeclarationCard(this)),
      m_text(new Card(tr("Text of the act"), this)), m_textWords(new QLabel(m_text)),
      m_readText(new QPushButton(tr("Read, edit, compare…"), m_text)), m_opinions(new OpinionsCard(this)),
      m_proofs(new ProofsCard(this)), m_notes(new NotesCard(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(space::kM);
    m_textWords->setWordWrap(true);
    m_textWords->setTextFormat(Qt::PlainText);
    m_text->body()->addWidget(m_textWords);
    m_text->body()->addWidget(m_readText, 0, Qt::AlignLeft);
    for (QWidget *card :
         {static_cast<QWidget *>(m_declarations), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_opinions),
          static_cast<QWidget *>(m_proofs), static_cast<QWidget *>(m_notes)})
        rows->addWidget(card);
    bind();
    bindNotes();
}

void RecordsPanel::bind()
{
    connect(m_readText, &QPushButton::clicked, this, &RecordsPanel::textRequested);
    connect(m_opinions, &OpinionsCard::recordRequested, this, [this](const Opinion &opinion) {
        deliver(m_gateway->recordOpinion(m_label, opinion), this, [this](const Result<Opinion> &done) {
            if (done)
                m_opinions->clearForm();
            else
                m_opinions->setErrors(done.error().fields);
            finish(done, tr("The opinion is recorded."));
        });
    });
    connect(m_declarations, &DeclarationCard::declareRequested, this, [this](const ConflictDeclaration &declaration) {
        deliver(m_gateway->declareConflict(m_label, declaration), this, [this](const Result<Patrocinio> &done) {
            if (done)
                m_declarations->setDeclaration({});
            m_declarations->setErrors(done ? QList<FieldError>{} : done.error().fields);
            finish(done, tr("The declaration is recorded."));
        });
    });
    connect(m_proofs, &ProofsCard::fileWanted, this, &RecordsPanel::chooseProof);
    connect(m_proofs, &ProofsCard::paperTaken, this, [this](DocumentId document) {
        deliver(m_gateway->addProof(m_label, document), this,
                [this](const Result<LogoProof> &done) { finish(done, tr("The proof is taken in.")); });
    });
    connect(m_proofs, &ProofsCard::stepRequested, this, [this](int number, ProofAction action, const QString &note) {
        deliver(m_gateway->stepProof(m_label, number, action, note), this, [this](const Result<LogoProof> &done) {
            if (done)
                m_proofs->setNote({});
            finish(done, done ? tr("Proof %1: %2").arg(done->number).arg(proofName(done->state)) : QString());
        });
    });
    connect(m_proofs, &ProofsCard::shown, this, &RecordsPanel::documentRequested);
    connect(m_proofs, &ProofsCard::pictureWanted, this, [this](DocumentId document) {
        deliver(m_gateway->content(document), this, [this, document](const Result<QByteArray> &content) {
            if (content)
                m_proofs->setPicture(document, *content);
        });
    });
}

void RecordsPanel::bindNotes()
{
    connect(m_notes, &NotesCard::openRequested, this, [this] {
        deliver(m_gateway->notes(m_label), this, [this, label = m_label](const Result<QList<SealedNote>> &notes) {
            if (!notes)
                emit failed(notes.error());
            else if (label == m_label)
                m_notes->setNotes(*notes);
        });
    });
    const auto answered = [this](const auto &done, const QString &what) {
        m_notes->showErrors(done ? QList<FieldError>{} : done.error().fields);
        if (done)
            m_notes->finishTyping();
        finish(done, what);
        if (done)
            emit m_notes->openRequested();
    };
    connect(m_notes, &NotesCard::addRequested, this, [this, answered](NoteAbout about, const QString &text) {
        deliver(m_gateway->addNote(m_label, about, text), this,
                [answered](const Result<SealedNote> &done) { answered(done, tr("The note is kept, sealed.")); });
    });
    connect(m_notes, &NotesCard::correctRequested, this,
            [this, answered](const QString &note, int seen, const QString &text) {
                deliver(m_gateway->correctNote(note, seen, text), this, [answered](const Result<SealedNote> &done) {
                    answered(done, tr("The correction is kept, sealed."));
                });
            });
    connect(m_notes, &NotesCard::removeRequested, this, [this, answered](const QString &note, const QString &reason) {
        deliver(m_gateway->removeNote(note, reason), this,
                [answered](const Outcome &done) { answered(done, tr("The note is deleted.")); });
    });
}

void RecordsPanel::closeSecrets()
{
    m_notes->putAway();
}

template <typename T>
void RecordsPanel::finish(const Result<T> &done, const QString &what)
{
    if (done)
        emit changed(m_label, what);
    else
        emit failed(done.error());
}

void RecordsPanel::setCase(const Dossier &dossier)
{
    using enum PatrocinioState;
    if (m_label != dossier.patrocinio.file.label) {
        m_label = dossier.patrocinio.file.label;
        m_opinions->clearForm();
        m_declarations->setDeclaration({});
        m_declarations->clearErrors();
        m_proofs->setNote({});
        m_notes->clear();
    }
    const PatrocinioState state = stateOf(dossier.patrocinio.file);
    const Actor &actor = m_gateway->actor();
    const bool mine = actor.may(Permission::InvestigatePatrocinio);
    const CaseRecords &records = dossier.records;
    const bool proposed = state == DraftReady || state == InGiunta;
    const bool proofs = state == Granted || state == Communicated;
    m_declarations->setVisible(!records.declarations.isEmpty() || state == UnderReview || proposed);
    m_declarations->setDeclarations(records, actor.login, mine && isEditable(state), m_gateway->clock().zone);
    m_text->setVisible(!records.versions.isEmpty());
    showText(records);
    m_opinions->setVisible(proposed || !records.opinions.isEmpty());
    m_opinions->setOpinions(records, mine && proposed, m_gateway->clock().today());
    m_proofs->setVisible(proofs || !records.proofs.isEmpty());
    m_proofs->setProofs(records, dossier.documents, actor, proofs, m_gateway->clock().zone);
    m_notes->setVisible(dossier.notes.standing != SecretStanding::None);
    m_notes->setStanding(dossier.notes, actor, m_gateway->clock().zone);
}

void RecordsPanel::showText(const CaseRecords &records)
{
    if (records.versions.isEmpty())
        return;
    const DraftVersion &last = records.versions.last();
    const QDateTime at = last.madeAt.toTimeZone(m_gateway->clock().zone);
    QString words = tr("Version %1, %2, of %3 by %4.")
                        .arg(last.number)
                        .arg(originName(last.origin), QLocale().toString(at, u"d/M/yyyy H:mm"_s), last.madeBy);
    if (records.fieldsMoved)
        words +=
            u'\n' + tr("! The fields of the case were changed after this text: draw it up anew, or edit it by hand.");
    m_textWords->setText(words);
    m_textWords->setToolTip(tr("SHA-256 %1").arg(last.sha256));
}

void RecordsPanel::chooseProof()
{
    auto *dialog =
        new FileDialog(this, tr("Proof with the stemma"), QString(), tr("Pictures and PDF (*.png *.jpg *.jpeg *.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordsPanel::addProof);
    dialog->open();
}

void RecordsPanel::addProof(const QString &path)
{
    deliver(m_gateway->addProof(m_label, path), this,
            [this](const Result<LogoProof> &done) { finish(done, tr("The proof is taken in.")); });
}

QWidget *RecordsPanel::goTo(const QString &field)
{
    const auto focus = [this](QWidget *card, QWidget *target) -> QWidget * {
        if (!card->isVisibleTo(this))
            return nullptr;
        target->setFocus(Qt::ShortcutFocusReason);
        return card;
    };
    if (field.startsWith(u"opinion."_s))
        return focus(m_opinions, m_opinions->recordButton());
    if (field == u"declaration"_s)
        return focus(m_declarations, m_declarations->declareButton());
    if (field == u"text"_s)
        return focus(m_text, m_readText);
    if (field == u"notes"_s)
        return focus(m_notes, m_notes->openButton());
    return field == u"proofs"_s ? focus(m_proofs, m_proofs->noteField()) : nullptr;
}

} // namespace gonfalone
