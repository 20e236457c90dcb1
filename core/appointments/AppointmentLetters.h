#pragma once

#include "core/appointments/AppointmentRequest.h"
#include "core/calendar/ZoneTable.h"
#include "core/documents/DraftDocument.h"
#include "core/documents/TemplateData.h"
#include "core/office/Comune.h"
#include "core/patrocinio/LetterText.h"

namespace gonfalone {

enum class AppointmentLetterKind { Accepted, HandedOver, Declined };

/// One row of the table of letters: the state in which it fits.
struct AppointmentLetterRow {
    AppointmentLetterKind kind;
    const char *key;          ///< stable, in the data and on the command line
    const char *name;         ///< translatable (context "Core")
    const char *title;        ///< on the paper, which is Italian whatever the language of the window
    const char *templateName; ///< in resources/templates; the fields are in udienze.fields.json
    AppointmentState state;
};

inline constexpr std::array kAppointmentLetters{
    AppointmentLetterRow{AppointmentLetterKind::Accepted, "accoglimento",
                         QT_TRANSLATE_NOOP("Core", "Appointment granted"), "Udienza con il Sindaco", "udienza_accolta",
                         AppointmentState::Accepted},
    AppointmentLetterRow{
        AppointmentLetterKind::HandedOver, "assegnazione", QT_TRANSLATE_NOOP("Core", "Handed to an assessore"),
        "Richiesta di udienza affidata all’Assessore", "udienza_affidata", AppointmentState::HandedOver},
    AppointmentLetterRow{AppointmentLetterKind::Declined, "diniego", QT_TRANSLATE_NOOP("Core", "Appointment declined"),
                         "Riscontro alla richiesta di udienza", "udienza_declinata", AppointmentState::Declined},
};

const AppointmentLetterRow &letterRow(AppointmentLetterKind kind);
QString letterKey(AppointmentLetterKind kind);
QString letterName(AppointmentLetterKind kind);
std::optional<AppointmentLetterKind> appointmentLetterFrom(const QString &key);
/// The letter that answers a request in its state; none while it has no answer.
std::optional<AppointmentLetterKind> letterFor(AppointmentState state);

/// Everything that a letter is made of besides its template.
struct AppointmentLetterSources {
    AppointmentLetterKind kind = AppointmentLetterKind::Accepted;
    AppointmentRequest request;
    Comune comune;
    QList<OfficeHolder> holders; ///< of the day of the letter
    QDate day;
    QDateTime from; ///< of the appointment, in the office's time; invalid when there is none
    QDateTime to;
    QString place;
    Addressee addressee; ///< who asked
};

Addressee addresseeOf(const AppointmentRequest &request);
/// The merge fields (resources/templates/udienze.fields.json).
TemplateData letterFields(const AppointmentLetterSources &sources);
PageStyle letterStyle(const AppointmentLetterSources &sources);
/// "Udienza con il Sindaco – UDI-2026/0007"
QString letterTitle(const AppointmentLetterSources &sources);
/// The subject of the message: "[UDI-2026/0007] Udienza con il Sindaco".
QString letterSubject(const AppointmentLetterSources &sources);
QString letterMessage(const AppointmentLetterSources &sources);

} // namespace gonfalone
