#include "ui/patrocinio/LetterRun.h"

namespace gonfalone {

namespace {

constexpr int kMostCases = 100'000;

struct Written {
    int count = 0;
    std::optional<Error> trouble;
};

} // namespace

LetterRun::LetterRun(PatrocinioGateway *gateway, QObject *parent) : QObject(parent), m_gateway(gateway) {}

LetterRun::~LetterRun()
{
    *m_stopped = true;
}

void LetterRun::start(LetterKind kind, const CaseQuery &query, const QString &folder, LetterFormat format)
{
    if (m_running)
        return;
    m_running = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_kind = kind;
    m_format = format;
    m_folder = folder;
    m_labels.clear();
    m_left.clear();
    m_next = 0;
    m_written = 0;
    CaseQuery fitting = query;
    fitting.states.clear();
    for (const PatrocinioState state : kPatrocinioStates) {
        if (letterRow(kind).fits(state) && (query.states.isEmpty() || query.states.contains(stateKey(state))))
            fitting.states << stateKey(state);
    }
    if (fitting.states.isEmpty())
        return end();
    fitting.limit = kMostCases;
    fitting.offset = 0;
    deliver(m_gateway->list(fitting), this, [this](const Result<CaseListPage> &page) {
        if (!page)
            return fail(page.error());
        for (const CaseFile &file : page->rows)
            m_labels << file.label;
        emit progressed(0, int(m_labels.size()));
        next();
    });
}

void LetterRun::stop()
{
    *m_stopped = true;
}

void LetterRun::next()
{
    if (*m_stopped || m_next >= m_labels.size())
        return end();
    const QStringList some = m_labels.mid(m_next, kLetterBatch);
    m_next += some.size();
    deliver(m_gateway->composeLetters(some, m_kind), this, [this](const Result<LetterBatch> &batch) {
        if (!batch)
            return fail(batch.error());
        if (*m_stopped)
            return end();
        print(*batch);
    });
}

void LetterRun::print(const LetterBatch &batch)
{
    const auto work = [batch = LetterBatch(batch), printer = m_printer,
                       stopped = m_stopped]() mutable -> std::pair<std::shared_ptr<PdfPrinter>, Result<LetterBatch>> {
        if (!printer)
            printer = std::make_shared<PdfPrinter>();
        const Outcome done = printLetters(*printer, batch, [&stopped](int) { return !*stopped; });
        return {printer, done ? Result<LetterBatch>(batch) : failure(done.error())};
    };
    deliver(m_aside.run(work), this, [this](const auto &printed) {
        m_printer = printed.first;
        // What is not kept yet is left; what is kept is written in any case.
        if (*m_stopped)
            end();
        else if (printed.second)
            keep(*printed.second);
        else
            fail(printed.second.error());
    });
}

void LetterRun::keep(const LetterBatch &batch)
{
    deliver(m_gateway->keepLetters(batch), this, [this](const Result<LetterBatch> &kept) {
        if (!kept)
            return fail(kept.error());
        m_left << kept->left;
        write(*kept);
    });
}

void LetterRun::write(const LetterBatch &batch)
{
    const auto work = [batch, folder = m_folder, format = m_format] {
        Written written;
        if (const Outcome done = writeLetters(batch, folder, format, written.count); !done)
            written.trouble = done.error();
        return written;
    };
    deliver(m_aside.run(work), this, [this](const Written &written) {
        m_written += written.count;
        emit progressed(m_written, int(m_labels.size()));
        if (written.trouble)
            fail(*written.trouble);
        else
            next();
    });
}

void LetterRun::end()
{
    m_running = false;
    emit ended(m_written, int(m_labels.size()), *m_stopped && m_written < m_labels.size());
}

void LetterRun::fail(const Error &error)
{
    m_running = false;
    emit failed(error);
}

} // namespace gonfalone
