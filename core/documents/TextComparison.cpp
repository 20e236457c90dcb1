#include "core/documents/TextComparison.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace gonfalone {

using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<int>;
using Pairs = std::vector<std::pair<int, int>>;

/// Differences beyond which two sequences are taken for wholly different: the search costs their square.
constexpr int kMostDifferences = 2000;
/// Paragraphs gone times paragraphs come, up to which each is held against each.
constexpr size_t kMostPairs = 60'000;
/// The part of its words that a paragraph must share with another to be its new version.
constexpr double kLikeness = 0.35;

/// Equal texts get equal numbers, so that they are compared in one step.
class Numbering
{
public:
    Ids of(const QStringList &texts)
    {
        Ids ids;
        ids.reserve(size_t(texts.size()));
        for (const QString &text : texts) {
            auto known = m_ids.constFind(text);
            if (known == m_ids.cend())
                known = m_ids.insert(text, int(m_ids.size()));
            ids.push_back(*known);
        }
        return ids;
    }

private:
    QHash<QString, int> m_ids;
};

/// Walks the search back from its end: the diagonal steps are what both sequences have.
Pairs tracedBack(const std::vector<Ids> &trace, int n, int m)
{
    Pairs common;
    int x = n;
    int y = m;
    for (int d = int(trace.size()) - 1; d >= 0; --d) {
        const Ids &reach = trace[size_t(d)];
        const int k = x - y;
        const auto at = [&reach, d](int diagonal) { return reach[size_t(diagonal + d)]; };
        const bool down = d == 0 || k == -d || (k != d && at(k - 1) < at(k + 1));
        const int from = d == 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1;
        while (x > from) {
            --x;
            --y;
            common.emplace_back(x, y);
        }
        if (d > 0 && down)
            --y;
        else if (d > 0)
            --x;
    }
    std::reverse(common.begin(), common.end());
    return common;
}

/// The longest common subsequence by E. W. Myers, "An O(ND) Difference Algorithm" (Algorithmica 1, 1986), as pairs of
/// positions; empty when the two differ in more than kMostDifferences.
Pairs searched(const Ids &a, const Ids &b)
{
    const int n = int(a.size());
    const int m = int(b.size());
    std::vector<Ids> trace; // of round d: how far each diagonal -d … d had come before it
    const int most = std::min(n + m, kMostDifferences);
    Ids reach(size_t(2 * most + 3), 0);
    const auto cell = [&reach, most](int k) -> int & { return reach[size_t(k + most + 1)]; };
    for (int d = 0; d <= most; ++d) {
        Ids before;
        for (int k = -d; k <= d; ++k)
            before.push_back(cell(k));
        trace.push_back(std::move(before));
        for (int k = -d; k <= d; k += 2) {
            const bool down = d == 0 || k == -d || (k != d && cell(k - 1) < cell(k + 1));
            int x = d == 0 ? 0 : down ? cell(k + 1) : cell(k - 1) + 1;
            while (x < n && x - k < m && a[size_t(x)] == b[size_t(x - k)])
                ++x;
            cell(k) = x;
            if (x >= n && x - k >= m)
                return tracedBack(trace, n, m);
        }
    }
    return {};
}

/// What both sequences have, in order. Equal beginnings and ends are not searched.
Pairs commonOf(const Ids &a, const Ids &b)
{
    size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    Pairs common;
    for (size_t i = 0; i < head; ++i)
        common.emplace_back(int(i), int(i));
    const auto part = [head, tail](const Ids &ids) {
        return Ids(ids.begin() + qptrdiff(head), ids.end() - qptrdiff(tail));
    };
    for (const auto &[x, y] : searched(part(a), part(b)))
        common.emplace_back(x + int(head), y + int(head));
    for (size_t i = tail; i > 0; --i)
        common.emplace_back(int(a.size() - i), int(b.size() - i));
    return common;
}

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

void append(QList<ComparedRun> &runs, TextEdit change, const QString &word)
{
    if (!runs.isEmpty() && runs.last().change == change)
        runs.last().text += u' ' + word;
    else
        runs << ComparedRun{change, word};
}

ComparedParagraph comparedWords(const QString &before, const QString &after)
{
    const QStringList gone = wordsOf(before);
    const QStringList come = wordsOf(after);
    Numbering numbers;
    const Ids a = numbers.of(gone);
    const Ids b = numbers.of(come);
    ComparedParagraph paragraph;
    int x = 0;
    int y = 0;
    Pairs common = commonOf(a, b);
    common.emplace_back(int(a.size()), int(b.size()));
    for (const auto &[atX, atY] : common) {
        for (; x < atX; ++x)
            append(paragraph.runs, TextEdit::Removed, gone[x]);
        for (; y < atY; ++y)
            append(paragraph.runs, TextEdit::Added, come[y]);
        if (atX < gone.size())
            append(paragraph.runs, TextEdit::Same, come[y]);
        ++x;
        ++y;
    }
    return paragraph;
}

