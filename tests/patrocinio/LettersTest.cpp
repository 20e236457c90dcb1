#include "core/documents/TextTemplateStore.h"
#include "core/interchange/EmlReader.h"
#include "core/office/OfficeService.h"
#include "core/patrocinio/PatrocinioRules.h"
#include "core/patrocinio/PatrocinioService.h"
#include "tests/patrocinio/Ready.h"
#include "tests/support/TestOffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Error &error)
{
    return error.message + u' ' + error.detail;
}

#define DONE(expression)                                                                                               \
    do {                                                                                                               \
        const auto done = (expression);                                                                                \
        QVERIFY2(done, qPrintable(done ? QString() : wordsOf(done.error())));                                          \
    } while (false)

/// What a person reads on the paper, on one line.
QString textOf(const QByteArray &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    // A word divided at the end of a line is one word.
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.replace(QRegularExpression(u"[-\u2010]\\n\\s*"_s), QString());
    text.replace(QChar(0x2011), u'-'); // the hyphen that breaks no line, in "10-bis"
    return text.simplified();
}

int pagesOf(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

QByteArray receipt(const QString &type, const QString &reference, const QString &id, const QString &words = u"ok"_s)
{
    return u"From: posta-certificata@pec.example\r\nTo: gabinetto@pec.example\r\nSubject: %1: lettera\r\n"
           "X-Ricevuta: %1\r\nX-Riferimento-Message-ID: %2\r\nMessage-ID: %3\r\n"
           "Date: Tue, 05 May 2026 09:00:00 +0200\r\nMIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n\r\n%4\r\n"_s.arg(type, reference, id, words)
               .toUtf8();
}

} // namespace

/// The letters of the procedure on both engines: what the law wants in each, and each refusal.
class LettersTest : public QObject
{
    Q_OBJECT

    QDateTime m_now{QDate(2026, 5, 5), QTime(8, 0), Qt::UTC};
    Clock m_clock{[this] { return m_now; }};

    using Office = TestOffice;

    Office office(const TestDatabase &place) const
    {
        TestOffice made =
            testOffice(place, m_clock,
                       taranto({{{}, u"Carla Bianchi"_s, u"Assessore"_s, u"Sport"_s, QDate(2024, 1, 1), {}},
                                {{}, u"Paolo Neri"_s, u"Capo di Gabinetto"_s, {}, QDate(2024, 1, 1), {}}}));
        made.side.assessori = QStringList{u"Carla Bianchi"_s};
        return made;
    }

    Patrocinio request(PatrocinioService &service, const Actor &actor, const QString &initiative = {})
    {
        Patrocinio p;
        p.file.subject = u"Richiesta di patrocinio"_s;
        p.file.received = QDate(2026, 4, 20);
        p.applicant.name = u"ASD Corri Insieme"_s;
        p.applicant.representative = u"Davide Serra"_s;
        p.applicant.pec = u"corri@pec.example"_s;
        p.applicant.address = u"via Roma 1, 74121 Taranto"_s;
        p.initiative = initiative.isEmpty() ? u"Mezza maratona del mare"_s : initiative;
        p.place = u"lungomare"_s;
        p.startsOn = QDate(2026, 6, 14);
        p.grounds = u"interesse della comunità"_s;
        p.responsible = u"Anna Verdi"_s;
        p.protocolNumber = u"12345"_s;
        p.protocolDate = QDate(2026, 4, 20);
        const auto made = service.registerByHand(actor, p);
        if (!made)
            qFatal("%s", qPrintable(wordsOf(made.error())));
        return *made;
    }

    Patrocinio moved(PatrocinioService &service, const Actor &actor, Patrocinio p, PatrocinioAction action)
    {
        const auto done = taken(service, actor, p, action, m_clock.today());
        if (!done)
            qFatal("%s", qPrintable(actionKey(action) + u": "_s + wordsOf(done.error())));
        return *done;
    }

