#pragma once

#include "core/access/User.h"
#include "core/contacts/Contact.h"
#include "core/documents/Document.h"
#include "core/office/Comune.h"
#include "core/privacy/Retention.h"
#include "core/staff/Staff.h"

#include <QTimeZone>

#include <vector>

namespace gonfalone {

/// Somebody on whom the office holds data: who asked for something, a colleague with an account, one of the staff.
struct Person {
    ContactId contact; ///< invalid for a colleague and one of the staff
    QString login;     ///< empty for a contact and one of the staff
    QString name;
    QString taxCode;
    qint64 cases = 0;
    StaffPersonId staff = {}; ///< of the people of core/staff

    bool operator==(const Person &) const = default;
};

/// What the office holds of one kind, as people read it.
struct HeldTable {
    QString key; ///< stable, Italian as the answer is: "anagrafica", "pratiche", …
    QString title;
    QStringList columns;
    QList<QStringList> rows;

    bool operator==(const HeldTable &) const = default;
};

/// A paper of one of the person's cases, with its bytes and its name in the archive.
struct HeldPaper {
    QString caseLabel;
    Document document;
    QByteArray content;
    QString entry = {};
};

/// What art. 15 par. 1 of the Regulation wants told: each with its source, from dated rules.
struct HeldNotice {
    QString title;
    QString text;
    QString source;

    bool operator==(const HeldNotice &) const = default;
};

/// Everything that the office holds on one person, read in one transaction; a value to be written on any thread.
struct PersonalData {
    Person person;
    Contact contact; ///< of a contact
    QList<HeldTable> tables;
    std::vector<HeldPaper> papers;
    QList<HeldNotice> notices;
    Comune comune;
    QString chief; ///< who signs the answer
    QDateTime madeAt;
    QTimeZone zone = QTimeZone::utc();
    QString madeBy;
};

enum class Fate { Goes, Pseudonym, Stays };

/// Of what a line of an erasure speaks.
enum class ErasureKind { Identity, Reach, Case, Agenda, Unsaved, Readings, Audit, Backups };

/// One line of what an erasure does and does not.
struct ErasureItem {
    ErasureKind kind = ErasureKind::Case;
    QString what;
    qint64 count = 0;
    Fate fate = Fate::Stays;
    Explained<QDate> until; ///< why; for what stays also until when (invalid = without a term)
    QString label = {};     ///< of a case
    CaseFate ruling = CaseFate::Kept;
    bool working = false; ///< because a case is open

    bool operator==(const ErasureItem &) const = default;
};

/// What an erasure would do today, before it is done.
struct ErasurePreview {
    Contact contact; ///< as it was seen
    QList<ErasureItem> items;
    QStringList discardable; ///< cases that may be destroyed with an authorisation
    bool nothingGoes = false;

    bool operator==(const ErasurePreview &) const = default;
};

/// That a person asked to be erased, and what the comune has in hand to do it.
struct ErasureOrder {
    ContactId contact;
    qint64 seen = 0;       ///< version of the contact in the preview
    QString request;       ///< number and day of the person's request in the protocol
    QString authorisation; ///< of the Soprintendenza, for what may be destroyed; empty = nothing is
    QDate authorisedOn;
};

/// What was done.
struct Erasure {
    ErasurePreview done;
    ErasureOrder order;
    Comune comune;
    QString chief;
    QDate day;
    bool cleaned = true; ///< false: other workstations keep older pages of the file until they close
};

/// What an erasure of one of the staff would do today: all of it, or nothing before a day.
struct StaffErasure {
    StaffPerson person;
    bool may = false;
    Explained<QDate> until; ///< the last day of keeping; invalid while somebody is in service

    bool operator==(const StaffErasure &) const = default;
};

QString fateName(Fate fate);

} // namespace gonfalone
