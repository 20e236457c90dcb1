#pragma once

#include "core/base/Error.h"
#include "core/patrocinio/Patrocinio.h"
#include "core/patrocinio/PatrocinioWorkflow.h"

namespace gonfalone {

enum class LetterKind {
    Start,
    Integration,
    RejectionNotice,
    Grant,
    Refusal,
    Inadmissibility,
    Revocation,
    DelegateNote,
    Reminder,
    SettoreReferral,
};

enum class LetterRecipient { Applicant, Assessore, Settore };

/// One row of the table of letters: when it fits, who may make it, what it is in law, to whom it goes.
struct LetterRow {
    LetterKind kind;
    const char *key;          ///< stable, in the data and on the command line
    const char *name;         ///< translatable (context "Core")
    const char *title;        ///< on the paper, which is Italian whatever the language of the window
    const char *templateName; ///< in resources/templates; the fields are in lettere.fields.json
    quint32 states;           ///< a bit for each PatrocinioState
    Permission permission;
    Nature nature;
    LetterRecipient recipient;

    constexpr bool fits(PatrocinioState state) const { return (states >> unsigned(state)) & 1u; }
};

template <typename... State>
constexpr quint32 inStates(State... state)
{
    return ((1u << unsigned(state)) | ...);
}

/// The letters of the procedure, beside the steps that they follow.
inline constexpr std::array kLetters{
    LetterRow{LetterKind::Start, "avvio", QT_TRANSLATE_NOOP("Core", "Start of the procedure"),
              "Comunicazione di avvio del procedimento", "lettera_avvio",
              inStates(PatrocinioState::Received, PatrocinioState::AwaitingIntegration, PatrocinioState::Admissible,
                       PatrocinioState::UnderReview),
              Permission::InvestigatePatrocinio, Nature::Communication, LetterRecipient::Applicant},
    LetterRow{LetterKind::Integration, "integrazione", QT_TRANSLATE_NOOP("Core", "Request for integration"),
              "Richiesta di integrazioni", "lettera_integrazione", inStates(PatrocinioState::AwaitingIntegration),
              Permission::InvestigatePatrocinio, Nature::Communication, LetterRecipient::Applicant},
    LetterRow{LetterKind::RejectionNotice, "preavviso", QT_TRANSLATE_NOOP("Core", "Notice of rejection"),
              "Comunicazione dei motivi ostativi all’accoglimento", "lettera_preavviso",
              inStates(PatrocinioState::NoticeSent), Permission::InvestigatePatrocinio, Nature::Communication,
              LetterRecipient::Applicant},
    LetterRow{LetterKind::Grant, "concessione", QT_TRANSLATE_NOOP("Core", "Communication of the grant"),
              "Concessione del patrocinio", "lettera_concessione",
              inStates(PatrocinioState::Granted, PatrocinioState::Communicated), Permission::InvestigatePatrocinio,
              Nature::Communication, LetterRecipient::Applicant},
    LetterRow{LetterKind::Refusal, "diniego", QT_TRANSLATE_NOOP("Core", "Refusal"), "Diniego del patrocinio",
              "lettera_diniego", inStates(PatrocinioState::Refused), Permission::InvestigatePatrocinio,
              Nature::Communication, LetterRecipient::Applicant},
    LetterRow{LetterKind::Inadmissibility, "inammissibilita", QT_TRANSLATE_NOOP("Core", "Inadmissibility"),
              "Inammissibilità della richiesta", "lettera_inammissibilita", inStates(PatrocinioState::Inadmissible),
              Permission::RecordPatrocinioOutcome, Nature::Decision, LetterRecipient::Applicant},
    LetterRow{LetterKind::Revocation, "revoca", QT_TRANSLATE_NOOP("Core", "Revocation"), "Revoca del patrocinio",
              "lettera_revoca", inStates(PatrocinioState::Revoked), Permission::RecordPatrocinioOutcome,
              Nature::Decision, LetterRecipient::Applicant},
    LetterRow{LetterKind::DelegateNote, "informativa", QT_TRANSLATE_NOOP("Core", "Note to the assessore"),
              "Informativa all’Assessore delegato", "lettera_informativa", inStates(PatrocinioState::Referred),
              Permission::ReferPatrocinio, Nature::Communication, LetterRecipient::Assessore},
    LetterRow{LetterKind::Reminder, "sollecito", QT_TRANSLATE_NOOP("Core", "Reminder to the assessore"), "Sollecito",
              "lettera_sollecito",
              inStates(PatrocinioState::Referred, PatrocinioState::Acknowledged, PatrocinioState::AtSettore),
              Permission::ReferPatrocinio, Nature::Communication, LetterRecipient::Assessore},
    LetterRow{LetterKind::SettoreReferral, "trasmissione", QT_TRANSLATE_NOOP("Core", "Transmission to the Settore"),
              "Trasmissione al Settore competente", "lettera_trasmissione", inStates(PatrocinioState::AtSettore),
              Permission::AnswerReferral, Nature::Communication, LetterRecipient::Settore},
};

const LetterRow &letterRow(LetterKind kind);
QString letterKey(LetterKind kind);
/// The translated name.
QString letterName(LetterKind kind);
std::optional<LetterKind> letterKindFrom(const QString &key);

/// What a letter cannot do without, as field errors: Invalid fields are named as PatrocinioFields names them.
QList<FieldError> missingForLetter(LetterKind kind, const Patrocinio &patrocinio);

} // namespace gonfalone
