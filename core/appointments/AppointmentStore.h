#pragma once

#include "core/appointments/AppointmentRequest.h"
#include "core/cases/CaseFile.h"
#include "core/documents/Document.h"
#include "core/storage/Database.h"

namespace gonfalone {

/// Which requests a list shows: by priority, then the longest waiting first.
struct AppointmentQuery {
    bool open = true;                    ///< only those without an answer
    QList<AppointmentState> states = {}; ///< instead of `open`, when there are any
    QString text = {};                   ///< every word must be found
    ContactId contact = {};              ///< only of one who asks
    int limit = 500;
    std::optional<QStringList> handedTo = {}; ///< only those handed to one of these; no value = all
};

/// A letter that answers a request.
struct AppointmentLetter {
    AppointmentId request;
    QString kind; ///< letterKey()
    QString recipient;
    QString address;
    QString subject;
    DocumentId paper;
    QString messageId;
    QDateTime createdAt;
    QString createdBy; ///< login

    bool operator==(const AppointmentLetter &) const = default;
};

/// The SQL of the requests for an appointment.
class AppointmentStore
{
public:
    /// Registers a request: takes its number and fills `id`, `label` and `version`.
    Result<AppointmentRequest> add(Transaction &tx, AppointmentRequest request, int year, const QString &at) const;
    /// Conflict when `version` is not the stored one any more.
    Result<AppointmentRequest> update(Transaction &tx, AppointmentRequest request) const;
    /// NotFound, naming the label.
    Result<AppointmentRequest> find(Database &db, const QString &label) const;
    Error noSuchRequest(const QString &label) const;
    Result<QList<AppointmentRequest>> list(Database &db, const AppointmentQuery &query) const;
    Result<AppointmentRequest> ofMessage(Database &db, const QString &messageId) const;
    Result<AppointmentRequest> ofGesture(Database &db, const QString &gesture) const;
    Result<AppointmentRequest> ofEntry(Database &db, AgendaEntryId entry) const;
    Result<QList<AppointmentRequest>> ofContact(Database &db, ContactId contact) const;

    Outcome addEvent(Transaction &tx, AppointmentId id, const CaseEvent &event) const;
    Result<QList<CaseEvent>> events(Database &db, AppointmentId id) const;

    Result<DocumentId> addPaper(Transaction &tx, AppointmentId id, const NewDocument &paper, const QString &at,
                                const QString &by) const;
    Result<QList<Document>> papers(Database &db, AppointmentId id) const;
    Result<QByteArray> paperContent(Database &db, const Document &paper) const;

    Outcome addLetter(Transaction &tx, const AppointmentLetter &letter) const;
    Result<QList<AppointmentLetter>> letters(Database &db, AppointmentId id) const;
};

} // namespace gonfalone
