// Letters for many cases: the part of PatrocinioService that a run calls batch after batch.
#include "core/patrocinio/LetterBatch.h"

namespace gonfalone {

Result<LetterBatch> PatrocinioService::composeLetters(const Actor &actor, const QStringList &labels, LetterKind kind)
{
    CHECK(actor.require(letterRow(kind).permission));
    LetterBatch batch;
    for (const QString &label : labels) {
        const auto p = load(actor, label);
        auto made = p ? composeLetter(actor, *p, kind) : failure(p.error());
        if (made)
            batch.letters.push_back(std::move(*made));
        else if (made.error().kind == ErrorKind::Invalid || made.error().kind == ErrorKind::NotFound)
            batch.left << LeftLetter{label, made.error().message};
        else
            return failure(made.error());
    }
    return batch;
}

Result<LetterBatch> PatrocinioService::keepLetters(const Actor &actor, LetterBatch batch)
{
    std::vector<ComposedLetter> kept;
    for (ComposedLetter &made : batch.letters) {
        CHECK(actor.require(letterRow(made.sources.kind).permission));
        CHECK(mustSee(actor, made.sources.draft.patrocinio.file.id));
        TRY(made.prepared, withMessage(made.sources, made.prepared));
    }
    QList<LeftLetter> left;
    CHECK(UnitOfWork(m_db).run([&](Transaction &tx) -> Outcome {
        kept.clear();
        left.clear();
        for (ComposedLetter made : batch.letters) {
            const Patrocinio &p = made.sources.draft.patrocinio;
            const auto letter = made.isKept() ? made.prepared.letter : keepLetter(tx, actor, p, made.prepared);
            if (!letter && letter.error().kind == ErrorKind::Conflict) {
                left << LeftLetter{p.file.label, letter.error().message};
                continue;
            }
            if (!letter)
                return failure(letter.error());
            made.prepared.letter = *letter;
            kept.push_back(std::move(made));
        }
        return {};
    }));
    batch.letters = std::move(kept);
    batch.left << left;
    return batch;
}

} // namespace gonfalone