/// How much of their words two paragraphs share, from 0 to 1; both sorted.
double likeness(const Ids &a, const Ids &b)
{
    size_t shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            ++shared;
            ++i;
            ++j;
        }
    }
    return a.empty() && b.empty() ? 1 : 2.0 * double(shared) / double(a.size() + b.size());
}

std::vector<Ids> sortedWords(const QStringList &paragraphs, Numbering &numbers)
{
    std::vector<Ids> all;
    for (const QString &paragraph : paragraphs) {
        all.push_back(numbers.of(wordsOf(paragraph)));
        std::sort(all.back().begin(), all.back().end());
    }
    return all;
}

/// Which paragraph that went became which that came: the pairs in order that are most alike together.
Pairs likePairs(const QStringList &gone, const QStringList &come)
{
    const size_t n = size_t(gone.size());
    const size_t m = size_t(come.size());
    Numbering numbers;
    const std::vector<Ids> a = sortedWords(gone, numbers);
    const std::vector<Ids> b = sortedWords(come, numbers);
    Pairs pairs;
    if (n * m > kMostPairs) {
        for (size_t i = 0; i < std::min(n, m); ++i) {
            if (likeness(a[i], b[i]) >= kLikeness)
                pairs.emplace_back(int(i), int(i));
        }
        return pairs;
    }
    std::vector<std::vector<double>> alike(n, std::vector<double>(m));
    std::vector<std::vector<double>> best(n + 1, std::vector<double>(m + 1, 0));
    for (size_t i = n; i-- > 0;) {
        for (size_t j = m; j-- > 0;) {
            const double both = likeness(a[i], b[j]);
            alike[i][j] = both >= kLikeness ? both : -1;
            best[i][j] = std::max({best[i + 1][j], best[i][j + 1], alike[i][j] + best[i + 1][j + 1]});
        }
    }
    for (size_t i = 0, j = 0; i < n && j < m;) {
        if (alike[i][j] >= 0 && best[i][j] == alike[i][j] + best[i + 1][j + 1])
            pairs.emplace_back(int(i++), int(j++));
        else if (best[i][j] == best[i + 1][j])
            ++i;
        else
            ++j;
    }
    return pairs;
}

/// What stands between two paragraphs that stayed.
void addGap(QList<ComparedParagraph> &all, const QStringList &gone, const QStringList &come)
{
    int x = 0;
    int y = 0;
    Pairs pairs = likePairs(gone, come);
    pairs.emplace_back(int(gone.size()), int(come.size()));
    for (const auto &[atX, atY] : pairs) {
        for (; x < atX; ++x)
            all << ComparedParagraph{{{TextEdit::Removed, gone[x]}}};
        for (; y < atY; ++y)
            all << ComparedParagraph{{{TextEdit::Added, come[y]}}};
        if (atX < gone.size())
            all << comparedWords(gone[x], come[y]);
        ++x;
        ++y;
    }
}

/// The paragraphs without those that are empty, blanks made one.
QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    for (const QString &line : text.split(u'\n')) {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            paragraphs << plain;
    }
    return paragraphs;
}

} // namespace

QList<ComparedParagraph> compareTexts(const QString &before, const QString &after)
{
    const QStringList gone = paragraphsOf(before);
    const QStringList come = paragraphsOf(after);
    Numbering numbers;
    const Ids a = numbers.of(gone);
    const Ids b = numbers.of(come);
    QList<ComparedParagraph> all;
    int x = 0;
    int y = 0;
    Pairs common = commonOf(a, b);
    common.emplace_back(int(a.size()), int(b.size()));
    for (const auto &[atX, atY] : common) {
        if (x < atX || y < atY)
            addGap(all, gone.mid(x, atX - x), come.mid(y, atY - y));
        if (atX < gone.size())
            all << ComparedParagraph{{{TextEdit::Same, gone[atX]}}};
        x = atX + 1;
        y = atY + 1;
    }
    return all;
}

ChangeCount countChanges(const QList<ComparedParagraph> &paragraphs)
{
    ChangeCount count;
    for (const ComparedParagraph &paragraph : paragraphs) {
        for (const ComparedRun &run : paragraph.runs) {
            if (run.change == TextEdit::Added)
                count.added += int(wordsOf(run.text).size());
            else if (run.change == TextEdit::Removed)
                count.removed += int(wordsOf(run.text).size());
        }
    }
    return count;
}

QString markedText(const QList<ComparedParagraph> &paragraphs)
{
    QStringList lines;
    for (const ComparedParagraph &paragraph : paragraphs) {
        QStringList words;
        for (const ComparedRun &run : paragraph.runs) {
            switch (run.change) {
            case TextEdit::Same: words << run.text; break;
            case TextEdit::Added: words << u"{+%1+}"_s.arg(run.text); break;
            case TextEdit::Removed: words << u"[-%1-]"_s.arg(run.text); break;
            }
        }
        lines << words.join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace gonfalone