    /// A case in the state in which the letter fits, with what it needs.
    Patrocinio caseFor(PatrocinioService &service, const Actor &boss, LetterKind kind)
    {
        using enum PatrocinioAction;
        Patrocinio p = request(service, boss);
        const auto take = [&](PatrocinioAction action) { p = moved(service, boss, p, action); };
        p.missingPapers = u"- il programma dettagliato;\n- il bilancio di previsione"_s;
        p.obstacles = u"L’iniziativa ha scopo di lucro"_s;
        p.outcomeReason = u"L’iniziativa ha carattere commerciale"_s;
        p.delega = u"Sport"_s;
        p.settore = u"Settore Cultura e Sport"_s;
        p.directions = u"verificare la disponibilità dell’area"_s;
        p.outcomeNumber = u"45"_s;
        p.outcomeDate = m_clock.today();
        switch (kind) {
        case LetterKind::Start: p = *service.save(boss, p); break;
        case LetterKind::Integration: take(AskIntegration); break;
        case LetterKind::Inadmissibility: take(DeclareInadmissible); break;
        case LetterKind::DelegateNote:
        case LetterKind::Reminder: take(ReferToDelegate); break;
        case LetterKind::SettoreReferral:
            take(ReferToDelegate);
            take(Acknowledge);
            take(DirectSettore);
            break;
        case LetterKind::RejectionNotice:
            take(Investigate);
            take(NotifyRejection);
            break;
        case LetterKind::Refusal:
            take(Investigate);
            take(NotifyRejection);
            m_now = m_now.addDays(3);
            p.observations = u"Lo scopo di lucro resta prevalente"_s;
            take(ReceiveObservations);
            take(PrepareDraft);
            p.outcomeDate = m_clock.today();
            take(Refuse);
            break;
        case LetterKind::Grant:
        case LetterKind::Revocation:
            take(Investigate);
            take(PrepareDraft);
            take(Grant);
            if (kind == LetterKind::Revocation)
                take(Revoke);
            break;
        }
        return p;
    }

    static void everyKind()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("words");
        const QString remedies = u"entro 60 giorni"_s;
        const QMap<LetterKind, QStringList> wanted{
            {LetterKind::Start,
             {u"articoli 7 e 8"_s, u"Anna Verdi"_s, u"Ufficio di Gabinetto del Sindaco"_s, u"20 maggio 2026"_s,
              u"articolo 2, comma 9-bis"_s, u"20 aprile 2026"_s, u"Comune di Taranto"_s}},
            {LetterKind::Integration,
             {u"articolo 2, comma 7"_s, u"30 giorni"_s, u"– il programma dettagliato"_s,
              u"– il bilancio di previsione"_s, u"entro il 4 giugno 2026"_s, u"per una sola volta"_s}},
            {LetterKind::RejectionNotice,
             {u"articolo 10-bis"_s, u"10 giorni"_s, u"L’iniziativa ha scopo di lucro"_s, u"entro il 15 maggio 2026"_s,
              u"osservazioni"_s, u"sospende"_s}},
            {LetterKind::Grant,
             {u"n. 45 del 5 maggio 2026"_s, u"«con il patrocinio del Comune di Taranto»"_s, u"reti sociali"_s,
              u"prima dell’uso"_s, u"entro l’8 giugno 2026"_s, u"revocato"_s,
              u"Lo stemma è usato per la sola iniziativa"_s}},
            {LetterKind::Refusal,
             {u"articolo 3"_s, u"L’iniziativa ha carattere commerciale"_s, u"Lo scopo di lucro resta prevalente"_s,
              u"presentate l’8 maggio 2026"_s, u"comunicati il 5 maggio 2026"_s, remedies, u"120 giorni"_s,
              u"Tribunale amministrativo regionale"_s, u"Presidente della Repubblica"_s}},
            {LetterKind::Inadmissibility,
             {u"inammissibilità"_s, u"L’iniziativa ha carattere commerciale"_s, remedies, u"120 giorni"_s,
              u"IL DIRIGENTE COMPETENTE"_s}},
            {LetterKind::Revocation,
             {u"revoca del patrocinio"_s, u"n. 45 del 5 maggio 2026"_s, u"L’iniziativa ha carattere commerciale"_s,
              remedies, u"indennizzo"_s}},
            {LetterKind::DelegateNote,
             {u"Carla Bianchi"_s, u"Assessore"_s, u"Sport"_s, u"non ne svolge l’istruttoria"_s, u"accusare ricevuta"_s,
              u"20 maggio 2026"_s, u"Paolo Neri"_s}},
            {LetterKind::Reminder,
             {u"Carla Bianchi"_s, u"Sollecito"_s, u"scade il 20 maggio 2026"_s, u"ha inizio il 14 giugno 2026"_s}},
            {LetterKind::SettoreReferral,
             {u"Settore Cultura e Sport"_s, u"verificare la disponibilità dell’area"_s, u"Carla Bianchi"_s,
              u"L’ASSESSORE DELEGATO"_s}},
        };
        for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
            for (const LetterRow &row : kLetters)
                QTest::addRow("%s on %s", row.key, qPrintable(engine))
                    << engine << QString::fromLatin1(row.key) << wanted.value(row.kind);
        }
    }

