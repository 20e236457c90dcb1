// One letter for each applicant of a query: composed, printed on all processors, kept, written, batch by batch.
#include "app/gonfalonectl/Commands.h"
#include "core/base/Text.h"
#include "core/patrocinio/LetterBatch.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <csignal>
#include <cstdio>

namespace gonfalone::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Ctrl+C asks the run to end after what is under way, so that what was written is known.
class Interruption
{
public:
    Interruption()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    }
    ~Interruption() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool came()
    {
        const timespec now{};
        m_came = m_came || sigtimedwait(&m_signals, nullptr, &now) > 0;
        return m_came;
    }

private:
    sigset_t m_signals{};
    sigset_t m_before{};
    bool m_came = false;
};

struct Totals {
    int written = 0;
    QList<LeftLetter> left;
};

void tellProgress(const Context &context, int written, qsizetype all)
{
    const QString line = context.json() ? u"{\"progress\":{\"written\":%1,\"of\":%2}}"_s.arg(written).arg(all)
                                        : say("%1 of %2 written").arg(written).arg(all);
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

Outcome writeAll(const Context &context, PatrocinioService &service, const Actor &actor, LetterKind kind,
                 const QStringList &labels, Totals &totals)
{
    const PdfPrinter printer;
    Interruption interruption;
    const LetterFormat format =
        context.arguments.value(u"format"_s) == u"eml"_s ? LetterFormat::Message : LetterFormat::Pdf;
    for (qsizetype from = 0; from < labels.size(); from += kLetterBatch) {
        if (interruption.came())
            return failure(
                Error::cancelled(say("Stopped: %1 of %2 were written.").arg(totals.written).arg(labels.size())));
        TRY(LetterBatch batch, service.composeLetters(actor, labels.mid(from, kLetterBatch), kind));
        CHECK(printLetters(printer, batch));
        TRY(batch, service.keepLetters(actor, std::move(batch)));
        totals.left << batch.left;
        CHECK(writeLetters(batch, context.arguments.value(u"out"_s), format, totals.written));
        tellProgress(context, totals.written, labels.size());
    }
    return {};
}

void tellTotals(const Context &context, const Totals &totals)
{
    if (!context.json()) {
        for (const LeftLetter &left : totals.left)
            printText(u"%1: %2"_s.arg(left.label, left.why));
        printText(say("%n letter(s) are in %1.", totals.written).arg(context.arguments.value(u"out"_s)));
        return;
    }
    QJsonArray left;
    for (const LeftLetter &row : totals.left)
        left << QJsonObject{{u"number"_s, row.label}, {u"why"_s, row.why}};
    printJson(
        QJsonObject{{u"out"_s, context.arguments.value(u"out"_s)}, {u"written"_s, totals.written}, {u"left"_s, left}});
}

/// Without a state that was asked for: those in which the letter is written.
QStringList statesOf(const CaseQuery &query, LetterKind kind)
{
    if (!query.states.isEmpty())
        return query.states;
    QStringList states;
    for (const PatrocinioState state : kPatrocinioStates) {
        if (letterRow(kind).fits(state))
            states << stateKey(state);
    }
    return states;
}

} // namespace

Exit runManyLetters(const Context &context, LetterKind kind)
{
    const QString format = context.arguments.value(u"format"_s, u"pdf"_s);
    if (!QFileInfo(context.arguments.value(u"out"_s)).isDir())
        return wrongUsage(context, say("For several cases “--out” names a folder that exists."));
    if (format != u"pdf"_s && format != u"eml"_s)
        return wrongUsage(context, say("“--format” wants pdf or eml, not “%1”.").arg(format));
    auto query = readQuery(context);
    if (!query)
        return query.error();
    query->states = statesOf(*query, kind);
    const auto session = openSession(context);
    if (!session)
        return refuse(context, session.error());
    PatrocinioService service(*session->database, context.clock);
    const auto page = service.list(session->actor, *query);
    if (!page)
        return refuse(context, page.error());
    QStringList labels;
    for (const CaseFile &file : page->rows)
        labels << file.label;
    Totals totals;
    const auto done = writeAll(context, service, session->actor, kind, labels, totals);
    if (!done)
        return refuse(context, Failed{Refused, done.error()});
    tellTotals(context, totals);
    return Done;
}

} // namespace gonfalone::ctl
