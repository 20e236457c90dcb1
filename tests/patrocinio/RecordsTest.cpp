#include "core/documents/DraftText.h"
#include "core/documents/TextComparison.h"
#include "core/patrocinio/PatrocinioDossier.h"
#include "core/storage/Migrations.h"
#include "tests/patrocinio/CaseOffice.h"

#include <QCryptographicHash>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

using enum PatrocinioAction;

namespace {

const QByteArray kPng("\x89PNG\r\n\x1a\n....", 12);

QString firstField(const Error &error)
{
    return error.fields.isEmpty() ? u"none: "_s + error.message : error.fields.first().field;
}

} // namespace

/// Versions of the text, opinions on them, declarations, exclusions and proofs, and what each refuses.
class RecordsTest : public QObject
{
    Q_OBJECT

    /// A second officer, as the case passes to when the first has an interest in it.
    static Actor colleague(CaseOffice &o)
    {
        AccessService access(*o.db, o.clock);
        (void)CaseOffice::kept(
            access.addUser(o.boss, u"bruno"_s, u"Bruno Riva"_s, u"correct horse 2"_s, {Role::UfficioDiGabinetto}));
        return CaseOffice::kept(access.signIn(u"bruno"_s, u"correct horse 2"_s));
    }

    /// A case whose draft is ready, free of charge, with version 1 of its text.
    static Patrocinio ready(CaseOffice &o)
    {
        auto s = o.service();
        Patrocinio p = o.request(u"Sagra del pesce"_s, QDate(2026, 5, 4), QDate(2026, 7, 10));
        p.grounds = u"l’iniziativa valorizza la pesca locale"_s;
        p.feeReduction = p.freeRooms = p.staffUsed = p.freeGround = u"no"_s;
        p = CaseOffice::kept(s.advance(o.boss, p, Investigate));
        return CaseOffice::kept(taken(s, o.boss, p, PrepareDraft, o.clock.today()));
    }