private slots:
    void init() { m_now = QDateTime(QDate(2026, 5, 5), QTime(8, 0), Qt::UTC); }

    void saysWhatTheLawWants_data() { everyKind(); }
    void saysWhatTheLawWants()
    {
        QFETCH(QString, engine);
        QFETCH(QString, key);
        QFETCH(QStringList, words);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        const LetterKind kind = *letterKindFrom(key);
        const Patrocinio p = caseFor(service, o.boss, kind);
        const auto made = service.prepareLetter(o.boss, p, kind);
        QVERIFY2(made, qPrintable(made ? QString() : wordsOf(made.error())));
        if (const QString folder = qEnvironmentVariable("GONFALONE_KEEP"); !folder.isEmpty()) {
            QFile file(folder + u'/' + key + u".pdf"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made->pdf);
        }
        const QString text = textOf(made->pdf);
        words << u"Oggetto"_s << u"Prot. n."_s << u"Taranto, "_s << p.file.label << p.initiative;
        for (const QString &each : words)
            QVERIFY2(text.contains(each), qPrintable(each + u"\nis not in\n"_s + text));
        QVERIFY2(!text.contains(u"BOZZA"_s) && !text.contains(u"{{"_s), qPrintable(text));
        QCOMPARE(pagesOf(made->pdf), 1);
        // Kept with the case, told in its timeline, ready to be sent.
        const auto documents = service.documents(o.boss, p.file.id);
        QCOMPARE(documents->last().kind, u"letter"_s);
        QCOMPARE(*service.documentContent(o.boss, documents->last().id), made->pdf);
        QVERIFY(service.events(o.boss, p.file.id)->first().title.contains(letterName(kind)));
        const auto mail = readEml(made->eml);
        QVERIFY(mail);
        QCOMPARE(mail->messageId, made->letter.messageId);
        QVERIFY(mail->subject.startsWith(u"[%1] "_s.arg(p.file.label)));
        QCOMPARE(mail->attachments.first().content, made->pdf);
        QCOMPARE(mail->sent, m_now);
        const bool toApplicant = letterRow(kind).recipient == LetterRecipient::Applicant;
        QCOMPARE(mail->to, toApplicant ? QStringList{u"corri@pec.example"_s} : QStringList());
        QCOMPARE(service.letters(o.boss, p.file.id)->size(), 1);
        QCOMPARE(service.letters(o.boss, p.file.id)->first(), made->letter);
    }

    /// No letter goes out in a state that it does not fit, whatever the caller's copy says.
    void everyStateAndEveryRole_data() { addEngines(); }
    void everyStateAndEveryRole()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        Patrocinio p = request(service, o.boss);
        p.missingPapers = p.obstacles = p.outcomeReason = p.outcomeNumber = u"x"_s;
        p.delegate = p.settore = p.directions = u"x"_s;
        // The assessore and the secretariat see it, as when it is referred.
        QVERIFY(UnitOfWork(*o.db).run(
            [&](Transaction &tx) { return o.db->execute(tx, u"UPDATE case_file SET referred_to = 'x'"_s); }));
        for (const PatrocinioState state : kPatrocinioStates) {
            p.file.state = stateKey(state);
            for (const RoleRights &rights : roleTable()) {
                const Actor actor{UserId{9}, u"a"_s, u"A"_s, {rights.role}, permissionsOf({rights.role}), {u"x"_s}};
                const auto rows = service.lettersFor(actor, p);
                QCOMPARE(bool(rows), actor.may(Permission::ViewPatrocini));
                for (const LetterRow &row : kLetters) {
                    const bool may = row.fits(state) && actor.may(row.permission);
                    const auto letter = service.letter(actor, p, row.kind);
                    QCOMPARE(bool(letter), may);
                    QVERIFY(may || !letter.error().message.isEmpty());
                    QVERIFY(may || letter.error().kind == ErrorKind::Forbidden
                            || letter.error().kind == ErrorKind::Invalid);
                    if (rows)
                        QCOMPARE(rows->at(int(row.kind)).allowed, may);
                }
            }
        }
        // The stored case is only received: the copy's state does not count for what goes out.
        p = *service.find(o.boss, p.file.label);
        p.file.state = stateKey(PatrocinioState::Granted);
        QCOMPARE(service.prepareLetter(o.boss, p, LetterKind::Grant).error().kind, ErrorKind::Invalid);
        QVERIFY(service.letters(o.boss, p.file.id)->isEmpty());
    }

    void whatIsMissingIsNamed_data() { addEngines(); }
    void whatIsMissingIsNamed()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        Patrocinio p = caseFor(service, o.boss, LetterKind::Integration);
        p.missingPapers = u"  "_s;
        const auto letter = service.letter(o.boss, p, LetterKind::Integration);
        QCOMPARE(letter.error().fields.first().field, u"missing_papers"_s);
        QVERIFY(letter.error().message.contains(patrocinioFieldLabel(u"missing_papers"_s)));
    }

    void whatGoesOutIsWhatWasSaved_data() { addEngines(); }
    void whatGoesOutIsWhatWasSaved()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        const Patrocinio p = caseFor(service, o.boss, LetterKind::Start);
        Patrocinio typed = p;
        typed.place = u"altrove"_s;
        QVERIFY(service.letter(o.boss, typed, LetterKind::Start)->body.contains(u"altrove"_s));
        QCOMPARE(service.prepareLetter(o.boss, typed, LetterKind::Start).error().kind, ErrorKind::Invalid);
        DONE(service.save(o.boss, typed));
        QCOMPARE(service.prepareLetter(o.boss, p, LetterKind::Start).error().kind, ErrorKind::Conflict);
        QCOMPARE(service.prepareLetter(o.reader, p, LetterKind::Start).error().kind, ErrorKind::Forbidden);
        QVERIFY(service.letters(o.boss, p.file.id)->isEmpty());
        QVERIFY(service.documents(o.boss, p.file.id)->isEmpty());
    }

    /// Saved as PDF and then as message, it is one letter; on another day it is another.
    void askedForTwiceItIsOneLetter_data() { addEngines(); }
    void askedForTwiceItIsOneLetter()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        const Patrocinio p = caseFor(service, o.boss, LetterKind::Start);
        const auto first = service.prepareLetter(o.boss, p, LetterKind::Start);
        m_now = m_now.addSecs(600);
        const auto again = service.prepareLetter(o.boss, p, LetterKind::Start);
        DONE(again);
        QCOMPARE(again->letter, first->letter);
        QCOMPARE(again->pdf, first->pdf);
        QCOMPARE(service.documents(o.boss, p.file.id)->size(), 1);
        m_now = m_now.addDays(1);
        QVERIFY(service.prepareLetter(o.boss, p, LetterKind::Start)->letter.messageId != first->letter.messageId);
        QCOMPARE(service.letters(o.boss, p.file.id)->size(), 2);
    }

    void nothingIsWrittenWhenItFails_data() { addEngines(); }
    void nothingIsWrittenWhenItFails()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        Patrocinio p = caseFor(service, o.boss, LetterKind::Start);
        p.applicant.pec = u"corri@pec.example\r\nBcc: evil@example.org"_s;
        p = *service.save(o.boss, p);
        const auto events = service.events(o.boss, p.file.id);
        QCOMPARE(service.prepareLetter(o.boss, p, LetterKind::Start).error().kind, ErrorKind::Invalid);
        QVERIFY(service.letters(o.boss, p.file.id)->isEmpty());
        QVERIFY(service.documents(o.boss, p.file.id)->isEmpty());
        QCOMPARE(service.events(o.boss, p.file.id)->size(), events->size());
        DONE(AuditStore(m_clock).verify(*o.db));
    }

    void receiptsFindTheirLetter_data() { addEngines(); }
    void receiptsFindTheirLetter()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        const Patrocinio p = caseFor(service, o.boss, LetterKind::Grant);
        const auto made = service.prepareLetter(o.boss, p, LetterKind::Grant);
        DONE(made);
        const auto bring = [&](const QByteArray &raw) {
            return service.importMail(o.boss, *readEml(raw), raw, u"ricevuta.eml"_s);
        };
        const auto stored = [&] { return service.letters(o.boss, p.file.id)->first(); };
        const QString id = made->letter.messageId;
        // Our own message dropped in by mistake is no request.
        QCOMPARE(bring(made->eml)->what, Intake::What::AlreadyKnown);
        QVERIFY(stored().isOpen());

        QCOMPARE(bring(receipt(u"accettazione"_s, id, u"<r1@pec.example>"_s))->what, Intake::What::ReceiptFiled);
        QCOMPARE(stored().acceptedAt, QDateTime(QDate(2026, 5, 5), QTime(7, 0), Qt::UTC));
        QVERIFY(!stored().deliveredAt.isValid());
        QCOMPARE(bring(receipt(u"accettazione"_s, id, u"<r1@pec.example>"_s))->what, Intake::What::AlreadyKnown);

        const QString why = u"Errore: la casella del destinatario è piena"_s;
        const auto failed = bring(receipt(u"preavviso-errore-consegna"_s, id, u"<r2@pec.example>"_s, why));
        QCOMPARE(failed->patrocinio.file.label, p.file.label);
        QVERIFY(stored().failedAt.isValid());
        QVERIFY(stored().failure.contains(why));

        // A delivery that carries the message itself.
        QByteArray delivery = receipt(u"avvenuta-consegna"_s, id, u"<r3@pec.example>"_s);
        delivery.replace("text/plain; charset=utf-8", "multipart/mixed; boundary=\"qq\"");
        delivery += "--qq\r\nContent-Type: text/plain\r\n\r\nok\r\n--qq\r\nContent-Type: message/rfc822; "
                    "name=postacert.eml\r\nContent-Disposition: attachment; filename=postacert.eml\r\n\r\n"
            + made->eml + "\r\n--qq--\r\n";
        QCOMPARE(readEml(delivery)->kind, MailKind::DeliveryWithMessage);
        QCOMPARE(bring(delivery)->what, Intake::What::ReceiptFiled);
        QVERIFY(stored().deliveredAt.isValid());
        QVERIFY(!stored().failedAt.isValid());
        QCOMPARE(bring(delivery)->what, Intake::What::AlreadyKnown);

        QCOMPARE(service.list(o.boss, {})->total, 1);
        QCOMPARE(service.letters(o.boss, p.file.id)->size(), 1);
        int receipts = 0;
        const QList<Document> documents = *service.documents(o.boss, p.file.id);
        for (const Document &document : documents)
            receipts += document.kind == u"receipt"_s ? 1 : 0;
        QCOMPARE(receipts, 3);
        // A stranger's receipt stays what it was: refused.
        QCOMPARE(bring(receipt(u"accettazione"_s, u"<other@x>"_s, u"<r9@pec.example>"_s)).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(service.importMail(o.reader, *readEml(delivery), delivery, u"r.eml"_s).error().kind,
                 ErrorKind::Forbidden);
    }

    void hostileTextStaysText_data() { addEngines(); }
    void hostileTextStaysText()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        Patrocinio p = request(service, o.boss, u"<b>Festa</b> {{ente}} %1 </table> & \"co\""_s);
        p.applicant.name = u"<script>alert(1)</script>\r\nBcc: evil@example.org"_s;
        p.applicant.address = u"via <i>Roma</i>\n{{{oggetto}}}\n\n%2"_s;
        p.missingPapers = u"<img src=x>\n\n1. {{#motivi}}\n* </li></ul>"_s;
        p.missingPapers += u"\n"_s + u"perché "_s.repeated(3000);
        p = moved(service, o.boss, p, PatrocinioAction::AskIntegration);
        const auto made = service.prepareLetter(o.boss, p, LetterKind::Integration);
        DONE(made);
        const QString text = textOf(made->pdf);
        for (const QString &each :
             {u"<b>Festa</b> {{ente}} %1 </table> & \"co\""_s, u"<script>alert(1)</script>"_s, u"via <i>Roma</i>"_s,
              u"{{{oggetto}}}"_s, u"<img src=x>"_s, u"{{#motivi}}"_s, u"</li></ul>"_s})
            QVERIFY2(text.contains(each), qPrintable(each));
        QVERIFY(pagesOf(made->pdf) > 1);
        const auto mail = readEml(made->eml);
        QCOMPARE(mail->to, QStringList{u"corri@pec.example"_s});
        QVERIFY(!made->eml.contains("\nBcc:"));
    }

    /// The list of fields that ships with the letters is what they are filled with, and what they use.
    void everyFieldIsListed()
    {
        QFile file(u":/templates/lettere.fields.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const auto listed = readTemplateFields(json);
        DONE(listed);
        QStringList described;
        for (const QJsonValue &row : QJsonDocument::fromJson(json).object().value(u"templates"_s).toArray())
            described << row.toObject().value(u"template"_s).toString();
        const TemplateData fields = letterFields({});
        for (const TemplateField &field : listed->fields)
            QVERIFY2(fields.contains(field.name) && !field.description.isEmpty(), qPrintable(field.name));
        for (const LetterRow &row : kLetters) {
            const QString name = QString::fromLatin1(row.templateName) + u".html"_s;
            QVERIFY2(described.contains(name), row.templateName);
            QFile html(u":/templates/"_s + name);
            QVERIFY2(html.open(QIODevice::ReadOnly), row.templateName);
            const auto own = shippedFields(QString::fromLatin1(row.templateName));
            DONE(own);
            QVERIFY(own->fields.size() < listed->fields.size() && !own->title.isEmpty());
            const auto faults = templateFaults(QString::fromUtf8(html.readAll()), *own);
            QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().message));
        }
    }

    /// What the office says of itself heads the message and stands at the foot of the page.
    void theOfficeIsFoundInTheLetter_data() { addEngines(); }
    void theOfficeIsFoundInTheLetter()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        OfficeService settings(*o.db, m_clock);
        const Patrocinio p = request(service, o.boss);
        // Nothing is written of an office that said nothing.
        const auto silent = service.prepareLetter(o.boss, p, LetterKind::Start);
        DONE(silent);
        QVERIFY(!silent->eml.contains("\r\nFrom:") && !silent->eml.contains("\r\nReply-To:"));
        auto comune = settings.comune(o.boss);
        comune->address = {u"gabinetto@comune.example"_s, u"gabinetto@pec.example"_s,
                           u"Piazza Grande 1, 74121 Taranto"_s, u"099 1234567"_s, u"Elena Sala"_s};
        comune->paper.left = 40;
        comune->paper.points = 12;
        DONE(settings.saveComune(o.boss, *comune));
        const auto certified = service.prepareLetter(o.boss, p, LetterKind::Start);
        DONE(certified);
        QVERIFY2(certified->letter.messageId.endsWith(u"@pec.example>"_s), qPrintable(certified->letter.messageId));
        const QString head = QString::fromUtf8(certified->eml.left(2000));
        QVERIFY2(head.contains(u"<gabinetto@pec.example>"_s) && !head.contains(u"Reply-To"_s), qPrintable(head));
        const QString paper = textOf(certified->pdf);
        for (const QString &words : {u"Piazza Grande 1, 74121 Taranto"_s, u"tel. 099 1234567"_s, u"Elena Sala"_s,
                                     u"gabinetto@comune.example"_s, u"PEC gabinetto@pec.example"_s})
            QVERIFY2(paper.contains(words), qPrintable(paper));
        const auto page = service.letter(o.boss, p, LetterKind::Start);
        DONE(page);
        QCOMPARE(page->style.margins.left(), 40.0);
        QCOMPARE(page->style.bodyPoints, 12.0);
        // Whoever has no PEC answers to the ordinary box.
        Patrocinio ordinary = request(service, o.boss, u"Gara"_s);
        ordinary.applicant.pec.clear();
        ordinary.applicant.email = u"corri@posta.example"_s;
        const auto saved = service.save(o.boss, ordinary);
        DONE(saved);
        const auto plain = service.prepareLetter(o.boss, *saved, LetterKind::Start);
        DONE(plain);
        const QString other = QString::fromUtf8(plain->eml.left(2000));
        QVERIFY2(other.contains(u"Reply-To:"_s) && other.contains(u"<gabinetto@comune.example>"_s), qPrintable(other));
        if (const QString folder = qEnvironmentVariable("GONFALONE_KEEP"); !folder.isEmpty()) {
            QFile file(folder + u"/lettera_avvio.pdf"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(certified->pdf) > 0);
        }
    }

    /// Without observations the refusal says so; without an assessore nobody is written to.
    void refusalWithoutObservations_data() { addEngines(); }
    void refusalWithoutObservations()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        const Office o = office(place);
        PatrocinioService service(*o.db, m_clock);
        Patrocinio p = caseFor(service, o.boss, LetterKind::RejectionNotice);
        m_now = m_now.addDays(11);
        p = moved(service, o.boss, p, PatrocinioAction::Resume);
        p = moved(service, o.boss, p, PatrocinioAction::PrepareDraft);
        p.outcomeDate = m_clock.today();
        p = moved(service, o.boss, p, PatrocinioAction::Refuse);
        const auto letter = service.letter(o.boss, p, LetterKind::Refusal);
        DONE(letter);
        QVERIFY(letter->body.contains(u"non sono pervenute osservazioni"_s));
        QVERIFY(!letter->body.contains(u"sono state esaminate"_s));
    }
};

QTEST_MAIN(LettersTest)
#include "LettersTest.moc"
