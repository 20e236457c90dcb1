#include "core/server/AgendaRowsStore.h"

#include "core/appointments/AppointmentRequest.h"

namespace gonfalone {

using namespace Qt::StringLiterals;

QString inCalendars(const QString &level)
{
    return u"calendar_id = ANY ((SELECT gonfalone.calendars('%1'))::bigint[])"_s.arg(level);
}

QString writtenEntry(const QString &t)
{
    return u"EXISTS (SELECT 1 FROM public.agenda_entry e WHERE e.id = public.%1.entry_id "
           "AND (e.calendar_id = ANY ((SELECT gonfalone.calendars('edit'))::bigint[]) "
           "OR (e.created_by = (SELECT gonfalone.login()) "
           "AND e.calendar_id = ANY ((SELECT gonfalone.calendars('propose'))::bigint[]))))"_s.arg(t);
}

QString requestCondition(Rows rows, const QString &table)
{
    const QString request =
        u"EXISTS (SELECT 1 FROM public.appointment_request r WHERE r.id = public.%1.request_id)"_s.arg(table);
    switch (rows) {
    case Rows::SeenRequest: return u"handed_to = ANY ((SELECT gonfalone.assessori())::text[])"_s;
    case Rows::PressRequest: return u"handed_to = "_s + u'\'' + QString::fromLatin1(kPressDesk) + u'\'';
    case Rows::NewRequestOfMine:
        return u"created_by = (SELECT gonfalone.login()) AND version = 1 AND state = 'received' AND handed_to = ''"_s;
    case Rows::OfSeenRequest: return request;
    case Rows::ToldOfRequestByMe: return u"actor = (SELECT gonfalone.person_name()) AND "_s + request;
    case Rows::AddedToRequestByMe: return u"added_by = (SELECT gonfalone.login()) AND "_s + request;
    case Rows::LetterOfRequestByMe: return u"created_by = (SELECT gonfalone.login()) AND "_s + request;
    case Rows::PaperOfSeenRequest:
        return u"EXISTS (SELECT 1 FROM public.appointment_paper d WHERE d.sha256 = public.document_content.sha256)"_s;
    case Rows::PaperOfReadEntry:
        return u"EXISTS (SELECT 1 FROM public.agenda_paper d WHERE d.sha256 = public.document_content.sha256)"_s;
    default: break;
    }
    Q_UNREACHABLE();
}

} // namespace gonfalone
