#include "core/patrocinio/TemplateService.h"

#include "core/evaluation/EvaluationPapers.h"
#include "core/missions/MissionPapers.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

/// The office's own texts on both engines: checked before they are kept, dated, never overwritten.
class TemplateServiceTest : public QObject
{
    Q_OBJECT

    const QString m_key = u"delibera_patrocinio"_s;
    QDateTime m_now{QDate(2026, 5, 5), QTime(8, 0), Qt::UTC};
    Clock m_clock{[this] { return m_now; }};

    using Office = TestOffice;

    Office office(const TestDatabase &place) const { return testOffice(place, m_clock); }

    TextTemplate text(const QString &html, const QDate &from) const { return {{}, m_key, html, from, u"prova"_s}; }

private slots:
    void faultsHaveTheirLine_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QList<int>>("lines");
        QTest::addColumn<QString>("words");
        QTest::newRow("good") << u"<p>{{oggetto}}</p>\n{{#assessori}}{{nome}}, {{carica}}{{/assessori}}"_s
                              << QList<int>() << QString();
        QTest::newRow("good, texts") << u"{{#destinatari}}<li>{{.}}</li>{{/destinatari}}"_s << QList<int>()
                                     << QString();
        QTest::newRow("unknown") << u"<p>\n\n{{ogetto}}</p>"_s << QList<int>{3} << u"ogetto"_s;
        QTest::newRow("two unknown") << u"{{a}}\n{{oggetto}}\n{{b}}"_s << QList<int>{1, 3} << u"“a”"_s;
        QTest::newRow("in a section that may be empty")
            << u"{{#parere_contabile}}\n{{x}}{{/parere_contabile}}"_s << QList<int>{2} << u"“x”"_s;
        QTest::newRow("of another record") << u"{{nome}}"_s << QList<int>{1} << u"nome"_s;
        QTest::newRow("unclosed tag") << u"a\nb {{oggetto"_s << QList<int>{2} << QString();
        QTest::newRow("unclosed section") << u"a\n{{#oggetto}}\nb"_s << QList<int>{2} << u"oggetto"_s;
        QTest::newRow("a template in a template") << u"\n{{> altro}}"_s << QList<int>{2} << QString();
        QTest::newRow("a template in itself")
            << u"a\n{{#oggetto}}{{> delibera_patrocinio}}{{/oggetto}}"_s << QList<int>{2} << QString();
        QTest::newRow("empty") << u" \n"_s << QList<int>{1} << QString();
    }
    void faultsHaveTheirLine()
    {
        QFETCH(QString, html);
        QFETCH(QList<int>, lines);
        QFETCH(QString, words);
        const TestDatabase place(u"sqlite"_s);
        const Office o = office(place);
        TemplateService service(*o.db, m_clock);
        const auto checked = service.check(o.boss, m_key, html);
        QCOMPARE(checked.has_value(), lines.isEmpty());
        if (checked)
            return;
        QList<int> found;
        for (const FieldError &fault : checked.error().fields)
            found << lineOfFault(fault);
        QCOMPARE(found, lines);
        QVERIFY2(checked.error().message.contains(words), qPrintable(checked.error().message));
        // Nothing that was refused is kept.
        QCOMPARE(service.save(o.boss, text(html, QDate(2026, 5, 5)), {}).error().fields, checked.error().fields);
        QCOMPARE(service.versions(o.boss, m_key)->size(), 1);
    }

    void versionsAreDatedAndKept_data() { addEngines(); }
    void versionsAreDatedAndKept()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        TemplateService service(*o.db, m_clock);
        QCOMPARE(service.inForce(o.boss, m_key, QDate(2026, 5, 5))->number, 0);
        QCOMPARE(service.save(o.boss, text(u"{{oggetto}}"_s, QDate(2026, 5, 4)), {}).error().fields.first().field,
                 u"valid_from"_s);
        const auto first = service.save(o.boss, text(u"<p>uno {{oggetto}}</p>"_s, QDate(2026, 5, 5)), {});
        QVERIFY2(first, first ? "" : qPrintable(first.error().message + first.error().detail));
        QCOMPARE(first->number, 1);
        QCOMPARE(service.save(o.boss, text(u"due"_s, QDate(2026, 6, 1)), {}).error().kind, ErrorKind::Conflict);
        const auto second = service.save(o.boss, text(u"<p>due</p>"_s, QDate(2026, 6, 1)), first->id);
        QVERIFY(second);
        QCOMPARE(service.inForce(o.boss, m_key, QDate(2026, 5, 4))->number, 0);
        QCOMPARE(service.inForce(o.boss, m_key, QDate(2026, 5, 31))->number, 1);
        QCOMPARE(service.inForce(o.boss, m_key, QDate(2026, 6, 1))->number, 2);
        const auto third = service.restore(o.boss, m_key, {}, QDate(2026, 7, 1), second->id);
        QVERIFY2(third, third ? "" : qPrintable(third.error().message));
        const auto all = service.versions(o.boss, m_key);
        QCOMPARE(all->size(), 4);
        QCOMPARE(all->first().html, all->last().html);
        QCOMPARE(all->at(2).html, u"<p>uno {{oggetto}}</p>"_s);
        QVERIFY(checkOffice(*o.db, o.boss, m_clock));
    }

    void theDraftTakesTheTextInForce()
    {
        const TestDatabase place(u"sqlite"_s);
        const auto db = createDemoOffice(*DatabaseUrl::parse(place.url()), m_clock);
        QVERIFY(db);
        const Actor boss = *AccessService(**db, m_clock).signIn(demoAccounts().first().login, demoPassword());
        TemplateService service(**db, m_clock);
        PatrocinioService patrocini(**db, m_clock);
        CaseQuery query;
        query.states = {stateKey(PatrocinioState::UnderReview)};
        const QString label = patrocini.list(boss, query)->rows.first().label;
        QVERIFY(!patrocini.draft(boss, *patrocini.find(boss, label))->body.contains(u"Testo nostro"_s));
        const QString html = u"<p>Testo nostro: {{oggetto}}</p>"_s;
        const auto seen = service.preview(boss, m_key, html, label);
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().message));
        QVERIFY(service.preview(boss, m_key, html, {}));
        QVERIFY(service.save(boss, text(html, QDate(2026, 5, 6)), {}));
        QVERIFY(!patrocini.draft(boss, *patrocini.find(boss, label))->body.contains(u"Testo nostro"_s));
        m_now = m_now.addDays(1);
        QCOMPARE(patrocini.draft(boss, *patrocini.find(boss, label))->body, seen->body);
        m_now = m_now.addDays(-1);
    }

    void everyUseCaseAsksForItsRight_data() { addEngines(); }
    void everyUseCaseAsksForItsRight()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        TemplateService service(*o.db, m_clock);
        for (const ErrorKind kind :
             {service.names(o.nobody).error().kind, service.fields(o.nobody, m_key).error().kind,
              service.versions(o.nobody, m_key).error().kind,
              service.inForce(o.nobody, m_key, QDate(2026, 5, 5)).error().kind,
              service.check(o.nobody, m_key, u"a"_s).error().kind,
              service.preview(o.nobody, m_key, u"a"_s, {}).error().kind, service.phrases(o.nobody).error().kind,
              service.unsaved(o.nobody, m_key).error().kind,
              service.save(o.reader, text(u"a"_s, QDate(2026, 5, 5)), {}).error().kind,
              service.restore(o.reader, m_key, {}, QDate(2026, 5, 5), {}).error().kind,
              service.savePhrase(o.reader, {}).error().kind, service.dropPhrase(o.reader, {}, u"x"_s).error().kind,
              service.keepUnsaved(o.reader, m_key, u"a"_s).error().kind})
            QCOMPARE(kind, ErrorKind::Forbidden);
        QCOMPARE(service.versions(o.boss, u"altro"_s).error().kind, ErrorKind::NotFound);
    }

    void everyLetterIsATemplate_data() { addEngines(); }
    void everyLetterIsATemplate()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        TemplateService service(*o.db, m_clock);
        PatrocinioService patrocini(*o.db, m_clock);
        Patrocinio p;
        p.initiative = p.file.subject = u"Festa del mare"_s;
        p.applicant.name = u"Pro Loco"_s;
        p.file.received = QDate(2026, 5, 4);
        p.startsOn = QDate(2026, 7, 1);
        p = *patrocini.registerByHand(o.boss, p);
        QStringList keys;
        const auto names = service.names(o.reader);
        for (const TemplateName &name : *names)
            keys << name.key;
        const QStringList answers{u"risposta_accesso"_s, u"risposta_cancellazione"_s}; // of no case
        const QStringList acts{u"delibera_patrocinio"_s, u"delibera_diniego"_s};
        const QStringList audiences{u"udienza_accolta"_s, u"udienza_affidata"_s, u"udienza_declinata"_s};
        QCOMPARE(keys.size(),
                 qsizetype(kLetters.size()) + acts.size() + answers.size() + audiences.size()
                     + qsizetype(kMissionPapers.size()) + qsizetype(kEvaluationPapers.size()));
        for (const EvaluationPaperRow &row : kEvaluationPapers) {
            const QString key = QString::fromLatin1(row.templateName);
            QVERIFY2(keys.contains(key), row.templateName);
            const QString html = service.versions(o.reader, key)->first().html;
            QVERIFY2(service.check(o.reader, key, html), row.templateName);
            const auto shown = service.preview(o.boss, key, html, {});
            QVERIFY2(shown && shown->body.contains(u"VAL-"_s), row.templateName);
        }
        for (const MissionPaperRow &row : kMissionPapers) {
            const QString key = QString::fromLatin1(row.templateName);
            QVERIFY2(keys.contains(key), row.templateName);
            const QString html = service.versions(o.reader, key)->first().html;
            QVERIFY2(service.check(o.reader, key, html), row.templateName);
            const auto shown = service.preview(o.boss, key, html, {});
            QVERIFY2(shown && shown->body.contains(u"Anna Greco"_s), row.templateName);
        }
        for (const QString &key : audiences) {
            const QString html = service.versions(o.reader, key)->first().html;
            QVERIFY2(service.check(o.reader, key, html), qPrintable(key));
            QVERIFY2(service.preview(o.boss, key, html, {})->body.contains(u"UDI-2026/0007"_s), qPrintable(key));
        }
        for (const QString &key : acts) {
            const QString html = service.versions(o.reader, key)->first().html;
            const auto shown = service.preview(o.boss, key, html, {});
            QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message));
        }
        for (const QString &key : answers) {
            QVERIFY2(keys.contains(key), qPrintable(key));
            const QString html = service.versions(o.reader, key)->first().html;
            QVERIFY2(service.check(o.reader, key, html), qPrintable(key));
            QVERIFY2(service.preview(o.boss, key, html, {})->body.contains(u"2016/679"_s), qPrintable(key));
        }
        for (const LetterRow &row : kLetters) {
            const QString key = QString::fromLatin1(row.templateName);
            QVERIFY2(keys.contains(key), row.templateName);
            const QString html = service.versions(o.reader, key)->first().html;
            QVERIFY2(service.check(o.reader, key, html), row.templateName);
            // On the examples, and on a case whatever its state: only looked at.
            const auto shown = service.preview(o.boss, key, html, {});
            QVERIFY2(shown, shown ? "" : qPrintable(shown.error().message));
            const auto onCase = service.preview(o.boss, key, html, p.file.label);
            QVERIFY2(onCase, onCase ? "" : qPrintable(onCase.error().message));
            QVERIFY2(onCase->style.draft && onCase->body.contains(u"Festa del mare"_s), row.templateName);
            QCOMPARE(service.preview(o.reader, key, html, p.file.label).error().kind, ErrorKind::Forbidden);
        }
        QVERIFY(patrocini.letters(o.boss, p.file.id)->isEmpty());
    }

    void aLetterHasItsOwnFields()
    {
        const TestDatabase place(u"sqlite"_s);
        const Office o = office(place);
        TemplateService service(*o.db, m_clock);
        const QString text = u"<p>{{oggetto}}</p>\n{{#motivi_ostativi}}<p>{{.}}</p>{{/motivi_ostativi}}"_s;
        QVERIFY(service.check(o.boss, u"lettera_preavviso"_s, text));
        const auto wrong = service.check(o.boss, u"lettera_concessione"_s, text);
        QVERIFY(!wrong);
        QCOMPARE(lineOfFault(wrong.error().fields.first()), 2);
        QVERIFY(wrong.error().message.contains(u"motivi_ostativi"_s));
        // A letter that would be written into itself is refused, and so is one that grows without end.
        const auto loop = service.check(o.boss, u"lettera_avvio"_s, u"a\n{{> lettera_avvio}}"_s);
        QVERIFY(!loop);
        QCOMPARE(lineOfFault(loop.error().fields.first()), 2);
        QString deep = u"{{iniziativa}}"_s;
        for (int i = 0; i < 30; ++i)
            deep = u"{{#destinatario_righe}}"_s + deep + u"{{/destinatario_righe}}"_s;
        const auto grown = service.preview(o.boss, u"lettera_avvio"_s, deep, {});
        QVERIFY(!grown);
        QCOMPARE(grown.error().kind, ErrorKind::Invalid);
    }

    void aLetterIsWrittenFromTheTextInForce_data() { addEngines(); }
    void aLetterIsWrittenFromTheTextInForce()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        TemplateService service(*o.db, m_clock);
        PatrocinioService patrocini(*o.db, m_clock);
        Patrocinio p;
        p.initiative = p.file.subject = u"Festa del mare"_s;
        p.applicant.name = u"Pro Loco"_s;
        p.file.received = QDate(2026, 5, 4);
        p = *patrocini.registerByHand(o.boss, p);
        const QString key = u"lettera_avvio"_s;
        const auto tomorrow =
            service.save(o.boss, {{}, key, u"<p>Nuovo {{iniziativa}}</p>"_s, QDate(2026, 5, 6), u"prova"_s}, {});
        QVERIFY2(tomorrow, tomorrow ? "" : qPrintable(tomorrow.error().message));
        QVERIFY(!patrocini.letter(o.boss, p, LetterKind::Start)->body.contains(u"Nuovo"_s));
        m_now = m_now.addDays(1);
        QCOMPARE(patrocini.letter(o.boss, p, LetterKind::Start)->body, u"<p>Nuovo Festa del mare</p>"_s);
        QVERIFY(service.restore(o.boss, key, {}, QDate(2026, 5, 6), tomorrow->id));
        QVERIFY(!patrocini.letter(o.boss, p, LetterKind::Start)->body.contains(u"Nuovo"_s));
        m_now = m_now.addDays(-1);
    }

    void phrasesAreKeptAndDropped_data() { addEngines(); }
    void phrasesAreKeptAndDropped()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        TemplateService service(*o.db, m_clock);
        QCOMPARE(service.savePhrase(o.boss, {}).error().fields.size(), 2);
        QCOMPARE(service.savePhrase(o.boss, {{}, u"altro"_s, u"a"_s, u"b"_s}).error().fields.first().field,
                 u"section"_s);
        const auto added = service.savePhrase(o.boss, {{}, m_key, u"Sport"_s, u"promuove lo sport"_s});
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        Phrase changed = *added;
        changed.text = u"promuove la pratica sportiva"_s;
        const auto saved = service.savePhrase(o.boss, changed);
        QVERIFY(saved);
        QCOMPARE(service.savePhrase(o.boss, changed).error().kind, ErrorKind::Conflict);
        QCOMPARE(*service.phrases(o.boss), QList<Phrase>{*saved});
        QCOMPARE(service.dropPhrase(o.boss, *saved, u" "_s).error().fields.first().field, u"reason"_s);
        QCOMPARE(service.dropPhrase(o.boss, *added, u"vecchia"_s).error().kind, ErrorKind::Conflict);
        QVERIFY(service.dropPhrase(o.boss, *saved, u"vecchia"_s));
        QVERIFY(service.phrases(o.boss)->isEmpty());
    }

    void whatIsTypedIsKept_data() { addEngines(); }
    void whatIsTypedIsKept()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        TemplateService service(*o.db, m_clock);
        QCOMPARE(*service.unsaved(o.boss, m_key), QString());
        QVERIFY(service.keepUnsaved(o.boss, m_key, u"{{a metà"_s));
        QCOMPARE(*service.unsaved(o.boss, m_key), u"{{a metà"_s);
        QVERIFY(service.save(o.boss, text(u"{{oggetto}}"_s, QDate(2026, 5, 5)), {}));
        QCOMPARE(*service.unsaved(o.boss, m_key), QString());
    }
};

QTEST_GUILESS_MAIN(TemplateServiceTest)
#include "TemplateServiceTest.moc"
