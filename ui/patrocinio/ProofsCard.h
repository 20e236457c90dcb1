#pragma once

#include "core/patrocinio/PatrocinioService.h"
#include "ui/base/Card.h"

#include <QHash>
#include <QTimeZone>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gonfalone {

class InlineMessage;

/// The proofs with the stemma: each with its picture, its state and what can be done; a file or a paper of the case is
/// taken in as the next one.
class ProofsCard : public Card
{
    Q_OBJECT

public:
    explicit ProofsCard(QWidget *parent = nullptr);

    /// `open` is whether proofs are taken and decided now.
    void setProofs(const CaseRecords &records, const QList<Document> &papers, const Actor &actor, bool open,
                   const QTimeZone &zone);
    /// The picture of a proof came; what is no picture shows none.
    void setPicture(DocumentId document, const QByteArray &content);
    void setNote(const QString &note);
    QString note() const;
    QLineEdit *noteField() const { return m_note; }
    QPushButton *button(int number, ProofAction action) const { return m_buttons.value({number, int(action)}); }
    /// The button of a step of the newest proof that may take it; null when none does.
    QPushButton *stepButton(ProofAction action) const;
    QPushButton *fileButton() const { return m_file; }
    QLabel *picture(DocumentId document) const { return m_pictures.value(document.value); }

signals:
    void pictureWanted(gonfalone::DocumentId document);
    void shown(gonfalone::DocumentId document);
    void fileWanted();
    void paperTaken(gonfalone::DocumentId document);
    void stepRequested(int number, gonfalone::ProofAction action, const QString &note);

private:
    void addProof(QVBoxLayout *list, const LogoProof &proof, const Actor &actor, bool open);
    void addButtons(class FlowLayout *bar, const LogoProof &proof, const Actor &actor);

    QPushButton *m_file;
    QWidget *m_rows = nullptr;
    QHash<QPair<int, int>, QPushButton *> m_buttons;
    QHash<qint64, QLabel *> m_pictures;
    QTimeZone m_zone = QTimeZone::utc();
    InlineMessage *m_warning;
    QWidget *m_form;
    QLineEdit *m_note;
    QComboBox *m_papers;
    QPushButton *m_take;
};

} // namespace gonfalone
