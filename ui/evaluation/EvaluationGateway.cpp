#include "ui/evaluation/EvaluationGateway.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostSystemBytes = 1024 * 1024;

/// What a call has at hand.
struct Desk {
    EvaluationService service;
    const OfficeDesk &at;

    const Actor &actor() const { return at.actor; }
    const Keyring &keyring() const { return at.keyring; }
};

Result<EvaluationSystem> systemOf(Desk &desk, const EvaluationCycle &cycle)
{
    TRY(const QList<EvaluationSystem> known, desk.service.systems(desk.actor()));
    const auto found = std::find_if(known.cbegin(), known.cend(),
                                    [&cycle](const EvaluationSystem &one) { return one.id == cycle.system; });
    return found == known.cend() ? EvaluationSystem() : *found;
}

const EvaluationCycle *chosen(const QList<EvaluationCycle> &latestFirst, int year)
{
    const auto is = [&](auto matches) {
        const auto found = std::find_if(latestFirst.cbegin(), latestFirst.cend(), matches);
        return found == latestFirst.cend() ? nullptr : &*found;
    };
    if (year > 0)
        return is([year](const EvaluationCycle &one) { return one.year == year; });
    const EvaluationCycle *open = is([](const EvaluationCycle &one) { return !one.closedOn.isValid(); });
    return open || latestFirst.isEmpty() ? open : &latestFirst.first();
}

Result<EvaluationCockpit> readCockpit(Desk &desk, int year)
{
    EvaluationCockpit cockpit;
    TRY(cockpit.cycles, desk.service.cycles(desk.actor()));
    std::reverse(cockpit.cycles.begin(), cockpit.cycles.end());
    const EvaluationCycle *cycle = chosen(cockpit.cycles, year);
    if (!cycle)
        return cockpit;
    cockpit.cycle = *cycle;
    TRY(cockpit.system, systemOf(desk, *cycle));
    TRY(cockpit.rows, desk.service.cockpit(desk.actor(), cycle->year));
    if (desk.actor().may(Permission::WriteEvaluations)) {
        TRY(const QList<SheetCandidate> without, desk.service.candidates(desk.actor(), cycle->year));
        cockpit.without = int(without.size());
    }
    return cockpit;
}

Result<SheetDossier> readDossier(Desk &desk, const QString &label)
{
    SheetDossier dossier;
    TRY(dossier.bearing.view, desk.service.find(desk.actor(), desk.keyring(), label));
    const EvaluationSheet &sheet = dossier.sheet();
    TRY(dossier.bearing.actions, desk.service.actions(desk.actor(), sheet));
    if (sheet.portavoce && desk.actor().may(Permission::ReadEvaluations)) {
        TRY(dossier.declarations, desk.service.declarations(desk.actor(), sheet.person, sheet.year));
    }
    TRY(dossier.formDraft, desk.service.formDraft(desk.actor(), desk.keyring(), sheet.id));
    return dossier;
}

Result<QDate> dayIn(const DeedTexts &texts)
{
    const QString text = texts.value(u"day"_s).trimmed();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() || text.isEmpty())
        return day;
    const QString words = EvaluationGateway::tr("“%1” is no date: write it like 14/6/2026.").arg(text);
    return failure(Error::invalid(words, {{u"day"_s, words}}));
}

Result<EvaluationTraining> trainingIn(const DeedTexts &texts)
{
    EvaluationTraining training;
    training.title = texts.value(u"title"_s).simplified();
    TRY(training.day, dayIn(texts));
    const auto hours = hundredthsFrom(texts.value(u"minutes"_s));
    if (!hours) {
        const QString words = EvaluationGateway::tr("Write the hours like 4 or 2,5.");
        return failure(Error::invalid(words, {{u"minutes"_s, words}}));
    }
    training.minutes = *hours * 60 / 100;
    return training;
}

Result<EvaluationSheet> declared(Desk &desk, const EvaluationSheet &sheet, const DeedTexts &texts, const QDate &day)
{
    CHECK(desk.service.declare(desk.actor(), {sheet.person, sheet.year, day, texts.value(u"text"_s), {}, {}}));
    return sheet;
}