    static Patrocinio withOutcome(CaseOffice &o, Patrocinio p)
    {
        p.outcomeNumber = u"45"_s;
        p.outcomeDate = o.clock.today();
        return p;
    }

private slots:
    void everySavedTextIsAVersion_data() { addEngines(); }
    void everySavedTextIsAVersion()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = ready(o);
        CaseRecords records = CaseOffice::kept(s.records(o.boss, p));
        QCOMPARE(records.versions.size(), 1); // that of the review; «draft is ready» changed nothing of it
        QCOMPARE(records.versions.first().madeBy, o.boss.name);
        QCOMPARE(records.versions.first().madeAt, o.now);
        p.grounds = u"l’iniziativa valorizza la pesca e la cucina locale"_s;
        p = CaseOffice::kept(s.save(o.boss, p));
        p.closingReport = u"non cambia il testo"_s;
        p = CaseOffice::kept(s.save(o.boss, p));
        records = CaseOffice::kept(s.records(o.boss, p));
        QCOMPARE(records.versions.size(), 2);
        const DraftVersion second = CaseOffice::kept(s.version(o.boss, p.file.label, 2));
        QCOMPARE(
            second.sha256,
            QString::fromLatin1(QCryptographicHash::hash(second.body.toUtf8(), QCryptographicHash::Sha256).toHex()));
        const VersionPair pair = CaseOffice::kept(s.versionPair(o.boss, p.file.label, 1, 2));
        const QString marked = markedText(compareTexts(pair.before, pair.after));
        QVERIFY2(marked.contains(u"{+e la cucina+}"_s), qPrintable(marked));
        QCOMPARE(s.version(o.boss, p.file.label, 3).error().kind, ErrorKind::NotFound);
        QVERIFY(s.version(o.boss, p.file.label, 3).error().message.contains(u"1 to 2"_s));
    }

    void theTextIsEditedByHand_data() { addEngines(); }
    void theTextIsEditedByHand()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = ready(o);
        const QString label = p.file.label;
        const QString text = draftText(CaseOffice::kept(s.version(o.boss, label, 1)).body);
        QVERIFY(text.contains(opinionMark(OpinionKind::Technical)));
        QCOMPARE(s.editDraft(o.boss, label, 1, text).error().kind, ErrorKind::Invalid); // nothing changed
        QCOMPARE(s.editDraft(o.boss, label, 1, {}).error().kind, ErrorKind::Invalid);
        // Of a natural person, whose case leaves a line when it is read: not within the transaction of these.
        CaseOffice::kept(UnitOfWork(*o.db).run(
            [&](Transaction &tx) { return o.db->write(tx, u"UPDATE contact SET kind = 'person'"_s, {}); }));
        // What is typed and not saved is kept for who types it, until it is given up or saved.
        QCOMPARE(s.keepTypedText(o.reader, label, {1, u"di altri"_s}).error().kind, ErrorKind::Forbidden);
        QVERIFY(s.keepTypedText(o.boss, label, {1, u"due\nrighe"_s}));
        QCOMPARE(CaseOffice::kept(s.typedText(o.boss, label)).text, u"due\nrighe"_s);
        QVERIFY(s.keepTypedText(o.boss, label, {}));
        QVERIFY(CaseOffice::kept(s.typedText(o.boss, label)).text.isEmpty());
        QCOMPARE(s.editDraft(o.reader, label, 1, text + u"\n\nAltro"_s).error().kind, ErrorKind::Forbidden);
        const DraftVersion second =
            CaseOffice::kept(s.editDraft(o.boss, label, 1, text + u"\n\nIn fede <i>Anna</i>."_s));
        QCOMPARE(second.number, 2);
        QCOMPARE(second.origin, VersionOrigin::Edited);
        // Who edited version 1 meanwhile hears of it, and nothing is lost.
        const auto late = s.editDraft(o.boss, label, 1, text + u"\n\nAltro"_s);
        QCOMPARE(late.error().kind, ErrorKind::Conflict);
        // The print is the text as it was edited, escaped.
        QVERIFY(CaseOffice::kept(s.draft(o.boss, p)).body.contains(u"In fede &lt;i&gt;Anna&lt;/i&gt;."_s));
        // The fields do not write over it, but say that they moved on; drawing up anew is asked for.
        p.place = u"Molo Sant’Eligio"_s;
        p = CaseOffice::kept(s.save(o.boss, p));
        QCOMPARE(CaseOffice::kept(s.records(o.boss, p)).lastVersion(), 2);
        QVERIFY(CaseOffice::kept(s.records(o.boss, p)).fieldsMoved);
        QVERIFY(CaseOffice::kept(s.redrawDraft(o.boss, label)).body.contains(u"Molo Sant’Eligio"_s));
        QVERIFY(!CaseOffice::kept(s.records(o.boss, p)).fieldsMoved);
        QCOMPARE(s.restoreDraft(o.boss, label, 3).error().kind, ErrorKind::Invalid);
        const DraftVersion fourth = CaseOffice::kept(s.restoreDraft(o.boss, label, 2));
        QCOMPARE(fourth.number, 4);
        QCOMPARE(fourth.restored, 2);
        QCOMPARE(fourth.sha256, second.sha256);
        p = CaseOffice::kept(taken(s, o.boss, withOutcome(o, p), Grant, o.clock.today()));
        QCOMPARE(s.editDraft(o.boss, label, 4, text).error().kind, ErrorKind::Invalid); // decided: the Giunta's text
        QVERIFY(checkOffice(*o.db, o.boss, o.clock));
    }

    void anOpinionIsOnAText_data() { addEngines(); }
    void anOpinionIsOnAText() // art. 49 TUEL
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = withOutcome(o, ready(o));
        const QString label = p.file.label;
        for (PatrocinioAction action : {SendToGiunta, Grant}) {
            const auto early = s.advance(o.boss, p, action);
            QCOMPARE(firstField(early.error()), u"opinion.technical"_s);
            QVERIFY2(early.error().message.contains(u"art. 49"_s), qPrintable(early.error().message));
        }
        // It is free: no accounting opinion is due.
        QCOMPARE(CaseOffice::kept(s.records(o.boss, p)).statuses[1].validity, OpinionValidity::NotDue);
        Opinion opinion = opinionOf(OpinionKind::Technical, o.clock.today());
        opinion.outcome = OpinionOutcome::WithRemarks;
        QCOMPARE(firstField(s.recordOpinion(o.boss, label, opinion).error()), u"reasons"_s);
        opinion.reasons = u"si senta la Capitaneria"_s;
        QCOMPARE(s.recordOpinion(o.reader, label, opinion).error().kind, ErrorKind::Forbidden);
        QCOMPARE(CaseOffice::kept(s.recordOpinion(o.boss, label, opinion)).version, 1);
        QVERIFY(CaseOffice::kept(s.draft(o.boss, p))
                    .body.contains(u"Favorevole con osservazioni, reso il 5 maggio 2026"_s));
        // The text changes: the opinion stays in the history, on version 1, and does not hold any more.
        const QString text = draftText(CaseOffice::kept(s.version(o.boss, label, 1)).body);
        CaseOffice::kept(s.editDraft(o.boss, label, 1, text + u"\n\nAggiunta"_s));
        const auto stale = s.advance(o.boss, p, SendToGiunta);
        QCOMPARE(firstField(stale.error()), u"opinion.technical"_s);
        QVERIFY2(stale.error().message.contains(u"version 1"_s), qPrintable(stale.error().message));
        QVERIFY(!CaseOffice::kept(s.draft(o.boss, p)).body.contains(u"Favorevole"_s));
        opinion.outcome = OpinionOutcome::Favourable;
        CaseOffice::kept(s.recordOpinion(o.boss, label, opinion));
        QCOMPARE(CaseOffice::kept(s.records(o.boss, p)).opinions.size(), 2);
        p = CaseOffice::kept(s.advance(o.boss, p, SendToGiunta));
        // Fields changed at the moment of the decision would change the text that the opinion was given on: by hand
        // not.
        p = CaseOffice::kept(s.advance(o.boss, p, Grant));
        QVERIFY(CaseOffice::kept(s.actions(o.boss, p)).size() > 0);
    }

    void theTextMayNotMoveUnderTheDecision_data() { addEngines(); }
    void theTextMayNotMoveUnderTheDecision()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = withOutcome(o, ready(o));
        QVERIFY(s.recordOpinion(o.boss, p.file.label, opinionOf(OpinionKind::Technical, o.clock.today())));
        p.place = u"altrove"_s;
        QCOMPARE(firstField(s.advance(o.boss, p, Grant).error()), u"text"_s);
        p = CaseOffice::kept(s.save(o.boss, p));
        QCOMPARE(firstField(s.advance(o.boss, p, Grant).error()), u"opinion.technical"_s);
        p = CaseOffice::kept(taken(s, o.boss, p, Grant, o.clock.today()));
        QCOMPARE(p.file.state, u"granted"_s);
    }

    void theAccountingOpinionFollowsTheAnswers_data() { addEngines(); }
    void theAccountingOpinionFollowsTheAnswers()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = ready(o);
        const auto accounting = [&] { return CaseOffice::kept(s.records(o.boss, p)).statuses[1].validity; };
        QCOMPARE(accounting(), OpinionValidity::NotDue);
        p.staffUsed.clear(); // nobody knows: the cautious reading
        QCOMPARE(accounting(), OpinionValidity::Missing);
        p.staffUsed = u"si"_s;
        QCOMPARE(accounting(), OpinionValidity::Missing);
        p = withOutcome(o, CaseOffice::kept(s.save(o.boss, p)));
        CaseOffice::kept(s.recordOpinion(o.boss, p.file.label, opinionOf(OpinionKind::Technical, o.clock.today())));
        QCOMPARE(firstField(s.advance(o.boss, p, Grant).error()), u"opinion.accounting"_s);
        CaseOffice::kept(s.recordOpinion(o.boss, p.file.label, opinionOf(OpinionKind::Accounting, o.clock.today())));
        QVERIFY(s.advance(o.boss, p, Grant));
    }

    void againstAnOpinionReasonsAreGiven_data() { addEngines(); }
    void againstAnOpinionReasonsAreGiven() // art. 49 c. 4 TUEL
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = withOutcome(o, ready(o));
        Opinion opinion = opinionOf(OpinionKind::Technical, o.clock.today());
        opinion.outcome = OpinionOutcome::Unfavourable;
        QCOMPARE(firstField(s.recordOpinion(o.boss, p.file.label, opinion).error()), u"reasons"_s);
        opinion.reasons = u"il molo non è agibile"_s;
        CaseOffice::kept(s.recordOpinion(o.boss, p.file.label, opinion));
        const auto bare = s.advance(o.boss, p, Grant);
        QCOMPARE(firstField(bare.error()), u"departure"_s);
        QVERIFY2(bare.error().message.contains(u"c. 4"_s), qPrintable(bare.error().message));
        p.departure = u"il molo è stato riaperto ieri"_s;
        p = CaseOffice::kept(s.advance(o.boss, p, Grant));
        const QString body = CaseOffice::kept(s.draft(o.boss, p)).body;
        QVERIFY(body.contains(u"Contrario"_s) && body.contains(u"il molo è stato riaperto ieri"_s));
    }

    void whoMayNotGiveAnOpinion_data() { addEngines(); }
    void whoMayNotGiveAnOpinion()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        colleague(o);
        auto s = o.service();
        const Patrocinio p = ready(o);
        Opinion opinion = opinionOf(OpinionKind::Technical, o.clock.today());
        opinion.signer = u"bruno  RIVA"_s; // art. 90 TUEL
        const auto cabinet = s.recordOpinion(o.boss, p.file.label, opinion);
        QCOMPARE(firstField(cabinet.error()), u"signer"_s);
        QVERIFY2(cabinet.error().message.contains(u"art. 90"_s), qPrintable(cabinet.error().message));
        opinion = opinionOf(OpinionKind::Technical, o.clock.today().addDays(1));
        QCOMPARE(firstField(s.recordOpinion(o.boss, p.file.label, opinion).error()), u"day"_s);
        opinion.day = o.clock.today().addDays(-1); // before the text
        QCOMPARE(firstField(s.recordOpinion(o.boss, p.file.label, opinion).error()), u"day"_s);
        opinion.day = {};
        opinion.signer.clear();
        opinion.office.clear();
        QCOMPARE(s.recordOpinion(o.boss, p.file.label, opinion).error().fields.size(), 3);
        QCOMPARE(CaseOffice::kept(s.records(o.boss, p)).opinions.size(), 0);
        const Patrocinio early = o.request(u"Altra"_s, QDate(2026, 5, 4), QDate(2026, 8, 10));
        QCOMPARE(
            s.recordOpinion(o.boss, early.file.label, opinionOf(OpinionKind::Technical, o.clock.today())).error().kind,
            ErrorKind::Invalid);
    }

    void whoHasAConflictAbstains_data() { addEngines(); }
    void whoHasAConflictAbstains() // art. 6-bis L. 241/1990
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = o.request(u"Sagra"_s, QDate(2026, 5, 4), QDate(2026, 7, 10));
        const QString label = p.file.label;
        p.grounds = u"interesse della comunità"_s;
        p.obstacles = u"scopo di lucro"_s;
        p = CaseOffice::kept(s.advance(o.boss, p, Investigate));
        for (PatrocinioAction action : {PrepareDraft, NotifyRejection}) {
            const auto undeclared = s.advance(o.boss, p, action);
            QCOMPARE(firstField(undeclared.error()), u"declaration"_s);
            QVERIFY(undeclared.error().message.contains(u"6-bis"_s));
        }
        ConflictDeclaration conflict;
        conflict.conflict = true;
        QCOMPARE(s.declareConflict(o.boss, label, conflict).error().fields.size(), 2); // which, and to whom
        conflict.reasons = u"il presidente è mio cognato"_s;
        conflict.passedTo = u"Bruno Riva"_s;
        QCOMPARE(firstField(s.declareConflict(o.boss, label, conflict).error()), u"passed_to"_s); // nobody of that name
        const Actor bruno = colleague(o);
        conflict.passedTo = o.boss.login; // not to oneself
        QCOMPARE(firstField(s.declareConflict(o.boss, label, conflict).error()), u"passed_to"_s);
        conflict.passedTo = u"bruno"_s;
        QCOMPARE(s.declareConflict(o.reader, label, conflict).error().kind, ErrorKind::Forbidden);
        p = CaseOffice::kept(s.declareConflict(o.boss, label, conflict));
        QCOMPARE(p.responsible, u"Bruno Riva"_s);
        QCOMPARE(s.save(o.boss, p).error().kind, ErrorKind::Forbidden);
        const auto barred = s.advance(o.boss, p, PrepareDraft);
        QCOMPARE(barred.error().kind, ErrorKind::Forbidden);
        QVERIFY2(barred.error().message.contains(u"Bruno Riva"_s), qPrintable(barred.error().message));
        for (const AllowedAction &action : CaseOffice::kept(s.actions(o.boss, p)))
            QVERIFY(!action.allowed);
        // The colleague declares for himself, and goes on.
        QCOMPARE(firstField(s.advance(bruno, p, PrepareDraft).error()), u"declaration"_s);
        p = CaseOffice::kept(taken(s, bruno, p, PrepareDraft, o.clock.today()));
        QCOMPARE(CaseOffice::kept(s.records(o.boss, p)).declarations.size(), 2);
        // A conflict that is over is declared with its reason.
        QCOMPARE(firstField(s.declareConflict(o.boss, label, {}).error()), u"reasons"_s);
        ConflictDeclaration over;
        over.reasons = u"il presidente è cambiato"_s;
        QVERIFY(s.declareConflict(o.boss, label, over));
        QVERIFY(s.save(o.boss, p));
    }

    void anExclusionThatApplies_data() { addEngines(); }
    void anExclusionThatApplies()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = o.request(u"Comizio"_s, QDate(2026, 5, 4), QDate(2026, 7, 10));
        QCOMPARE(setPatrocinioField(p, u"exclusion.politica"_s, u"forse"_s).error().kind, ErrorKind::Invalid);
        QVERIFY(setPatrocinioField(p, u"exclusion.politica"_s, u"sì"_s));
        QVERIFY(setPatrocinioField(p, u"exclusion.lucro"_s, u"no"_s));
        Patrocinio unasked = p;
        unasked.exclusions[u"colore"_s] = {true, {}};
        QCOMPARE(firstField(s.save(o.boss, unasked).error()), u"exclusion.colore"_s);
        p = CaseOffice::kept(s.save(o.boss, p));
        QCOMPARE(CaseOffice::kept(s.find(o.boss, p.file.label)), p);
        const Admissibility checked = CaseOffice::kept(s.admissibility(o.boss, p));
        QVERIFY(checked.has(u"exclusion.applies"_s) && checked.has(u"exclusion.none"_s));
        QCOMPARE(firstField(s.advance(o.boss, p, Admit).error()), u"exclusion.politica"_s);
        const Patrocinio ended = CaseOffice::kept(s.advance(o.boss, p, DeclareInadmissible));
        QVERIFY2(ended.outcomeReason.contains(u"carattere politico"_s), qPrintable(ended.outcomeReason));
    }

    void anExceptionIsAmongTheReasons_data() { addEngines(); }
    void anExceptionIsAmongTheReasons()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = o.request(u"Mercatino"_s, QDate(2026, 5, 4), QDate(2026, 7, 10));
        p.grounds = u"interesse della comunità"_s;
        p.exclusions[u"vendita"_s] = {true, {}};
        QCOMPARE(firstField(s.advance(o.boss, p, Admit).error()), u"exclusion.vendita"_s);
        QVERIFY(setPatrocinioField(p, u"exclusion.vendita.grounds"_s, u"il ricavato va in beneficenza"_s));
        p.exclusions[u"lucro"_s] = {false, {}};
        p = CaseOffice::kept(s.advance(o.boss, p, Admit));
        p = CaseOffice::kept(s.advance(o.boss, p, Investigate));
        const QString text = draftText(CaseOffice::kept(s.version(o.boss, p.file.label, 1)).body);
        QVERIFY2(text.contains(u"il ricavato va in beneficenza"_s) && text.contains(u"lucro"_s), qPrintable(text));
        p.exclusions.remove(u"lucro"_s);
        p = CaseOffice::kept(s.save(o.boss, p));
        QCOMPARE(CaseOffice::kept(s.find(o.boss, p.file.label)).exclusions.size(), 1);
    }

    void proofsWithTheStemma_data() { addEngines(); }
    void proofsWithTheStemma()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        Patrocinio p = ready(o);
        const QString label = p.file.label;
        QCOMPARE(s.addProof(o.boss, label, u"a.png"_s, kPng).error().kind, ErrorKind::Invalid); // before the grant
        p = CaseOffice::kept(taken(s, o.boss, withOutcome(o, p), Grant, o.clock.today()));
        QVERIFY(CaseOffice::kept(s.records(o.boss, p)).proofWarnings.size() == 1);
        QCOMPARE(firstField(s.addProof(o.boss, label, u"a.exe"_s, "MZ").error()), u"file"_s);
        QCOMPARE(s.addProof(o.reader, label, u"a.png"_s, kPng).error().kind, ErrorKind::Forbidden);
        LogoProof first = CaseOffice::kept(s.addProof(o.boss, label, u"../manifesto.png"_s, kPng));
        QCOMPARE(first.number, 1);
        QCOMPARE(first.mediaType, u"image/png"_s);
        const DocumentId paper = o.attach(p, u"bozza.pdf"_s, "%PDF-1.7 bozza");
        QCOMPARE(CaseOffice::kept(s.addProof(o.boss, label, paper)).number, 2);
        QCOMPARE(s.addProof(o.boss, label, paper).error().kind, ErrorKind::Invalid); // it is proof 2 already
        const DocumentId strange =
            o.attach(o.request(u"Altra"_s, o.clock.today(), QDate(2026, 8, 1)), u"b.pdf"_s, "%PDF-");
        QCOMPARE(s.addProof(o.boss, label, strange).error().kind, ErrorKind::NotFound); // of another case
        QCOMPARE(firstField(s.stepProof(o.boss, label, 1, ProofAction::Refuse, u" "_s).error()), u"note"_s);
        QCOMPARE(s.stepProof(o.boss, label, 9, ProofAction::Approve, {}).error().kind, ErrorKind::NotFound);
        first = CaseOffice::kept(s.stepProof(o.boss, label, 1, ProofAction::Refuse, u"manca la dicitura"_s));
        QCOMPARE(first.state, ProofState::Refused);
        QCOMPARE(s.stepProof(o.boss, label, 1, ProofAction::Approve, {}).error().kind, ErrorKind::Invalid);
        QVERIFY(s.stepProof(o.boss, label, 2, ProofAction::SendOut, u"Ufficio comunicazione"_s));
        QVERIFY(s.stepProof(o.boss, label, 2, ProofAction::Approve, {}));
        QVERIFY(CaseOffice::kept(s.records(o.boss, p)).proofWarnings.isEmpty());
        const CaseDossier whole = CaseOffice::kept(s.wholeCase(o.boss, label));
        QCOMPARE(whole.proofs.size(), 2);
        const QString body = dossierDocument(whole).body;
        for (const QString &words : {u"Bozze con lo stemma"_s, u"manca la dicitura"_s, u"Pareri"_s, u"Carla Neri"_s,
                                     u"Versioni della proposta"_s, u"nessun conflitto di interessi"_s})
            QVERIFY2(body.contains(words), qPrintable(words));
        o.now = o.now.addDays(70); // after the event
        p = CaseOffice::kept(s.advance(o.boss, p, Communicate));
        p = CaseOffice::kept(s.advance(o.boss, p, RecordEvent));
        QCOMPARE(s.addProof(o.boss, label, u"c.png"_s, kPng).error().kind, ErrorKind::Invalid);
    }

    void anUnapprovedProofIsWarnedOf_data() { addEngines(); }
    void anUnapprovedProofIsWarnedOf()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        const Patrocinio p =
            o.granted(o.request(u"Sagra"_s, QDate(2026, 5, 4), QDate(2026, 5, 20))); // five working days before: 13 May
        const auto warning = [&] { return CaseOffice::kept(s.records(o.boss, p)).proofWarnings.value(0); };
        QVERIFY2(warning().contains(u"must be shown by"_s), qPrintable(warning()));
        o.now = o.now.addDays(12);
        QVERIFY2(warning().contains(u"has passed"_s), qPrintable(warning()));
        o.now = o.now.addDays(4);
        QVERIFY2(warning().contains(u"began on"_s), qPrintable(warning()));
        QVERIFY(s.addProof(o.boss, p.file.label, u"a.png"_s, kPng));
        QVERIFY(s.stepProof(o.boss, p.file.label, 1, ProofAction::Approve, {}));
        QVERIFY2(warning().contains(u"when the event had begun"_s), qPrintable(warning()));
    }

    /// Every state × action × role of the proofs: what the table allows is done, and nothing else.
    void theProofTableIsTheLaw_data() { addEngines(); }
    void theProofTableIsTheLaw()
    {
        QFETCH(QString, engine);
        CaseOffice o(engine);
        auto s = o.service();
        const Patrocinio p = o.granted(o.request(u"Sagra"_s, QDate(2026, 5, 4), QDate(2026, 7, 10)));
        int number = 0;
        for (ProofState from : kProofStates) {
            for (ProofAction action : kProofActions) {
                for (const RoleRights &role : roleTable()) {
                    const Actor actor{UserId{50}, u"x"_s, u"X"_s, {role.role}, permissionsOf({role.role})};
                    CaseOffice::kept(s.addProof(o.boss, p.file.label, u"a.png"_s, kPng + QByteArray::number(++number)));
                    if (from == ProofState::SentOut)
                        CaseOffice::kept(s.stepProof(o.boss, p.file.label, number, ProofAction::SendOut, u"a"_s));
                    else if (from == ProofState::Approved)
                        CaseOffice::kept(s.stepProof(o.boss, p.file.label, number, ProofAction::Approve, {}));
                    else if (from == ProofState::Refused)
                        CaseOffice::kept(s.stepProof(o.boss, p.file.label, number, ProofAction::Refuse, u"a"_s));
                    const auto step = kProofFlow.step(from, action);
                    const auto done = s.stepProof(actor, p.file.label, number, action, u"nota"_s);
                    const bool wanted = step && actor.may(step->permission) && actor.may(Permission::ViewPatrocini);
                    QCOMPARE(done.has_value(), wanted);
                    if (done)
                        QCOMPARE(done->state, step->to);
                    else
                        QCOMPARE(done.error().kind,
                                 !actor.may(Permission::ViewPatrocini)             ? ErrorKind::Forbidden
                                     : !actor.may(Permission::ViewEveryPatrocinio) ? ErrorKind::NotFound
                                     : step                                        ? ErrorKind::Forbidden
                                                                                   : ErrorKind::Invalid);
                }
            }
        }
    }

    /// What was one text before is in the timeline after the migration, and the columns are gone.
    void oldTextsGoToTheTimeline_data() { addEngines(); }
    void oldTextsGoToTheTimeline()
    {
        QFETCH(QString, engine);
        const TestDatabase place(engine);
        auto db = CaseOffice::kept(Database::open(*DatabaseUrl::parse(place.url()), true));
        const auto run = [&db](const QString &sql) {
            CaseOffice::kept(UnitOfWork(*db).run([&](Transaction &tx) -> Result<bool> {
                CHECK(db->execute(tx, sql));
                return true;
            }));
        };
        for (const Migration &step : migrations()) {
            if (step.version == 8) {
                run(u"INSERT INTO case_file (module, register, year, number, label, subject, party, state, received, due, "
                    "open, search_text, created_at, created_by) VALUES ('patrocinio', 'PAT', 2026, 1, 'PAT-2026/0001', "
                    "'s', '', 'draft-ready', '2026-05-01', '2026-05-31', 1, '', '2026-05-01T08:00:00.000Z', 'anna')"_s);
                run(u"INSERT INTO patrocinio (case_id, initiative, description, purpose, place, protocol_number, "
                    "classification, responsible, findings, grounds, wording, follow_up, technical_opinion, "
                    "accounting_opinion, value_cents, urgency, outcome_number, outcome_reason, conflict) VALUES (1, '', "
                    "'', '', '', '', '', '', '', '', '', '', 'Favorevole', '', 0, '', '', '', 'nessun conflitto')"_s);
            }
            for (const QString &sql : statementsOf(step, db->engine()))
                run(sql);
        }
        const auto events = CaseOffice::kept(CaseStore().events(*db, CaseId{1}));
        QCOMPARE(events.size(), 2);
        // The newest comes first.
        QCOMPARE(events[1].title, u"Parere di regolarità tecnica, come era annotato"_s);
        QCOMPARE(events[1].note, u"Favorevole"_s);
        QCOMPARE(events[0].note, u"nessun conflitto"_s);
        QVERIFY(!db->canPrepare(u"SELECT technical_opinion FROM patrocinio"_s));
    }
};

QTEST_MAIN(RecordsTest)
#include "RecordsTest.moc"
