#pragma once

#include "core/base/WorkThread.h"
#include "core/patrocinio/LetterBatch.h"
#include "ui/patrocinio/PatrocinioGateway.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace gonfalone {

/// One letter for each of many cases, batch after batch: composed and kept on the thread of the database, printed and
/// written aside from it and from the window's. What was written before it is stopped, or fails, stays.
class LetterRun : public QObject
{
    Q_OBJECT

public:
    explicit LetterRun(PatrocinioGateway *gateway, QObject *parent = nullptr);
    ~LetterRun() override;

    /// The cases of `query` that the letter fits; the others of the query are not read.
    void start(LetterKind kind, const CaseQuery &query, const QString &folder, LetterFormat format);
    void stop();
    bool isRunning() const { return m_running; }
    int written() const { return m_written; }
    const QList<LeftLetter> &left() const { return m_left; }

signals:
    void progressed(int written, int all);
    void ended(int written, int all, bool stopped);
    void failed(const gonfalone::Error &error);

private:
    void next();
    void print(const LetterBatch &batch);
    void keep(const LetterBatch &batch);
    void write(const LetterBatch &batch);
    void end();
    void fail(const Error &error);

    PatrocinioGateway *m_gateway;
    std::shared_ptr<PdfPrinter> m_printer; ///< made with the first run
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    LetterKind m_kind = LetterKind::Start;
    LetterFormat m_format = LetterFormat::Pdf;
    QString m_folder;
    QStringList m_labels;
    qsizetype m_next = 0;
    int m_written = 0;
    QList<LeftLetter> m_left;
    bool m_running = false;
    WorkThread m_aside; ///< prints and writes
};

} // namespace gonfalone