Result<EvaluationSheet> written(Desk &desk, const EvaluationSheet &sheet, SheetDeed deed, const DeedTexts &texts)
{
    const QString words = texts.value(u"text"_s);
    TRY(const QDate day, dayIn(texts));
    EvaluationService &service = desk.service;
    switch (deed) {
    case SheetDeed::AddFact:
        return service.addFact(
            desk.actor(), desk.keyring(), sheet.label,
            {day, texts.value(u"good"_s) != u"no"_s, words, texts.value(u"evidence"_s).trimmed(), {}, {}, {}});
    case SheetDeed::WithdrawFact:
        return service.withdrawFact(desk.actor(), desk.keyring(), sheet.label, texts.value(u"fact"_s).toInt(),
                                    texts.value(u"reason"_s));
    case SheetDeed::AddTraining: {
        TRY(const EvaluationTraining training, trainingIn(texts));
        return service.addTraining(desk.actor(), desk.keyring(), sheet.label, training);
    }
    case SheetDeed::Declare: return declared(desk, sheet, texts, day);
    case SheetDeed::EndEarlier:
        return service.endEarlier(desk.actor(), desk.keyring(), sheet.label, day, texts.value(u"reason"_s));
    case SheetDeed::HandTo:
        return service.handTo(desk.actor(), desk.keyring(), sheet.label, texts.value(u"login"_s), day,
                              texts.value(u"opinion"_s));
    case SheetDeed::Admit: return service.admit(desk.actor(), desk.keyring(), sheet.label, texts.value(u"login"_s));
    case SheetDeed::TakeOver:
        return service.takeOver(desk.actor(), desk.keyring(), sheet.label, texts.value(u"groups"_s));
    }
    Q_UNREACHABLE();
}

Result<QByteArray> systemFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (file.size() > kMostSystemBytes)
        return failure(Error::invalid(EvaluationGateway::tr("“%1” is too large to be a system.").arg(name)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unavailable(
            EvaluationGateway::tr("“%1” cannot be read: check your right to it.").arg(name), file.errorString()));
    return file.readAll();
}

} // namespace

template <typename T, typename F>
QFuture<Result<T>> EvaluationGateway::ask(F work)
{
    return atDesk<T>([work](const OfficeDesk &at) {
        Desk desk{EvaluationService(at.database, at.clock), at};
        return work(desk);
    });
}

QFuture<Result<EvaluationCockpit>> EvaluationGateway::cockpit(int year)
{
    return ask<EvaluationCockpit>([year](Desk &desk) { return readCockpit(desk, year); });
}

QFuture<Result<QList<EvaluationSystem>>> EvaluationGateway::systems()
{
    return ask<QList<EvaluationSystem>>([](Desk &desk) { return desk.service.systems(desk.actor()); });
}

QFuture<Result<EvaluationSystem>> EvaluationGateway::addSystem(const QString &path)
{
    return ask<EvaluationSystem>([path](Desk &desk) -> Result<EvaluationSystem> {
        TRY(const QByteArray json, systemFile(path));
        TRY(const EvaluationSystem system, readEvaluationSystem(json));
        return desk.service.addSystem(desk.actor(), system);
    });
}

QFuture<Result<EvaluationCycle>> EvaluationGateway::openCycle(int year)
{
    return ask<EvaluationCycle>([year](Desk &desk) { return desk.service.openCycle(desk.actor(), year); });
}

QFuture<Result<EvaluationCycle>> EvaluationGateway::closeCycle(int year)
{
    return ask<EvaluationCycle>([year](Desk &desk) { return desk.service.closeCycle(desk.actor(), year); });
}

QFuture<Result<Calibration>> EvaluationGateway::calibration(int year)
{
    return ask<Calibration>(
        [year](Desk &desk) { return desk.service.calibration(desk.actor(), desk.keyring(), year); });
}

