#include "core/patrocinio/RegulationProfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(GONFALONE_SOURCE_DIR "/resources/rules/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray shipped()
{
    return resource("regolamento_patrocinio.json");
}

HolidayCalendar italy()
{
    return HolidayCalendar(
        rulesOfComune(readHolidayRules(resource("holidays.json")).value_or(QList<HolidayRule>{}), {}));
}

/// The shipped profile with the value at `path` ("lead_days.value", "exclusions.2.question") replaced; undefined
/// removes it.
QJsonValue changed(const QJsonValue &at, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (at.isArray()) {
        QJsonArray array = at.toArray();
        const QJsonValue inner = changed(array.at(step.toInt()), path, value);
        array.replace(step.toInt(), inner);
        return array;
    }
    QJsonObject object = at.toObject();
    const QJsonValue inner = changed(object.value(step), path, value);
    if (inner.isUndefined())
        object.remove(step);
    else
        object.insert(step, inner);
    return object;
}

QByteArray shippedWith(const QString &path, const QJsonValue &value)
{
    const QJsonObject file = QJsonDocument::fromJson(shipped()).object();
    return QJsonDocument(changed(file, path.split(u'.'), value).toObject()).toJson();
}

RegulationProfile defaultProfile()
{
    const auto read = readRegulationProfile(shipped());
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

} // namespace

class RegulationProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy)); }

    void theShippedProfileIsMarkedToBeChecked()
    {
        const RegulationProfile p = defaultProfile();
        QCOMPARE(p.leadDays.value, 30);
        QCOMPARE(p.procedureDays.value, 30);
        QCOMPARE(p.draftWorkingDays.value, 5);
        QCOMPARE(p.organ.value, DecidingOrgan::Giunta);
        QCOMPARE(p.lateRequest.value, LateRequest::Justify);
        QVERIFY(p.exclusions.size() >= 5 && p.attachments.size() >= 5 && p.logoRules.size() >= 5);
        QVERIFY(!p.leadDays.verified);
        QVERIFY(p.cite(p.leadDays).contains(u"to be checked"_s));
        QCOMPARE(wordingFor(p, u"Taranto"_s), u"con il patrocinio del Comune di Taranto"_s);
    }

    void roundTrip()
    {
        RegulationProfile p = defaultProfile();
        QCOMPARE(*readRegulationProfile(toJson(p)), p);
        p.validTo = QDate(2026, 12, 31);
        p.leadDays = {45, u"art. 5, c. 1"_s, true, u"Milano, Municipio 4"_s};
        p.organ = {DecidingOrgan::GiuntaCostlySindacoFree, u"art. 8"_s, true, {}};
        p.lateRequest.value = LateRequest::Reject;
        p.stampDuty.value = StampDutyReading::RequestAndAct;
        p.yearlyLimit.value = 3;
        p.misuseBars.value = false;
        p.exclusions = {{u"x"_s, u"«Fini» di <lucro> & \"altro\"?"_s, true, u"art. 3"_s, true}};
        p.attachments.clear();
        const auto again = readRegulationProfile(toJson(p));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, p);
        QCOMPARE(toJson(*again), toJson(p));
    }

    void gaps_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("field");
        const QJsonValue gone(QJsonValue::Undefined);
        const auto row = [](const char *name, const char *path, const QJsonValue &value, const char *field) {
            QTest::newRow(name) << QString::fromLatin1(path) << value << QString::fromLatin1(field);
        };
        row("no name", "name", gone, "name");
        row("no source act", "source", gone, "source");
        row("no first day", "valid_from", gone, "valid_from");
        row("a first day that is no date", "valid_from", u"2026-02-30"_s, "valid_from");
        row("a last day before the first", "valid_to", u"1999-12-31"_s, "valid_to");
        row("art. 2 c. 3 L. 241/1990: no length of the procedure", "procedure_days", gone, "procedure_days");
        row("art. 2 c. 4 L. 241/1990: longer than 180 days", "procedure_days.value", 181, "procedure_days.value");
        row("no lead days", "lead_days", gone, "lead_days");
        row("lead days without a value", "lead_days.value", gone, "lead_days.value");
        row("half a day", "lead_days.value", 2.5, "lead_days.value");
        row("negative lead days", "lead_days.value", -30, "lead_days.value");
        row("a number as text", "lead_days.value", u"30"_s, "lead_days.value");
        row("an unknown organ", "organ.value", u"consiglio"_s, "organ.value");
        row("an unknown answer to late requests", "late_request.value", u"forse"_s, "late_request.value");
        row("an unknown reading of DPR 642/1972", "stamp_duty.value", true, "stamp_duty.value");
        row("no wording", "wording.value", u" "_s, "wording.value");
        row("misuse neither yes nor no", "misuse_bars.value", u"si"_s, "misuse_bars.value");
        row("verified neither yes nor no", "organ.verified", 1, "organ.verified");
        row("a misspelt field", "lead_days.artcle", u"art. 5"_s, "lead_days.artcle");
        row("a misspelt field of the file", "leaddays", 30, "leaddays");
        row("no exclusions", "exclusions", gone, "exclusions");
        row("an exclusion without its question", "exclusions.2.question", gone, "exclusions[2].question");
        row("an exclusion without a key", "exclusions.0.key", gone, "exclusions[0].key");
        row("two exclusions of one key", "exclusions.1.key", u"lucro"_s, "exclusions[1].key");
        row("an attachment without its text", "attachments.3.text", u""_s, "attachments[3].text");
        row("a rule of the stemma that is no object", "logo_rules.1", u"bozza"_s, "logo_rules[1].key");
        row("no form", "format", gone, "format");
    }

    void gaps()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        const auto read = readRegulationProfile(shippedWith(path, value));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QCOMPARE(read.error().fields.first().field, field);
        if (field.contains(u'['))
            QVERIFY2(read.error().fields.first().message.startsWith(u"Row "_s), qPrintable(read.error().message));
    }

    void everyGapIsNamedAtOnce()
    {
        const auto read = readRegulationProfile(R"({"format": 1})");
        QVERIFY(!read);
        QStringList fields;
        for (const FieldError &fault : read.error().fields)
            fields << fault.field;
        const QStringList wanted{u"name"_s,         u"source"_s,         u"valid_from"_s, u"lead_days"_s,
                                 u"late_request"_s, u"procedure_days"_s, u"organ"_s,      u"yearly_limit"_s,
                                 u"misuse_bars"_s,  u"stamp_duty"_s,     u"wording"_s,    u"draft_working_days"_s,
                                 u"attachments"_s,  u"exclusions"_s,     u"logo_rules"_s};
        QCOMPARE(fields, wanted);
    }

    void whatIsNoProfile()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("null"), QByteArray(2 << 20, ' ')})
            QCOMPARE(readRegulationProfile(bytes).error().kind, ErrorKind::Invalid);
        QCOMPARE(readRegulationProfile(shippedWith(u"format"_s, 2)).error().kind, ErrorKind::Newer);
    }

    void inForceOnTheDay()
    {
        RegulationProfile old = defaultProfile(), now = defaultProfile();
        old.name = u"vecchio"_s;
        old.validTo = QDate(2026, 6, 30);
        now.name = u"nuovo"_s;
        now.validFrom = QDate(2026, 7, 1);
        QCOMPARE(profileInForce({old, now}, {2026, 6, 30})->name, u"vecchio"_s);
        QCOMPARE(profileInForce({old, now}, {2026, 7, 1})->name, u"nuovo"_s);
        QCOMPARE(profileInForce({now}, {2026, 6, 30}).error().kind, ErrorKind::NotFound);
        now.validFrom = QDate(2026, 6, 1);
        QCOMPARE(profileInForce({old, now}, {2026, 6, 15}).error().kind, ErrorKind::Conflict);
    }

    void organs()
    {
        RegulationProfile p = defaultProfile();
        QCOMPARE(organFor(p, false).value, DecidingOrgan::Giunta);
        p.organ.value = DecidingOrgan::GiuntaCostlySindacoFree;
        QCOMPARE(organFor(p, false).value, DecidingOrgan::Sindaco);
        QCOMPARE(organFor(p, true).value, DecidingOrgan::Giunta);
        QVERIFY(!organFor(p, true).reasons.first().source.isEmpty());
        QCOMPARE(organKey(p.organ.value), u"giunta_costly_sindaco_free"_s);
    }

    void lastDays()
    {
        const RegulationProfile p = defaultProfile();
        // 14 June 2026 is a Sunday: the whole thirty days are kept by the Saturday before
        const auto request = lastRequestDay(p, italy(), {2026, 7, 14});
        QCOMPARE(request.value, QDate(2026, 6, 13));
        QVERIFY(reasonLines(request.reasons).join(u'\n').contains(p.name));
        // Five working days before Monday 8 June 2026, over the holiday of 2 June
        QCOMPARE(lastDraftDay(p, italy(), {2026, 6, 8}).value, QDate(2026, 5, 29));
    }
};

QTEST_GUILESS_MAIN(RegulationProfileTest)
#include "RegulationProfileTest.moc"
