#pragma once

#include "tests/calendar/Calendars.h"

#include <QRandomGenerator>

namespace gonfalone::calendars {

/// What a reader of calendars trips over, put where it does not belong.
inline const QByteArrayList kTokens{"\r\n ",
                                    "\r\n",
                                    "BEGIN:VEVENT\r\n",
                                    "END:VEVENT\r\n",
                                    "BEGIN:VCALENDAR\r\n",
                                    ";TZID=Europe/Rome:",
                                    "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n",
                                    "RRULE:FREQ=DAILY;COUNT=999999999\r\n",
                                    "RECURRENCE-ID;RANGE=THISANDFUTURE:20260101T100000Z\r\n",
                                    "DTSTART:99991231T235959\r\nDURATION:P3700000D\r\n",
                                    "DTSTART;VALUE=DATE:00010101\r\n",
                                    "DURATION:-P99999999999W",
                                    "EXDATE:20260101,,x,20260301T1",
                                    "RDATE;VALUE=PERIOD:20260101T100000Z/",
                                    "\xFF\xC3",
                                    "\"",
                                    "^n^^^'",
                                    "\\",
                                    "\xEF\xBB\xBF"};

inline const QByteArray kSeed =
    "BEGIN:VTIMEZONE\nTZID:Mia\nBEGIN:STANDARD\nDTSTART:19701025T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n"
    "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n"
    "BEGIN:VEVENT\nUID:a\nSEQUENCE:1\nDTSTART;TZID=Mia:20260302T100000\nDTEND;TZID=Europe/Rome:20260302T120000\n"
    "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260601T000000Z\nEXDATE;TZID=Mia:20260309T100000\nSUMMARY:Giunta\\, sala\n"
    "ATTENDEE;CN=\"Rossi, M.\";PARTSTAT=ACCEPTED:mailto:a@x\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM\nEND:VEVENT\n"
    "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;TZID=Mia:20260311T100000\nDTSTART:20260312\nEND:VEVENT\n";

/// A good calendar with a few things broken.
inline QByteArray mutated(QRandomGenerator &random)
{
    QByteArray bytes = wrapped(kSeed);
    for (int i = random.bounded(1, 8); i > 0 && !bytes.isEmpty(); --i) {
        const int at = random.bounded(int(bytes.size()));
        switch (random.bounded(5)) {
        case 0: bytes[at] = char(random.bounded(256)); break;
        case 1: bytes.remove(at, random.bounded(60)); break;
        case 2: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(200))); break;
        case 3: bytes.insert(at, kTokens[random.bounded(int(kTokens.size()))]); break;
        default:
            if (random.bounded(10) == 0)
                bytes.truncate(at);
        }
    }
    return bytes;
}

} // namespace gonfalone::calendars