QFuture<Result<DraftDocument>> EvaluationGateway::distribution(int year)
{
    return ask<DraftDocument>([year](Desk &desk) -> Result<DraftDocument> {
        TRY(const Distribution table, desk.service.distribution(desk.actor(), desk.keyring(), year));
        return desk.service.distributionPaper(desk.actor(), table);
    });
}

QFuture<Result<SheetCandidates>> EvaluationGateway::candidates(int year)
{
    return ask<SheetCandidates>([year](Desk &desk) -> Result<SheetCandidates> {
        TRY(const EvaluationCockpit cockpit, readCockpit(desk, year));
        SheetCandidates found{{}, cockpit.system};
        TRY(found.people, desk.service.candidates(desk.actor(), year));
        return found;
    });
}

QFuture<Result<EvaluationSheet>> EvaluationGateway::open(const SheetRequest &request)
{
    return ask<EvaluationSheet>(
        [request](Desk &desk) { return desk.service.open(desk.actor(), desk.keyring(), request); });
}

QFuture<Result<qint64>> EvaluationGateway::version(const EvaluationSheet &shown)
{
    return ask<qint64>([year = shown.year, id = shown.id](Desk &desk) -> Result<qint64> {
        TRY(const QList<EvaluationSheet> sheets, desk.service.list(desk.actor(), year));
        const auto found =
            std::find_if(sheets.cbegin(), sheets.cend(), [id](const EvaluationSheet &one) { return one.id == id; });
        return found == sheets.cend() ? 0 : found->version;
    });
}

QFuture<Result<SheetDossier>> EvaluationGateway::dossier(const QString &label)
{
    return ask<SheetDossier>([label](Desk &desk) { return readDossier(desk, label); });
}

QFuture<Result<SheetBearing>> EvaluationGateway::bearing(const EvaluationSheet &edited)
{
    return ask<SheetBearing>([edited](Desk &desk) -> Result<SheetBearing> {
        SheetBearing bearing;
        TRY(bearing.view, desk.service.view(desk.actor(), edited));
        TRY(bearing.actions, desk.service.actions(desk.actor(), edited));
        return bearing;
    });
}

QFuture<Result<EvaluationSheet>> EvaluationGateway::save(const EvaluationSheet &edited)
{
    return ask<EvaluationSheet>(
        [edited](Desk &desk) { return desk.service.save(desk.actor(), desk.keyring(), edited); });
}

QFuture<Result<EvaluationSheet>> EvaluationGateway::advance(const EvaluationSheet &edited, bool saves,
                                                            const EvaluationStep &step)
{
    return ask<EvaluationSheet>([edited, saves, step](Desk &desk) -> Result<EvaluationSheet> {
        EvaluationSheet seen = edited;
        if (saves) {
            TRY(seen, desk.service.save(desk.actor(), desk.keyring(), edited));
        }
        return desk.service.advance(desk.actor(), desk.keyring(), seen, step);
    });
}

QFuture<Result<EvaluationSheet>> EvaluationGateway::write(const EvaluationSheet &sheet, SheetDeed deed,
                                                          const DeedTexts &texts)
{
    return ask<EvaluationSheet>([sheet, deed, texts](Desk &desk) { return written(desk, sheet, deed, texts); });
}

QFuture<Result<DraftDocument>> EvaluationGateway::paper(const QString &label, EvaluationPaper paper)
{
    return ask<DraftDocument>(
        [label, paper](Desk &desk) { return desk.service.paper(desk.actor(), desk.keyring(), label, paper); });
}

QFuture<Outcome> EvaluationGateway::saveFormDraft(EvaluationSheetId id, const QString &content)
{
    return ask<void>(
        [id, content](Desk &desk) { return desk.service.saveFormDraft(desk.actor(), desk.keyring(), id, content); });
}

QFuture<Outcome> EvaluationGateway::dropFormDraft(EvaluationSheetId id)
{
    return ask<void>([id](Desk &desk) { return desk.service.dropFormDraft(desk.actor(), id); });
}

} // namespace gonfalone
