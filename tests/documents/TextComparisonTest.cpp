#include "core/documents/TextComparison.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gonfalone;
using namespace Qt::StringLiterals;

namespace {

/// What one side of the comparison said, blanks made one, empty paragraphs left out.
QString sideOf(const QList<ComparedParagraph> &paragraphs, TextEdit other)
{
    QStringList lines;
    for (const ComparedParagraph &paragraph : paragraphs) {
        QStringList words;
        for (const ComparedRun &run : paragraph.runs) {
            if (run.change != other)
                words << run.text;
        }
        if (!words.isEmpty())
            lines << words.join(u' ');
    }
    return lines.join(u'\n');
}

QString plain(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines << line.simplified();
    }
    return lines.join(u'\n');
}

/// The length of the longest common subsequence, by the table that everybody knows.
int longestCommon(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> best(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            best[i][j] = a[i] == b[j] ? best[i + 1][j + 1] + 1 : std::max(best[i + 1][j], best[i][j + 1]);
    }
    return best[0][0];
}

QString randomText(QRandomGenerator &chance, int paragraphs, int words, int vocabulary)
{
    QStringList lines;
    for (int i = 0; i < paragraphs; ++i) {
        QStringList line;
        for (int j = 0, n = chance.bounded(words) + 1; j < n; ++j)
            line << u"w%1"_s.arg(chance.bounded(vocabulary));
        lines << line.join(u' ');
    }
    return lines.join(u"\n\n"_s);
}

} // namespace

class TextComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void examples_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("the same") << u"uno due\ntre"_s << u"uno  due\n\n tre "_s << u"uno due\ntre"_s;
        QTest::newRow("a word changed") << u"il parco è aperto"_s << u"il parco è chiuso"_s
                                        << u"il parco è [-aperto-] {+chiuso+}"_s;
        QTest::newRow("words added at the end")
            << u"il parco"_s << u"il parco della città"_s << u"il parco {+della città+}"_s;
        QTest::newRow("a paragraph added")
            << u"primo\nultimo"_s << u"primo\nnuovo paragrafo\nultimo"_s << u"primo\n{+nuovo paragrafo+}\nultimo"_s;
        QTest::newRow("a paragraph gone")
            << u"primo\nvecchio paragrafo\nultimo"_s << u"primo\nultimo"_s << u"primo\n[-vecchio paragrafo-]\nultimo"_s;
        QTest::newRow("another text") << u"alfa beta"_s << u"gamma delta"_s << u"[-alfa beta-]\n{+gamma delta+}"_s;
        QTest::newRow("from nothing") << QString() << u"tutto nuovo"_s << u"{+tutto nuovo+}"_s;
        QTest::newRow("to nothing") << u"tutto via"_s << QString() << u"[-tutto via-]"_s;
        QTest::newRow("a changed paragraph after a new one")
            << u"La Giunta concede il patrocinio"_s
            << u"Premesso quanto segue\nLa Giunta comunale concede il patrocinio"_s
            << u"{+Premesso quanto segue+}\nLa Giunta {+comunale+} concede il patrocinio"_s;
        QTest::newRow("punctuation and accents") << u"perché, sì"_s << u"perché sì"_s << u"[-perché,-] {+perché+} sì"_s;
    }
    void examples()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, marked);
        QCOMPARE(markedText(compareTexts(before, after)), marked);
    }

    void wordsAreCounted()
    {
        const ChangeCount count = countChanges(compareTexts(u"uno due tre"_s, u"uno quattro cinque tre"_s));
        QCOMPARE(count.added, 2);
        QCOMPARE(count.removed, 1);
    }

    /// Whatever the texts, both can be read out of their comparison again, and nothing changed when nothing did.
    void bothTextsAreInIt()
    {
        QRandomGenerator chance(41);
        for (int round = 0; round < 400; ++round) {
            const QString before = randomText(chance, chance.bounded(12), 9, 3 + chance.bounded(40));
            const QString after = chance.bounded(3) == 0 ? before : randomText(chance, chance.bounded(12), 9, 20);
            const auto compared = compareTexts(before, after);
            QCOMPARE(sideOf(compared, TextEdit::Added), plain(before));
            QCOMPARE(sideOf(compared, TextEdit::Removed), plain(after));
            if (before == after)
                QCOMPARE(countChanges(compared).added + countChanges(compared).removed, 0);
        }
    }

    /// One paragraph against another keeps as many words as any comparison could.
    void nothingIsMarkedInVain()
    {
        QRandomGenerator chance(7);
        for (int round = 0; round < 400; ++round) {
            // The shared end makes them one paragraph that changed, whatever stands before it.
            const QString end = u" a b c d e f g h i j k l m n o p q r s t u v z"_s;
            const QString before = randomText(chance, 1, 14, 5) + end;
            const QString after = randomText(chance, 1, 14, 5) + end;
            const auto compared = compareTexts(before, after);
            QCOMPARE(compared.size(), 1);
            const QStringList a = before.split(u' ');
            const QStringList b = after.split(u' ');
            QCOMPARE(countChanges(compared).removed, int(a.size()) - longestCommon(a, b));
        }
    }

    void fiftyPages_data()
    {
        QTest::addColumn<int>("every");
        QTest::newRow("a word in every paragraph") << 1;
        QTest::newRow("a word in every tenth paragraph") << 10;
        QTest::newRow("wholly another text") << 0;
    }
    void fiftyPages()
    {
        QFETCH(int, every);
        QRandomGenerator chance(3);
        const QString before = randomText(chance, 1000, 60, 4000); // about 30,000 words: fifty pages and more
        QStringList lines = before.split(u"\n\n"_s);
        for (qsizetype i = 0; every > 0 && i < lines.size(); i += every)
            lines[i] += u" nuova"_s;
        const QString after = every == 0 ? randomText(chance, 1000, 60, 4000) : lines.join(u"\n\n"_s);
        const auto compared = compareTexts(before, after);
        QCOMPARE(sideOf(compared, TextEdit::Removed), plain(after));
        if (every > 0)
            QCOMPARE(countChanges(compared).added, 1000 / every);
    }

    void oneEndlessParagraph()
    {
        QRandomGenerator chance(5);
        QStringList before;
        QStringList after;
        for (int i = 0; i < 30'000; ++i) {
            before << QString::number(chance.bounded(500));
            after << QString::number(chance.bounded(500));
        }
        const auto compared = compareTexts(before.join(u' '), after.join(u' '));
        QCOMPARE(sideOf(compared, TextEdit::Removed), after.join(u' '));
    }
};

QTEST_GUILESS_MAIN(TextComparisonTest)
#include "TextComparisonTest.moc"
