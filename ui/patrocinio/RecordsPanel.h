#pragma once

#include "ui/patrocinio/PatrocinioGateway.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gonfalone {

class Card;
class DeclarationCard;
class NotesCard;
class OpinionsCard;
class ProofsCard;

/// The records of a case below its form: declaration, text with its versions, opinions, proofs with the stemma. It
/// writes through the gateway; whoever shows the case reads it again then.
class RecordsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPanel(PatrocinioGateway *gateway, QWidget *parent = nullptr);

    void setCase(const Dossier &dossier);
    /// Puts away what was opened of the sealed notes.
    void closeSecrets();
    /// Asks for a file, then takes it in as a proof.
    void chooseProof();
    void addProof(const QString &path);
    /// Moves the focus to a record by the name that refusals give it ("declaration", "text", "opinion.technical",
    /// "proofs", "notes"); the card that has it, null when it has no place here.
    QWidget *goTo(const QString &field);

    OpinionsCard *opinions() const { return m_opinions; }
    DeclarationCard *declarations() const { return m_declarations; }
    ProofsCard *proofs() const { return m_proofs; }
    NotesCard *notes() const { return m_notes; }
    QPushButton *textButton() const { return m_readText; }

signals:
    void textRequested();
    void documentRequested(gonfalone::DocumentId document);
    void changed(const QString &label, const QString &what);
    void failed(const gonfalone::Error &error);

private:
    void bind();
    void bindNotes();
    void showText(const CaseRecords &records);
    template <typename T>
    void finish(const Result<T> &done, const QString &what);

    PatrocinioGateway *m_gateway;
    QString m_label;
    DeclarationCard *m_declarations;
    Card *m_text;
    QLabel *m_textWords;
    QPushButton *m_readText;
    OpinionsCard *m_opinions;
    ProofsCard *m_proofs;
    NotesCard *m_notes;
};

} // namespace gonfalone
